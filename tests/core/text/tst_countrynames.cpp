#include <cablegraph/text/countrynames.h>

#include <QTest>

using namespace cablegraph;
using text::CountryNames;

class TestCountryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countries_areCalledAsTheLanguageDoes_data();
    void countries_areCalledAsTheLanguageDoes();
    void unknown_hasNoName();
};

void TestCountryNames::countries_areCalledAsTheLanguageDoes_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("three letters") << QByteArray{"de"} << QByteArray{"PRK"} << QByteArray{"Nordkorea"};
    QTest::newRow("two letters") << QByteArray{"de"} << QByteArray{"KR"} << QByteArray{"Südkorea"};
    QTest::newRow("no abbreviation") << QByteArray{"de"} << QByteArray{"USA"} << QByteArray{"Vereinigte Staaten"};
    QTest::newRow("short where it is a name") << QByteArray{"de"} << QByteArray{"HKG"} << QByteArray{"Hongkong"};
    QTest::newRow("no second name") << QByteArray{"en"} << QByteArray{"MMR"} << QByteArray{"Myanmar"};
    QTest::newRow("no standard code") << QByteArray{"de"} << QByteArray{"XKX"} << QByteArray{"Kosovo"};
    QTest::newRow("parentheses without a blank") << QByteArray{"ja"} << QByteArray{"COG"} << QByteArray{"コンゴ共和国"};
    QTest::newRow("Korean") << QByteArray{"ko"} << QByteArray{"JPN"} << QByteArray{"일본"};
    QTest::newRow("Japanese") << QByteArray{"ja"} << QByteArray{"CHN"} << QByteArray{"中国"};
}

void TestCountryNames::countries_areCalledAsTheLanguageDoes()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, name);
    const auto found = CountryNames{language.toStdString()}.nameOf(code.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(QByteArray::fromStdString(*found), name);
}

void TestCountryNames::unknown_hasNoName()
{
    const CountryNames german{"de"};
    QVERIFY(!german.nameOf(""));
    QVERIFY(!german.nameOf("ZZZZ"));
    QVERIFY(!german.nameOf("SUN")); // is not Russia
    QVERIFY(!german.nameOf("YUG"));
    QVERIFY(!CountryNames{""}.nameOf("DEU"));
}

QTEST_APPLESS_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
