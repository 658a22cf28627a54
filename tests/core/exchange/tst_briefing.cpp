#include "sampledocument.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/briefing.h>
#include <cablegraph/graph/briefing.h>
#include <cablegraph/graph/documentpart.h>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;

namespace {

QString pageOf(const graph::GraphDocument& document, const std::string& title = "Cyber & denial")
{
    graph::Briefing briefing = graph::briefingOf(document);
    briefing.title = title;
    std::ostringstream out;
    exchange::writeBriefing(out, briefing, exchange::briefingPicture(document, {}));
    return QString::fromStdString(out.str());
}

QSet<QString> found(const QString& page, const QString& pattern)
{
    QSet<QString> all;
    auto match = QRegularExpression{pattern}.globalMatch(page);
    while (match.hasNext())
        all.insert(match.next().captured(1));
    return all;
}

/// Meetings out of order in the file: dated 2024, 2022, undated.
graph::GraphDocument meetings()
{
    graph::GraphDocument document;
    document.sources = {source(1, "Talks", {"They met."})};
    document.nodes = {node(1, NodeKind::State, "Peru"), node(2, NodeKind::Meeting, "Lima talks"),
                      node(3, NodeKind::Meeting, "Quito talks"), node(4, NodeKind::Meeting, "Talks some day")};
    document.nodes[1].attributes.date = text::PartialDate{2024, 5, 2};
    document.nodes[2].attributes.date = text::PartialDate{2022, 11, {}};
    document.edges = {edge(1, 1, Relation::Attends, 2), edge(2, 1, Relation::Hosts, 3),
                      edge(3, 1, Relation::Attends, 4)};
    return document;
}

/// "Prog --version" of the browser, or empty.
QString browser()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

} // namespace

class TestBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatement_hasItsSentence();
    void meetings_areInOrderOfTime();
    void tooManyMeetings_loseTheEarliest();
    void threat_hasWhoPosesAndWhoCounters();
    void dispute_hasBothSides();
    void node_hasItsSurroundings();
    void part_citesOnlyItsArticles();
    void sameDocument_givesTheSameBytes();
    void emptyDocument_isAPage();
    void page_needsNothingBesideIt();
    void everyLink_leadsSomewhere();
    void hostileNames_areText();
    void brokenText_isMadeWhole();
    void origins_showNoFolders();
    void largeGraph_isReducedToItsCore();
    void file_isWholeOrNotThere();
    void chromium_drawsThePage();
};

void TestBriefing::everyStatement_hasItsSentence()
{
    const graph::Briefing briefing = graph::briefingOf(sampleDocument());
    QVERIFY(!briefing.actors.empty());
    const auto check = [&](const std::vector<graph::BriefingStatement>& statements) {
        for (const graph::BriefingStatement& statement : statements) {
            QVERIFY(!statement.notes.empty());
            for (const std::size_t note : statement.notes)
                QCOMPARE(briefing.notes.at(note - 1).sentence, std::string{"Türkiye's envoy Ayla Demir <denied> it."});
        }
    };
    for (const graph::BriefingActor& actor : briefing.actors) {
        check(actor.offices);
        check(actor.deeds);
        check(actor.received);
    }
    for (const graph::BriefingThreat& threat : briefing.threats)
        check(threat.posed);
    QCOMPARE(briefing.notes.size(), std::size_t{1});
    QCOMPARE(briefing.notes[0].article, std::string{"Hack & denial"});
    QCOMPARE(briefing.notes[0].published, (text::PartialDate{2024, 3, 1}));
}

void TestBriefing::meetings_areInOrderOfTime()
{
    const graph::Briefing briefing = graph::briefingOf(meetings());
    QStringList names;
    for (const graph::BriefingMeeting& meeting : briefing.meetings)
        names << QString::fromStdString(meeting.name);
    QCOMPARE(names, (QStringList{u"Quito talks"_s, u"Lima talks"_s, u"Talks some day"_s}));
    QCOMPARE(briefing.meetings[0].parties.at(0).verb, std::string{"hosts"});
}

void TestBriefing::tooManyMeetings_loseTheEarliest()
{
    graph::BriefingLimits limits;
    limits.meetings = 1;
    const graph::Briefing briefing = graph::briefingOf(meetings(), limits);
    QCOMPARE(briefing.meetings.size(), std::size_t{1});
    QCOMPARE(briefing.meetings[0].name, std::string{"Lima talks"});
    QCOMPARE(briefing.moreMeetings, std::size_t{2});
}

