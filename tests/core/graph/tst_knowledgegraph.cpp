#include "builders.h"

#include <cablegraph/base/error.h>

#include <QTest>

using namespace cablegraph;
using graph::KnowledgeGraph;
using ontology::NodeKind;
using ontology::Relation;
using testing::edge;
using testing::node;

namespace {

KnowledgeGraph sampleGraph()
{
    return {{node(3, NodeKind::Meeting, "Talks"), node(1, NodeKind::State, "France"), node(2, NodeKind::State, "Japan"),
             node(4, NodeKind::Place, "Geneva")},
            {edge(2, 2, Relation::Attends, 3), edge(1, 1, Relation::Attends, 3), edge(3, 1, Relation::Agree, 2),
             edge(4, 1, Relation::Accuse, 1)}};
}

} // namespace

class TestKnowledgeGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesAndEdges_areInOrderOfId();
    void find_knowsIdsThatLieFarApart_data();
    void find_knowsIdsThatLieFarApart();
    void edgesOf_namesEveryEdgeOnce();
    void neighbours_ignoreDirectionAndLoops();
    void components_areLargestFirst();
    void copies_shareContent();
    void brokenGraph_isRefused_data();
    void brokenGraph_isRefused();
    void emptyGraph_answersNothing();
};

void TestKnowledgeGraph::nodesAndEdges_areInOrderOfId()
{
    const KnowledgeGraph graph = sampleGraph();
    QCOMPARE(graph.nodes().front().name, std::string{"France"});
    QCOMPARE(graph.edges().front().id, EdgeId{1});
    QCOMPARE(graph.findNode(NodeId{3})->name, std::string{"Talks"});
    QVERIFY(graph.findNode(NodeId{9}) == nullptr);
    QVERIFY(graph.findEdge(EdgeId{9}) == nullptr);
}

void TestKnowledgeGraph::find_knowsIdsThatLieFarApart_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("close together") << 2;
    QTest::newRow("far apart") << 1000;
}

void TestKnowledgeGraph::find_knowsIdsThatLieFarApart()
{
    QFETCH(int, step);
    std::vector<graph::Node> nodes;
    for (int i = 1; i <= 40; ++i)
        nodes.push_back(node(i * step, NodeKind::Place, std::to_string(i)));
    const KnowledgeGraph graph{nodes, {edge(7, step, Relation::LocatedIn, 40 * step)}};
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(graph.findNode(NodeId{i * step})->name, std::to_string(i));
    for (const std::int64_t unknown : {-1, 0, step - 1, step + 1, 40 * step - 1, 40 * step + 1})
        QVERIFY2(graph.findNode(NodeId{unknown}) == nullptr, qPrintable(QString::number(unknown)));
    QCOMPARE(graph.neighbours(NodeId{step}), std::vector{NodeId{40 * step}});
}

void TestKnowledgeGraph::edgesOf_namesEveryEdgeOnce()
{
    const KnowledgeGraph graph = sampleGraph();
    QCOMPARE(graph.edgesOf(NodeId{1}), (std::vector{EdgeId{1}, EdgeId{3}, EdgeId{4}}));
    QCOMPARE(graph.degree(NodeId{1}), std::size_t{4}); // the loop has two ends
    QVERIFY(graph.edgesOf(NodeId{9}).empty());
}

void TestKnowledgeGraph::neighbours_ignoreDirectionAndLoops()
{
    const KnowledgeGraph graph = sampleGraph();
    QCOMPARE(graph.neighbours(NodeId{1}), (std::vector{NodeId{2}, NodeId{3}}));
    QCOMPARE(graph.neighbours(NodeId{3}), (std::vector{NodeId{1}, NodeId{2}}));
}

void TestKnowledgeGraph::components_areLargestFirst()
{
    const auto components = sampleGraph().components();
    QCOMPARE(components.size(), std::size_t{2});
    QCOMPARE(components[0], (std::vector{NodeId{1}, NodeId{2}, NodeId{3}}));
    QCOMPARE(components[1], std::vector{NodeId{4}});
}

void TestKnowledgeGraph::copies_shareContent()
{
    const KnowledgeGraph graph = sampleGraph();
    const KnowledgeGraph copy = graph;
    QCOMPARE(copy.nodes().data(), graph.nodes().data());
}

void TestKnowledgeGraph::brokenGraph_isRefused_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("id twice") << 0;
    QTest::newRow("edge to nowhere") << 1;
    QTest::newRow("no evidence") << 2;
}

void TestKnowledgeGraph::brokenGraph_isRefused()
{
    QFETCH(int, fault);
    std::vector nodes{node(1, NodeKind::State, "France"), node(2, NodeKind::State, "Japan")};
    std::vector edges{edge(1, 1, Relation::Agree, 2)};
    if (fault == 0)
        nodes.push_back(node(2, NodeKind::State, "Japan"));
    if (fault == 1)
        edges.push_back(edge(2, 1, Relation::Agree, 7));
    if (fault == 2)
        edges.front().evidence = {};
    QVERIFY_EXCEPTION_THROWN(KnowledgeGraph(nodes, edges), Error);
}

void TestKnowledgeGraph::emptyGraph_answersNothing()
{
    const KnowledgeGraph graph;
    QVERIFY(graph.isEmpty());
    QVERIFY(graph.components().empty());
    QVERIFY(graph.neighbours(NodeId{1}).empty());
}

QTEST_APPLESS_MAIN(TestKnowledgeGraph)
#include "tst_knowledgegraph.moc"
