#include "builders.h"

#include <cablegraph/graph/filterindex.h>

#include <QTest>

#include <algorithm>

using namespace cablegraph;
using graph::ArticleFacts;
using graph::EdgeStanding;
using graph::Filter;
using graph::FilterIndex;
using graph::KnowledgeGraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using ontology::ThreatClass;
using testing::node;

namespace {

text::PartialDate date(const char* iso)
{
    return *text::parseDate(iso);
}

graph::Evidence evidence(std::int64_t article, Stance stance = Stance::Asserted, const char* iso = "",
                         std::int64_t cited = 0, double confidence = 1)
{
    graph::Evidence made;
    made.article = ArticleId{article};
    made.sentence = SentenceId{article};
    made.stance = stance;
    made.date = text::parseDate(iso);
    if (cited != 0)
        made.accordingTo = NodeId{cited};
    made.confidence = confidence;
    return made;
}

graph::Edge edge(std::int64_t id, std::int64_t source, Relation relation, std::int64_t target,
                 std::vector<graph::Evidence> evidence)
{
    graph::Edge made = testing::edge(id, source, relation, target);
    made.evidence = std::move(evidence);
    return made;
}

/// Two states, an official and a ministry of the first, talks, a place in the second, threats of each, and a meeting
/// that nothing is joined to. Articles 1 and 2 are of one newspaper, 3 of another and without a date.
KnowledgeGraph sample()
{
    std::vector<graph::Node> nodes{node(1, NodeKind::State, "Utopia"),
                                   node(2, NodeKind::State, "Arcadia"),
                                   node(3, NodeKind::Official, "Zoë Ro"),
                                   node(4, NodeKind::Organization, "Ministry of Tides"),
                                   node(5, NodeKind::Meeting, "Talks"),
                                   node(6, NodeKind::Place, "Port Cold"),
                                   node(7, NodeKind::Threat, "Cyber operations (Arcadia)"),
                                   node(8, NodeKind::Threat, "Missiles (Utopia)"),
                                   node(9, NodeKind::Meeting, "Lone summit")};
    nodes[2].aliases = {"Minister Ro"};
    nodes[5].attributes.code = "Arc";
    nodes[6].attributes.threatSource = NodeId{2};
    nodes[7].attributes.threatClass = ThreatClass::Missile;
    nodes[8].mentions = {{ArticleId{2}, SentenceId{2}, {0, 4}}};
    return {nodes,
            {edge(1, 3, Relation::Represents, 4, {evidence(1)}), edge(2, 4, Relation::Represents, 1, {evidence(1)}),
             edge(3, 3, Relation::Attends, 5, {evidence(1, Stance::Asserted, "2023-08"), evidence(2), evidence(3)}),
             edge(4, 2, Relation::Poses, 7, {evidence(1, Stance::Alleged, "", 3), evidence(2, Stance::Denied, "", 2)}),
             edge(5, 7, Relation::Targets, 1, {evidence(2, Stance::Asserted, "", 0, 0.4)}),
             edge(6, 1, Relation::Accuse, 2, {evidence(3, Stance::Asserted, "", 3)}),
             edge(7, 1, Relation::Aid, 2, {evidence(1, Stance::Denied, "2021"), evidence(2, Stance::Denied)}),
             edge(8, 5, Relation::HeldIn, 6, {evidence(2)})}};
}

const std::vector<ArticleFacts> articles{{ArticleId{1}, date("2023-09-01"), "https://www.tide.example/a"},
                                         {ArticleId{2}, date("2024-02-10"), "https://tide.example/b"},
                                         {ArticleId{3}, {}, "/home/me/c.txt"}};

std::string shown(const Filter& filter)
{
    const KnowledgeGraph part = FilterIndex{sample(), articles}.shownPart(filter);
    std::string text;
    for (const graph::Node& each : part.nodes())
        text += std::to_string(each.id.value);
    text += " |";
    for (const graph::Edge& each : part.edges()) {
        text += ' ' + std::to_string(each.id.value) + ':';
        for (const graph::Evidence& piece : each.evidence)
            text += std::to_string(piece.article.value);
    }
    return text;
}

template<class Change>
Filter filterWith(Change change)
{
    Filter filter;
    change(filter);
    return filter;
}

} // namespace

Q_DECLARE_METATYPE(Filter)

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFilter_showsTheGraphItself();
    void blankText_asksNothing();
    void condition_shows_data();
    void condition_shows();
    void everythingShown_passesAgain();
    void sourceOfAnOrigin_isItsHost();
    void statesOf_followsWhoBelongsToWhom();
    void statesOf_goesThroughThreeHandsWhateverTheirOrder();
    void articlesThatAreNotNamed_areUndatedSources();
};

