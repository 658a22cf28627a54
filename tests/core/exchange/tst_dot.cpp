#include "sampledocument.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

class TestDot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAndEdges_areStatements();
    void placements_arePinnedUpwards();
    void hostileNames_areEscaped();
    void graphviz_acceptsIt();
};

void TestDot::nodesAndEdges_areStatements()
{
    const QString text = QString::fromUtf8(written(sampleDocument(), exchange::Format::Dot));
    QVERIFY(text.startsWith(u"digraph cablegraph {"_s));
    QVERIFY(text.contains(u"n1 [label=\"Ayla Demir\", shape=ellipse"_s));
    QVERIFY(text.contains(u"n3 -> n4 [label=\"poses\""_s));
    QVERIFY(text.contains(u"Türkiye's envoy Ayla Demir <denied> it. [Hack & denial"_s));
    QCOMPARE(text.count(u"dir=none"_s), 1);
    QVERIFY(!text.contains(u"neato"_s));
}

void TestDot::placements_arePinnedUpwards()
{
    const QString text = QString::fromUtf8(written(sampleDocument(), exchange::Format::Dot, samplePlacements()));
    QVERIFY(text.contains(u"pos=\"10.5,-20.25!\""_s));
    QVERIFY(text.contains(u"pos=\"-300,40!\""_s));
    QVERIFY(text.contains(u"layout=neato"_s));

    layout::Placements odd;
    odd[NodeId{1}] = {{100.0 / 3, 0.001}, false};
    QVERIFY(written(sampleDocument(), exchange::Format::Dot, odd).contains("pos=\"33.33,0!\""));
}

void TestDot::hostileNames_areEscaped()
{
    const QString text = QString::fromUtf8(written(hostileDocument(), exchange::Format::Dot));
    QVERIFY(text.contains(u"label=\"R&D <b>\\\"quoted\\\"</b> 'single' \\\\N \\\\\""_s));
    QVERIFY(text.contains(u"label=\"line one\\nline two\\nthree\tfour\""_s));
    // Outside of strings nothing of the names is left: the rest is words, numbers and punctuation of the language.
    QString rest = text;
    rest.remove(QRegularExpression{u"\"(?:[^\"\\\\]|\\\\.)*\""_s});
    QVERIFY(!rest.contains(u'"') && !rest.contains(u'&') && !rest.contains(u'\\'));
    QCOMPARE(text.count(u'\n'), 4 + 2 * static_cast<qsizetype>(hostileNames().size()) + 1);
}

void TestDot::graphviz_acceptsIt()
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        QSKIP("Graphviz is not installed");
    for (const graph::GraphDocument& document : {sampleDocument(), hostileDocument(), brokenDocument()}) {
        QProcess process;
        process.start(program, {u"-Tcanon"_s});
        process.write(written(document, exchange::Format::Dot));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray{});
        QCOMPARE(process.exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
