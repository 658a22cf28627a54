#include <cablegraph/notices/explain.h>

#include <QSet>
#include <QTest>

using namespace cablegraph;
using notices::explain;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasItsOwnSentenceWithTheFile()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            const QString sentence = explain(Error{static_cast<ErrorKind>(kind), "folder/news.txt", {}});
            QVERIFY2(sentence.contains(QStringLiteral("folder/news.txt")), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.count(u'.') >= 3,
                     qPrintable(sentence)); // the problem, the advice, and the file's own dot
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Internal) + 1);
    }

    void detailAndLine_areNamed()
    {
        const QString sentence = explain(Error{ErrorKind::InvalidData, "states.tsv", "two columns are wanted", 12});
        QVERIFY2(sentence.contains(QStringLiteral("12")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("two columns are wanted")), qPrintable(sentence));
    }

    void detail_isPartOfTheSentence()
    {
        const QString sentence = explain(Error{ErrorKind::Damaged, "a.pdf", "it is cut off."});
        QCOMPARE(sentence, QStringLiteral("“a.pdf” is damaged: it is cut off. Restore it from a backup copy."));
    }

    void withoutAFile_itReadsWell()
    {
        const QString sentence = explain(Error{ErrorKind::Empty, {}, {}});
        QVERIFY2(sentence.startsWith(QStringLiteral("The input is empty.")), qPrintable(sentence));
    }

    void percentSignsInNames_stayAsTheyAre()
    {
        const QString sentence = explain(Error{ErrorKind::NotFound, "100%1 %2.txt", "50%1"});
        QVERIFY2(sentence.contains(QStringLiteral("“100%1 %2.txt”")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral(": 50%1.")), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