void TestFilter::emptyFilter_showsTheGraphItself()
{
    const KnowledgeGraph graph = sample();
    QVERIFY(Filter{}.acceptsAll());
    QCOMPARE(FilterIndex(graph, articles).shownPart({}).nodes().data(), graph.nodes().data());
}

void TestFilter::blankText_asksNothing()
{
    QVERIFY(filterWith([](Filter& f) { f.text = "  "; }).acceptsAll());
    QVERIFY(!filterWith([](Filter& f) { f.text = " a"; }).acceptsAll());
}

void TestFilter::condition_shows_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* expected, auto change) {
        QTest::newRow(name) << filterWith(change) << std::string{expected};
    };
    using enum NodeKind;
    row("kinds", "359 | 3:123", [](Filter& f) { f.kinds.included = {Meeting, Official}; });
    row("without kinds", "123459 | 1:1 2:1 3:123 6:3 7:12", [](Filter& f) { f.kinds.excluded = {Threat, Place}; });
    row("threat class and what it touches", "127 | 4:12 5:2",
        [](Filter& f) { f.threatClasses.included = {ThreatClass::Cyber}; });
    row("without threat class", "12345689 | 1:1 2:1 3:123 6:3 7:12 8:2",
        [](Filter& f) { f.threatClasses.excluded = {ThreatClass::Cyber}; });
    row("state, what belongs to it and what they touch", "12567 | 4:12 5:2 6:3 7:12 8:2",
        [](Filter& f) { f.states.included = {NodeId{2}}; });
    row("without state and what belongs to it", "256789 | 4:12 8:2",
        [](Filter& f) { f.states.excluded = {NodeId{1}}; });
    row("state and threat class", "17 | 5:2", [](Filter& f) {
        f.states.included = {NodeId{1}};
        f.threatClasses.included = {ThreatClass::Cyber};
    });
    row("text without accent", "345 | 1:1 3:123", [](Filter& f) { f.text = "zoe"; });
    row("text of full width", "345 | 1:1 3:123", [](Filter& f) { f.text = "ＺＯＥ"; });
    row("text, every word in one form", "345 | 1:1 3:123", [](Filter& f) { f.text = "RO minister"; });
    row("text, words of two forms", " |", [](Filter& f) { f.text = "zoe minister"; });
    row("text of a lone node", "9 |", [](Filter& f) { f.text = "lone"; });
    row("relation", "27 | 4:12", [](Filter& f) { f.relations.included = {Relation::Poses}; });
    row("without relation", "123567 | 3:123 4:12 5:2 6:3 7:12 8:2",
        [](Filter& f) { f.relations.excluded = {Relation::Represents}; });
    row("quad class", "12 | 6:3", [](Filter& f) { f.quadClasses.included = {ontology::QuadClass::VerbalConflict}; });
    row("without quad class", "1234567 | 1:1 2:1 3:123 4:12 5:2 7:12 8:2",
        [](Filter& f) { f.quadClasses.excluded = {ontology::QuadClass::VerbalConflict}; });
    row("contested", "27 | 4:12", [](Filter& f) { f.standings.included = {EdgeStanding::Contested}; });
    row("without denied", "1234567 | 1:1 2:1 3:123 4:12 5:2 6:3 8:2",
        [](Filter& f) { f.standings.excluded = {EdgeStanding::Denied}; });
    row("standing comes from the evidence that passes", "27 | 4:1", [](Filter& f) {
        f.articles.included = {ArticleId{1}};
        f.standings.included = {EdgeStanding::Alleged};
    });
    row("article", "123457 | 1:1 2:1 3:1 4:1 7:1", [](Filter& f) { f.articles.included = {ArticleId{1}}; });
    row("without article", "1235679 | 3:23 4:2 5:2 6:3 7:2 8:2",
        [](Filter& f) { f.articles.excluded = {ArticleId{1}}; });
    row("cited", "127 | 4:1 6:3", [](Filter& f) { f.cited.included = {NodeId{3}}; });
    row("nobody cited", "1234567 | 1:1 2:1 3:123 5:2 7:12 8:2", [](Filter& f) { f.cited.included = {NodeId{}}; });
    row("without cited", "1234567 | 1:1 2:1 3:123 4:2 5:2 7:12 8:2", [](Filter& f) { f.cited.excluded = {NodeId{3}}; });
    row("confidence", "1234567 | 1:1 2:1 3:123 4:12 6:3 7:12 8:2", [](Filter& f) { f.minimumConfidence = 0.5; });
    row("year", "123457 | 1:1 2:1 3:1 4:1", [](Filter& f) { f.dates = {date("2023"), date("2023"), false}; });
    row("year and undated", "123457 | 1:1 2:1 3:13 4:1 6:3", [](Filter& f) { f.dates = {date("2023"), date("2023")}; });
    row("days in a month that is known only as such", "35 | 3:1", [](Filter& f) {
        f.dates = {date("2023-08-20"), date("2023-08-25"), false};
    });
    row("until", "12 | 7:1", [](Filter& f) { f.dates = {{}, date("2021"), false}; });
    row("since", "1235679 | 3:2 4:2 5:2 7:2 8:2", [](Filter& f) { f.dates = {date("2024"), {}, false}; });
    row("dated", "12345679 | 1:1 2:1 3:12 4:12 5:2 7:12 8:2", [](Filter& f) { f.dates.keepUndated = false; });
    row("articles at least", "12357 | 3:123 4:12 7:12", [](Filter& f) { f.minimumArticles = 2; });
    row("sources at least", "35 | 3:123", [](Filter& f) { f.minimumSources = 2; });
    row("degree at least", "12 | 6:3 7:12", [](Filter& f) { f.minimumDegree = 3; });
    row("degree at most", "89 |", [](Filter& f) { f.maximumDegree = 0; });
    row("degree counts edges that pass", "2 |", [](Filter& f) {
        f.relations.included = {Relation::Accuse, Relation::Poses};
        f.minimumDegree = 2;
    });
}

