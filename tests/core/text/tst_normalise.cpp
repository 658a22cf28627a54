#include <cablegraph/text/normalise.h>

#include <QTest>

using namespace cablegraph::text;

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneName_haveOneKey_data();
    void spellingsOfOneName_haveOneKey();
    void invalidUtf8_isAnswered();
    void usualForm_keepsCaseAndAccents();
    void singleLine_foldsLineBreaks();
};

void TestNormalise::spellingsOfOneName_haveOneKey_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("accents and case") << QByteArray{"Recep Tayyip ERDOĞAN"} << QByteArray{"recep tayyip erdogan"};
    QTest::newRow("curly apostrophe") << QByteArray{"People’s Republic"} << QByteArray{"people's republic"};
    QTest::newRow("spaces") << QByteArray{"  Cho\n Tae-yong "} << QByteArray{"Cho Tae\u2011yong"};
    QTest::newRow("full width") << QByteArray{"Ｊａｐａｎ　ＴＶ"} << QByteArray{"japan tv"};
    QTest::newRow("ligature") << QByteArray{"Oﬃce"} << QByteArray{"office"};
}

void TestNormalise::spellingsOfOneName_haveOneKey()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QCOMPARE(foldedKey(one.toStdString()), foldedKey(other.toStdString()));
}

void TestNormalise::invalidUtf8_isAnswered()
{
    QCOMPARE(foldedKey("a\xff"), std::string{"a\uFFFD"});
}

void TestNormalise::usualForm_keepsCaseAndAccents()
{
    QCOMPARE(usualForm("Ｊａｐａｎ　＂Zoë’s Oﬃce＂＊"), std::string{"Japan \"Zoë’s Office\"*"});
    QCOMPARE(usualForm("a\xff"), std::string{"a\uFFFD"});
}

void TestNormalise::singleLine_foldsLineBreaks()
{
    QCOMPARE(singleLine(" The talks\r\n\tended. "), std::string{"The talks ended."});
}

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