void TestBriefing::threat_hasWhoPosesAndWhoCounters()
{
    graph::GraphDocument document = sampleDocument();
    document.edges.push_back(edge(6, 2, Relation::Counters, 4));
    document.edges.back().evidence = {document.edges[0].evidence[0]};
    const graph::Briefing briefing = graph::briefingOf(document);
    QCOMPARE(briefing.threats.size(), std::size_t{1});
    QCOMPARE(briefing.threats[0].posed.at(0).subject, std::string{"North Korea"});
    QCOMPARE(briefing.threats[0].posed.at(0).standing, graph::EdgeStanding::Contested);
    QCOMPARE(briefing.threats[0].countered.at(0).subject, std::string{"Turkey"});
}

void TestBriefing::dispute_hasBothSides()
{
    const graph::Briefing briefing = graph::briefingOf(sampleDocument());
    QCOMPARE(briefing.disputes.size(), std::size_t{1});
    QCOMPARE(briefing.disputes[0].claimed.size(), std::size_t{1});
    QCOMPARE(briefing.disputes[0].denied.at(0).cited, std::string{"Ayla Demir"});
    QCOMPARE(briefing.disputes[0].denied.at(0).date, (text::PartialDate{2024, {}, {}}));
    const QString page = pageOf(sampleDocument());
    QVERIFY(page.contains(u"Türkiye&#39;s envoy Ayla Demir &lt;denied&gt; it."_s));
}

void TestBriefing::node_hasItsSurroundings()
{
    const graph::GraphDocument document = sampleDocument();
    const graph::KnowledgeGraph whole{document.nodes, document.edges};
    const graph::KnowledgeGraph around = graph::surroundings(whole, NodeId{3});
    QVERIFY(around.findNode(NodeId{4}) != nullptr); // its threat
    QVERIFY(around.findNode(NodeId{5}) == nullptr); // a meeting of others
    QVERIFY(around.findEdge(EdgeId{1}) == nullptr);
    QVERIFY(graph::surroundings(whole, NodeId{99}).isEmpty());
}

void TestBriefing::part_citesOnlyItsArticles()
{
    const graph::GraphDocument document = hostileDocument();
    const graph::KnowledgeGraph whole{document.nodes, document.edges};
    const graph::GraphDocument part = graph::documentPart(document, graph::surroundings(whole, NodeId{3}));
    QCOMPARE(part.sources.size(), std::size_t{1});
    QCOMPARE(part.sources[0].id, ArticleId{3});
    QVERIFY(!written(part, exchange::Format::Json).isEmpty()); // everything it cites is there
}

void TestBriefing::sameDocument_givesTheSameBytes()
{
    QCOMPARE(pageOf(sampleDocument()), pageOf(sampleDocument()));
}

void TestBriefing::emptyDocument_isAPage()
{
    const QString page = pageOf({});
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s) && page.endsWith(u"</html>\n"_s));
    QVERIFY(page.contains(u"The articles say nothing of this."_s));
}

void TestBriefing::page_needsNothingBesideIt()
{
    const QString page = pageOf(sampleDocument());
    for (const QString& word :
         {u"src="_s, u"<script"_s, u"<link"_s, u"@import"_s, u"url("_s, u"<iframe"_s, u"onload"_s})
        QVERIFY2(!page.contains(word), qPrintable(word));
    for (const QString& target : found(page, u"href=\"([^\"]*)\""_s))
        QVERIFY(target.startsWith(u'#'));
    QVERIFY(page.contains(u"default-src 'none'"_s) && page.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(page.contains(u"@media print"_s) && page.contains(u"lang=\"en\""_s) && page.contains(u"role=\"img\""_s));
}

void TestBriefing::everyLink_leadsSomewhere()
{
    graph::GraphDocument document = sampleDocument();
    const QString page = pageOf(document);
    const QSet<QString> ids = found(page, u" id=\"([^\"]*)\""_s);
    const QSet<QString> targets = found(page, u"href=\"#([^\"]*)\""_s);
    QVERIFY(targets.size() > 5);
    QVERIFY2((targets - ids).isEmpty(), qPrintable(QStringList{(targets - ids).values()}.join(u' ')));
    QCOMPARE(page.count(u" id=\"note-1\""_s), 1);
}

void TestBriefing::hostileNames_areText()
{
    graph::GraphDocument document = hostileDocument();
    document.nodes[0].name = R"("><script>alert(1)</script><img src=x onerror='alert(2)'>)";
    document.sources[0].title = "</title></style><script>3</script>";
    document.sources[0].origin = "javascript:alert(4)";
    const QString page = pageOf(document, "</title><script>5</script>");
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<img"_s) && !page.contains(u"<b>"_s));
    QCOMPARE(page.count(u"</title>"_s), page.count(u"<title"_s));
    QCOMPARE(page.count(u"</style>"_s), 1);
    QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    QVERIFY(page.contains(u"김정은 국무위원장"_s) && page.contains(u"مرحبا"_s));
}