void TestFilter::condition_shows()
{
    QFETCH(Filter, filter);
    QFETCH(std::string, expected);
    QCOMPARE(shown(filter), expected);
}

void TestFilter::everythingShown_passesAgain()
{
    const Filter filter = filterWith([](Filter& f) {
        f.states.included = {NodeId{2}};
        f.minimumArticles = 2;
        f.standings.excluded = {EdgeStanding::Denied};
    });
    const KnowledgeGraph once = FilterIndex{sample(), articles}.shownPart(filter);
    const KnowledgeGraph twice = FilterIndex{once, articles}.shownPart(filter);
    QVERIFY(!once.isEmpty());
    QVERIFY(std::ranges::equal(once.nodes(), twice.nodes()));
    QVERIFY(std::ranges::equal(once.edges(), twice.edges()));
}

void TestFilter::sourceOfAnOrigin_isItsHost()
{
    QCOMPARE(graph::sourceOf("https://www.tide.example/a?b"), std::string_view{"tide.example"});
    QCOMPARE(graph::sourceOf("http://tide.example"), std::string_view{"tide.example"});
    QCOMPARE(graph::sourceOf("/home/me/a.txt"), std::string_view{"/home/me/a.txt"});
    QCOMPARE(graph::sourceOf("file:///home/me/a.txt"), std::string_view{"file:///home/me/a.txt"});
    QCOMPARE(graph::sourceOf(""), std::string_view{});
}

void TestFilter::statesOf_followsWhoBelongsToWhom()
{
    const FilterIndex index{sample(), articles};
    const std::vector<NodeId> utopia{NodeId{1}};
    const std::vector<NodeId> arcadia{NodeId{2}};
    QCOMPARE(index.statesOf(NodeId{1}), utopia);
    QCOMPARE(index.statesOf(NodeId{3}), utopia); // through the ministry
    QCOMPARE(index.statesOf(NodeId{6}), arcadia);
    QCOMPARE(index.statesOf(NodeId{7}), arcadia);
    QVERIFY(index.statesOf(NodeId{5}).empty());
    QVERIFY(index.statesOf(NodeId{4711}).empty());
}

void TestFilter::statesOf_goesThroughThreeHandsWhateverTheirOrder()
{
    // From the state to whom nobody would count to it any more, and the other way round.
    for (const bool rising : {true, false}) {
        const auto id = [rising](int place) { return rising ? 10 + place : 20 - place; };
        std::vector<graph::Node> nodes{node(1, NodeKind::State, "Utopia")};
        std::vector<graph::Edge> edges;
        for (int place = 0; place < 5; ++place) {
            nodes.push_back(node(id(place), NodeKind::Organization, "Body"));
            edges.push_back(
                edge(place + 1, id(place), Relation::Represents, place == 0 ? 1 : id(place - 1), {evidence(1)}));
        }
        const FilterIndex index{KnowledgeGraph{nodes, edges}, articles};
        QCOMPARE(index.statesOf(NodeId{id(2)}), std::vector<NodeId>{NodeId{1}});
        QVERIFY(index.statesOf(NodeId{id(3)}).empty());
    }
}

void TestFilter::articlesThatAreNotNamed_areUndatedSources()
{
    Filter filter;
    filter.minimumSources = 3;
    const FilterIndex index{sample(), {}};
    QCOMPARE(index.shownPart(filter).edges().size(), std::size_t{1});
    filter = {};
    filter.dates.keepUndated = false;
    QCOMPARE(index.shownPart(filter).edges().size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
