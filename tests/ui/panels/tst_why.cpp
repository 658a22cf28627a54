#include <cablegraph/panels/pages/why.h>

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <readgraph.h>

using namespace cablegraph;
using panels::Explanation;
using panels::explanationOf;

class TestWhy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_isToldInPlainWords();
    void partyFurtherDown_isTold();
    void wordsAndPath_areReadable_data();
    void wordsAndPath_areReadable();
    void quotationMarksInTheWords_areKept();
    void whatHasNoSuchForm_isShownAsItIs();
    void unknownRule_saysSo();
    void everyRuleOfTheExtractor_isKnown_data();
    void everyRuleOfTheExtractor_isKnown();
};

void TestWhy::rule_isToldInPlainWords()
{
    const Explanation why = explanationOf("title");
    QVERIFY(why.known);
    QCOMPARE(why.rule, QStringLiteral("title"));
    QCOMPARE(why.reason, QStringLiteral("A title before the name says for whom the person acts."));
    QVERIFY(why.words.isEmpty());
    QVERIFY(why.paths.isEmpty());
}

void TestWhy::partyFurtherDown_isTold()
{
    const Explanation why = explanationOf("verb, further down: \"seek\"");
    QVERIFY(why.known);
    QVERIFY(why.reason.startsWith(explanationOf("verb").reason));
    QVERIFY(why.reason.endsWith(QStringLiteral("further down in its phrase.")));
}

void TestWhy::wordsAndPath_areReadable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    QTest::newRow("down") << "warned >nsubj Mori"
                          << "“warned”, whose subject is “Mori”";
    QTest::newRow("two down") << "warned >obj envoys >amod French"
                              << "“warned”, whose object is “envoys”, whose adjective is “French”";
    QTest::newRow("preposition") << "met >obl:in Geneva"
                                 << "“met”, whose complement with “in” is “Geneva”";
    QTest::newRow("subtype") << "sanctioned >nsubj:pass Japan"
                             << "“sanctioned”, whose subject, as what is done to it is “Japan”";
    QTest::newRow("subtype and preposition") << "seized >obl:agent:by Japan"
                                             << "“seized”, whose doer with “by” is “Japan”";
    QTest::newRow("up") << "agreed <conj condemned >nsubj ministers"
                        << "“agreed”, the partner (“and”, “or”) of “condemned”, whose subject is “ministers”";
    QTest::newRow("unknown relation") << "met >strange Japan"
                                      << "“met”, whose strange is “Japan”";
}

void TestWhy::wordsAndPath_areReadable()
{
    QFETCH(const QString, path);
    QFETCH(const QString, told);
    const Explanation why = explanationOf("verb: \"hit on\"; " + path.toStdString() + "; a >obj b");
    QCOMPARE(why.words, QStringLiteral("hit on"));
    QCOMPARE(why.paths, (QStringList{told, QStringLiteral("“a”, whose object is “b”")}));
}

void TestWhy::quotationMarksInTheWords_areKept()
{
    const Explanation why = explanationOf("threat noun: \"the \" missile \" tests\"; tests >compound missile");
    QCOMPARE(why.words, QStringLiteral("the \" missile \" tests"));
    QCOMPARE(why.paths, QStringList{QStringLiteral("“tests”, whose noun before it is “missile”")});
    QCOMPARE(explanationOf("threat noun: \"a \" b\"").words, QStringLiteral("a \" b"));
}

void TestWhy::whatHasNoSuchForm_isShownAsItIs()
{
    for (const char* odd : {"verb: met Japan", "verb: met >obj", "verb: >obj >obj >obj >obj", "verb: \"met"}) {
        const Explanation why = explanationOf(odd);
        QCOMPARE(why.paths, QStringList{QString::fromUtf8(odd).mid(6)});
        QVERIFY(why.words.isEmpty());
    }
    QVERIFY(explanationOf("verb: ").paths.isEmpty());
}

void TestWhy::unknownRule_saysSo()
{
    QVERIFY(!explanationOf("from the future").known);
    QVERIFY(explanationOf("from the future").reason.contains(QStringLiteral("does not know")));
    QVERIFY(!explanationOf("").known);
    QVERIFY(explanationOf("").reason.contains(QStringLiteral("No rule")));
}

void TestWhy::everyRuleOfTheExtractor_isKnown_data()
{
    QTest::addColumn<QString>("text");
    QDirIterator samples{QStringLiteral(CABLEGRAPH_SAMPLES), {QStringLiteral("*.txt")}};
    while (samples.hasNext()) {
        QFile file{samples.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(samples.fileName())) << QString::fromUtf8(file.readAll());
    }
    const auto add = [](const char* text) { QTest::addRow("%s", text) << QString::fromUtf8(text); };
    add("Norway accused Chile of espionage. Chile rejected the charge.");
    add("Japan must release the crew, French President Emmanuel Macron said.");
    add("Jun Mori, an adviser to Chinese President Xi Jinping, met Japanese officials in Geneva on Friday.");
    add("North Korea uses the stolen crypto to fund its nuclear weapons program.");
    add("The group includes France, Germany and Italy. The Geneva-based World Health Organization warned Japan.");
    add("Putin threatened Ukraine. The talks, which Turkey attended, followed a summit in Kyiv, Ukraine.");
    add("Japan's coast guard and the Kerch base in Crimea were attacked by Russia with cruise missiles.");
    add("Sudan is represented at the talks by Vice Admiral Idris Bakri. Norway is a member of NATO.");
    add("Iran would retaliate if Israel struck its sites, Foreign Minister Abbas Araghchi said.");
    add("The Qassam Brigades, the armed wing of Hamas, attacked Israel.");
    add("France and Japan held a summit about North Korea's missile tests. The foreign minister will take part in the "
        "talks.");
}

void TestWhy::everyRuleOfTheExtractor_isKnown()
{
    QFETCH(const QString, text);
    const testing::ReadGraph graph{text.toStdString()};
    QVERIFY(!graph.graph().edges.empty());
    for (const graph::Edge& edge : graph.graph().edges)
        for (const graph::Evidence& evidence : edge.evidence)
            QVERIFY2(explanationOf(evidence.rule).known, evidence.rule.c_str());
}

QTEST_APPLESS_MAIN(TestWhy)
#include "tst_why.moc"