void TestBriefing::brokenText_isMadeWhole()
{
    const QString page = pageOf(brokenDocument());
    QVERIFY(page.contains(QChar{0xFFFD}));
    for (const QChar letter : page)
        QVERIFY(letter >= u' ' || letter == u'\n' || letter == u'\t');
}

void TestBriefing::origins_showNoFolders()
{
    QVERIFY(!pageOf(sampleDocument()).contains(u"/home/"_s));
}

void TestBriefing::largeGraph_isReducedToItsCore()
{
    graph::GraphDocument document;
    document.sources = {source(1, "A", {"They met there."})};
    document.nodes.push_back(node(1, NodeKind::State, "Hub"));
    for (int i = 2; i <= 400; ++i) {
        document.nodes.push_back(node(i, NodeKind::State, "State " + std::to_string(i)));
        document.edges.push_back(edge(i, 1, Relation::Aid, i));
    }
    const exchange::BriefingPicture picture = exchange::briefingPicture(document, {});
    QCOMPARE(picture.graph.nodes().size(), exchange::mostBriefingNodes);
    QVERIFY(picture.graph.findNode(NodeId{1}) != nullptr);
    const graph::Briefing briefing = graph::briefingOf(document);
    QCOMPARE(briefing.actors.size() + briefing.moreActors, std::size_t{400});
}

void TestBriefing::file_isWholeOrNotThere()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(u"회담.html"_s).toStdString();
    const exchange::BriefingPicture picture = exchange::briefingPicture(sampleDocument(), {});
    exchange::writeBriefingFile(file, graph::briefingOf(sampleDocument()), picture);
    QVERIFY(std::filesystem::file_size(file) > 1000);
    QVERIFY_EXCEPTION_THROWN(exchange::writeBriefingFile(folder.filePath(u"none/a.html"_s).toStdString(), {}, picture),
                             Error);
    if (QFile::exists(u"/dev/full"_s))
        QVERIFY_EXCEPTION_THROWN(exchange::writeBriefingFile("/dev/full", {}, picture), Error);
}

/// With scripts, images and the network forbidden by the page itself a browser still draws all of it.
void TestBriefing::chromium_drawsThePage()
{
    if (browser().isEmpty())
        QSKIP("chromium is not installed");
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"briefing.html"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pageOf(sampleDocument()).toUtf8());
    file.close();
    QProcess chromium;
    chromium.setWorkingDirectory(folder.path());
    chromium.start(browser(), {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--hide-scrollbars"_s,
                               u"--user-data-dir="_s + folder.filePath(u"profile"_s), u"--window-size=900,1400"_s,
                               u"--screenshot="_s + folder.filePath(u"page.png"_s), u"file://"_s + file.fileName()});
    if (!chromium.waitForFinished(60'000))
        QSKIP("chromium does not run here");
    const QImage page{folder.filePath(u"page.png"_s)};
    if (page.isNull())
        QSKIP("chromium makes no picture here");
    QCOMPARE(page.width(), 900);
    int blue = 0; // of states
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            blue += QColor{page.pixel(x, y)} == QColor{0x1f, 0x5f, 0xa8} ? 1 : 0;
    QVERIFY2(blue > 200, qPrintable(QString::number(blue)));
}

QTEST_GUILESS_MAIN(TestBriefing)
#include "tst_briefing.moc"
