#include "builders.h"

#include <cablegraph/graph/filterindex.h>

#include <QTest>

#include <random>

using namespace cablegraph;
using graph::Facets;
using graph::Filter;
using graph::FilterIndex;
using graph::KnowledgeGraph;
using ontology::NodeKind;

namespace {

constexpr int nodeCount = 60;
constexpr int edgeCount = 150;
constexpr int articleCount = 9;

template<class Value>
Value oneOf(std::mt19937& random, Value last)
{
    return static_cast<Value>(random() % (static_cast<unsigned>(last) + 1));
}

/// Any nodes, joined by any edges with up to three pieces of evidence.
FilterIndex anyIndex(std::mt19937& random)
{
    std::vector<graph::Node> nodes;
    for (int id = 1; id <= nodeCount; ++id) {
        graph::Node made = testing::node(id, oneOf(random, NodeKind::Place), "N" + std::to_string(id));
        made.attributes.affiliation = NodeId{1 + static_cast<std::int64_t>(random() % nodeCount)};
        if (made.kind == NodeKind::Threat)
            made.attributes.threatClass = oneOf(random, ontology::ThreatClass::Nuclear);
        nodes.push_back(std::move(made));
    }
    std::vector<graph::Edge> edges;
    for (int id = 1; id <= edgeCount; ++id) {
        graph::Edge made = testing::edge(id, 1 + random() % nodeCount, oneOf(random, ontology::Relation::Assault),
                                         1 + random() % nodeCount);
        std::vector<graph::Evidence> evidence(1 + random() % 3, made.evidence.front());
        for (graph::Evidence& each : evidence) {
            each.article = ArticleId{1 + static_cast<std::int64_t>(random() % articleCount)};
            each.stance = oneOf(random, ontology::Stance::Planned);
            if (random() % 2 == 0)
                each.accordingTo = NodeId{1 + static_cast<std::int64_t>(random() % 5)};
            each.confidence = (random() % 10) / 10.0;
        }
        made.evidence = std::move(evidence);
        edges.push_back(std::move(made));
    }
    return {KnowledgeGraph{std::move(nodes), std::move(edges)}, {}};
}

Filter anyFilter(std::mt19937& random)
{
    Filter filter;
    const auto sometimes = [&](auto change) {
        if (random() % 4 == 0)
            change();
    };
    sometimes([&] { filter.kinds.excluded = {oneOf(random, NodeKind::Place)}; });
    sometimes([&] { filter.threatClasses.included = {oneOf(random, ontology::ThreatClass::Nuclear)}; });
    sometimes([&] { filter.states.included = {NodeId{1 + static_cast<std::int64_t>(random() % nodeCount)}}; });
    sometimes([&] { filter.relations.excluded = {oneOf(random, ontology::Relation::Assault)}; });
    sometimes([&] { filter.quadClasses.included = {oneOf(random, ontology::QuadClass::MaterialConflict)}; });
    sometimes([&] { filter.standings.excluded = {oneOf(random, graph::EdgeStanding::Contested)}; });
    sometimes([&] { filter.articles.excluded = {ArticleId{1}, ArticleId{2}}; });
    sometimes([&] { filter.cited.included = {NodeId{}, NodeId{1}}; });
    sometimes([&] { filter.minimumConfidence = 0.4; });
    sometimes([&] { filter.minimumDegree = 2; });
    return filter;
}

/// How many of the items a value is true of, asked of the shown graph itself.
template<class Items, class Pred>
std::size_t countIf(const Items& items, Pred pred)
{
    return static_cast<std::size_t>(std::ranges::count_if(items, pred));
}

template<class Map, class Key>
std::size_t at(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? 0 : found->second;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyGraph_hasNone();
    void counts_areWhatTheOtherConditionsShow_data();
    void counts_areWhatTheOtherConditionsShow();
    void ownChoice_doesNotChangeItsCounts();
};

void TestFacets::emptyGraph_hasNone()
{
    QVERIFY(FilterIndex{}.facets({}) == Facets{});
}

void TestFacets::counts_areWhatTheOtherConditionsShow_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFacets::counts_areWhatTheOtherConditionsShow()
{
    QFETCH(unsigned, seed);
    std::mt19937 random{seed};
    const FilterIndex index = anyIndex(random);
    const Filter filter = anyFilter(random);
    const Facets facets = index.facets(filter);
    const auto shownWithout = [&](auto choice) {
        Filter other = filter;
        other.*choice = {};
        return index.shownPart(other);
    };
    const KnowledgeGraph anyKind = shownWithout(&Filter::kinds);
    for (const NodeKind kind : ontology::allNodeKinds)
        QCOMPARE(at(facets.kinds, kind), countIf(anyKind.nodes(), [&](const auto& n) { return n.kind == kind; }));
    const KnowledgeGraph anyClass = shownWithout(&Filter::threatClasses);
    for (std::size_t value = 0; value < ontology::threatClassCount; ++value) {
        const auto threatClass = static_cast<ontology::ThreatClass>(value);
        QCOMPARE(at(facets.threatClasses, threatClass),
                 countIf(anyClass.nodes(), [&](const auto& n) { return n.attributes.threatClass == threatClass; }));
    }
    const KnowledgeGraph anyState = shownWithout(&Filter::states);
    for (int id = 1; id <= nodeCount; ++id)
        QCOMPARE(at(facets.states, NodeId{id}), countIf(anyState.nodes(), [&](const auto& n) {
                     const auto states = index.statesOf(n.id);
                     return std::ranges::find(states, NodeId{id}) != states.end();
                 }));
    const KnowledgeGraph anyRelation = shownWithout(&Filter::relations);
    for (std::size_t value = 0; value < ontology::relationCount; ++value)
        QCOMPARE(at(facets.relations, static_cast<ontology::Relation>(value)),
                 countIf(anyRelation.edges(), [&](const auto& e) { return e.relation == ontology::Relation(value); }));
    const KnowledgeGraph anyQuad = shownWithout(&Filter::quadClasses);
    for (const ontology::QuadClass quad : graph::allQuadClasses)
        QCOMPARE(at(facets.quadClasses, quad),
                 countIf(anyQuad.edges(), [&](const auto& e) { return ontology::quadClass(e.relation) == quad; }));
    const KnowledgeGraph anyStanding = shownWithout(&Filter::standings);
    for (const graph::EdgeStanding standing : graph::allEdgeStandings)
        QCOMPARE(at(facets.standings, standing),
                 countIf(anyStanding.edges(), [&](const auto& e) { return graph::standing(e) == standing; }));
    const auto hasEvidence = [](const graph::Edge& edge, auto pred) {
        return std::ranges::any_of(edge.evidence, pred);
    };
    const KnowledgeGraph anyArticle = shownWithout(&Filter::articles);
    for (int id = 1; id <= articleCount; ++id)
        QCOMPARE(at(facets.articles, ArticleId{id}), countIf(anyArticle.edges(), [&](const auto& e) {
                     return hasEvidence(e, [&](const auto& each) { return each.article == ArticleId{id}; });
                 }));
    const KnowledgeGraph anyCited = shownWithout(&Filter::cited);
    for (int id = 0; id <= nodeCount; ++id)
        QCOMPARE(at(facets.cited, NodeId{id}), countIf(anyCited.edges(), [&](const auto& e) {
                     return hasEvidence(
                         e, [&](const auto& each) { return each.accordingTo.value_or(NodeId{}) == NodeId{id}; });
                 }));
}

void TestFacets::ownChoice_doesNotChangeItsCounts()
{
    std::mt19937 random{7};
    const FilterIndex index = anyIndex(random);
    Filter filter;
    filter.kinds.included = {NodeKind::State};
    QVERIFY(index.facets(filter).kinds == index.facets({}).kinds);
    QVERIFY(index.facets(filter).relations != index.facets({}).relations);
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
