#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <layoutgraphs.h>
#include <limits>
#include <map>

using namespace cablegraph;
using layout::Placements;
using layout::Point;
using ontology::NodeKind;
using namespace testing;

namespace {

using Arrange = std::function<Placements(const graph::KnowledgeGraph&, const Placements&, const std::stop_token&)>;

/// Dates of every second node, twelve days apart.
layout::Dates someDates(const graph::KnowledgeGraph& graph)
{
    layout::Dates dates;
    for (const graph::Node& node : graph.nodes())
        if (node.id.value % 2 == 0)
            dates[node.id] = static_cast<double>(20000 + node.id.value % 40 * 12);
    return dates;
}

layout::GeoPoints somePlaces(const graph::KnowledgeGraph& graph)
{
    layout::GeoPoints places;
    for (const graph::Node& node : graph.nodes())
        if (node.kind == NodeKind::State)
            places[node.id] = {static_cast<double>(node.id.value * 37 % 120 - 60),
                               static_cast<double>(node.id.value * 53 % 340 - 170)};
    return places;
}

const std::map<QString, Arrange>& arrangements()
{
    static const std::map<QString, Arrange> all{
        {"forces", [](const auto& graph, const auto& previous,
                      const auto& stop) { return layout::arrange(graph, previous, {}, {}, {}, stop); }},
        {"rings", [](const auto& graph, const auto& previous,
                     const auto& stop) { return layout::arrangeInRings(graph, previous, {}, {}, stop); }},
        {"columns", [](const auto& graph, const auto& previous,
                       const auto& stop) { return layout::arrangeInColumns(graph, previous, {}, {}, stop); }},
        {"time",
         [](const auto& graph, const auto& previous, const auto& stop) {
             return layout::arrangeByTime(graph, someDates(graph), previous, {}, {}, stop);
         }},
        {"map",
         [](const auto& graph, const auto& previous, const auto& stop) {
             return layout::arrangeOnMap(graph, somePlaces(graph), previous, {}, {}, {}, stop);
         }},
    };
    return all;
}

/// The kinds take turns.
graph::KnowledgeGraph mixedGraph(int nodeCount, const Pairs& pairs)
{
    std::vector<graph::Node> nodes;
    for (int i = 1; i <= nodeCount; ++i)
        nodes.push_back(node(i, ontology::allNodeKinds[static_cast<std::size_t>(i) % ontology::allNodeKinds.size()],
                             "Node " + std::to_string(i)));
    std::vector<graph::Edge> edges;
    for (const auto& [from, to] : pairs)
        edges.push_back(edge(static_cast<std::int64_t>(edges.size()) + 1, from, ontology::Relation::Accuse, to));
    return {nodes, edges};
}

struct Range
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
};

std::map<NodeKind, Range> rangesByKind(const graph::KnowledgeGraph& graph, const Placements& placements,
                                       const std::function<double(Point)>& measure)
{
    std::map<NodeKind, Range> ranges;
    for (const graph::Node& node : graph.nodes()) {
        Range& range = ranges[node.kind];
        range.least = std::min(range.least, measure(placements.at(node.id).centre));
        range.most = std::max(range.most, measure(placements.at(node.id).centre));
    }
    return ranges;
}

} // namespace

class TestArrangements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGraph_isCompleteFiniteRepeatableAndFreeOfOverlaps_data();
    void everyGraph_isCompleteFiniteRepeatableAndFreeOfOverlaps();
    void pinnedNodes_stayExactly_data();
    void pinnedNodes_stayExactly();
    void stopRequest_throwsStopped_data();
    void stopRequest_throwsStopped();
    void rings_goOutwardsByKind();
    void rings_turnNodesToTheirNeighbours();
    void columns_goRightByKind();
    void columns_putNeighboursLevel();
    void time_goesRight();
    void time_putsUndatedNodesBetweenTheirNeighbours();
    void map_hasNorthAboveAndEastRight();
    void map_putsOthersBesideTheirState();
};

void TestArrangements::everyGraph_isCompleteFiniteRepeatableAndFreeOfOverlaps_data()
{
    addGraphRows();
}

void TestArrangements::everyGraph_isCompleteFiniteRepeatableAndFreeOfOverlaps()
{
    QFETCH(int, nodes);
    QFETCH(Pairs, pairs);
    const graph::KnowledgeGraph graph = mixedGraph(nodes, pairs);
    for (const auto& [name, arrange] : arrangements()) {
        const Placements placements = arrange(graph, {}, {});
        QVERIFY2(placements.size() == static_cast<std::size_t>(nodes), qPrintable(name));
        QVERIFY2(allFinite(placements), qPrintable(name));
        QVERIFY2(firstOverlap(placements).isEmpty(), qPrintable(name + ": " + firstOverlap(placements)));
        QVERIFY2(arrange(graph, {}, {}) == placements, qPrintable(name));
    }
}

void TestArrangements::pinnedNodes_stayExactly_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& each : arrangements())
        QTest::addRow("%s", qPrintable(each.first)) << each.first;
}

void TestArrangements::pinnedNodes_stayExactly()
{
    QFETCH(QString, name);
    const graph::KnowledgeGraph graph = mixedGraph(120, tangle(120));
    Placements previous;
    previous[NodeId{8}] = {{10.25, -7.5}, true};
    previous[NodeId{21}] = {{311.5, 99}, true};
    const Placements placements = arrangements().at(name)(graph, previous, {});
    QCOMPARE(placements.size(), std::size_t{120});
    QVERIFY(placements.at(NodeId{8}) == previous.at(NodeId{8}));
    QVERIFY(placements.at(NodeId{21}) == previous.at(NodeId{21}));
    QVERIFY(!placements.at(NodeId{9}).pinned);
    QCOMPARE(firstOverlap(placements), QString{});
}

void TestArrangements::stopRequest_throwsStopped_data()
{
    pinnedNodes_stayExactly_data();
}

void TestArrangements::stopRequest_throwsStopped()
{
    QFETCH(QString, name);
    std::stop_source stop;
    stop.request_stop();
    const graph::KnowledgeGraph graph = mixedGraph(60, tangle(60));
    QVERIFY_EXCEPTION_THROWN((void)arrangements().at(name)(graph, {}, stop.get_token()), Stopped);
}

void TestArrangements::rings_goOutwardsByKind()
{
    const graph::KnowledgeGraph graph = mixedGraph(300, tangle(300));
    const Placements placements = layout::arrangeInRings(graph, {}, {});
    auto rings = rangesByKind(graph, placements, [](Point point) { return std::hypot(point.x, point.y); });
    const std::array order{NodeKind::State,   NodeKind::Organization, NodeKind::Official, NodeKind::Person,
                           NodeKind::Meeting, NodeKind::Threat,       NodeKind::Place};
    for (std::size_t i = 1; i < order.size(); ++i)
        QVERIFY(rings[order[i - 1]].most < rings[order[i]].least);
}

void TestArrangements::rings_turnNodesToTheirNeighbours()
{
    // Eight states, each with a meeting of its own, named in another order.
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    for (int i = 0; i < 8; ++i) {
        nodes.push_back(node(i + 1, NodeKind::State, "State " + std::to_string(i)));
        nodes.push_back(node(100 + i * 3 % 8, NodeKind::Meeting, "Meeting " + std::to_string(i)));
        edges.push_back(edge(i + 1, i + 1, ontology::Relation::Attends, 100 + i * 3 % 8));
    }
    const graph::KnowledgeGraph graph{nodes, edges};
    const Placements placements = layout::arrangeInRings(graph, {}, {});
    for (const graph::Edge& each : graph.edges()) {
        const Point state = placements.at(each.source).centre;
        const Point meeting = placements.at(each.target).centre;
        const double cosine = (state.x * meeting.x + state.y * meeting.y) /
                              (std::hypot(state.x, state.y) * std::hypot(meeting.x, meeting.y));
        QVERIFY2(cosine > 0.9, qPrintable(QString::number(cosine)));
    }
}

void TestArrangements::columns_goRightByKind()
{
    const graph::KnowledgeGraph graph = mixedGraph(300, tangle(300));
    const Placements placements = layout::arrangeInColumns(graph, {}, {});
    auto columns = rangesByKind(graph, placements, [](Point point) { return point.x; });
    for (std::size_t i = 1; i < ontology::allNodeKinds.size(); ++i)
        QVERIFY(columns[ontology::allNodeKinds[i - 1]].most < columns[ontology::allNodeKinds[i]].least);
}

void TestArrangements::columns_putNeighboursLevel()
{
    // Twenty states and their officials, in opposite orders.
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    for (int i = 0; i < 20; ++i) {
        nodes.push_back(node(i + 1, NodeKind::State, "State " + std::to_string(i)));
        nodes.push_back(node(100 - i, NodeKind::Official, "Official " + std::to_string(i)));
        edges.push_back(edge(i + 1, 100 - i, ontology::Relation::Represents, i + 1));
    }
    const graph::KnowledgeGraph graph{nodes, edges};
    const Placements placements = layout::arrangeInColumns(graph, {}, {});
    for (const graph::Edge& each : graph.edges()) {
        const double apart = std::abs(placements.at(each.source).centre.y - placements.at(each.target).centre.y);
        QVERIFY2(apart < 150, qPrintable(QString::number(apart)));
    }
}

void TestArrangements::time_goesRight()
{
    const graph::KnowledgeGraph graph = mixedGraph(200, tangle(200));
    const layout::Dates dates = someDates(graph);
    const Placements placements = layout::arrangeByTime(graph, dates, {}, {});
    for (const auto& [early, first] : dates) {
        for (const auto& [late, second] : dates) {
            if (first < second)
                QVERIFY(placements.at(early).centre.x < placements.at(late).centre.x);
        }
    }
    auto lanes = rangesByKind(graph, placements, [](Point point) { return point.y; });
    for (std::size_t i = 1; i < ontology::allNodeKinds.size(); ++i)
        QVERIFY(lanes[ontology::allNodeKinds[i - 1]].most < lanes[ontology::allNodeKinds[i]].least);
}

void TestArrangements::time_putsUndatedNodesBetweenTheirNeighbours()
{
    const graph::KnowledgeGraph graph = mixedGraph(4, {{1, 2}, {2, 3}});
    const layout::Dates dates{{NodeId{1}, 100}, {NodeId{3}, 300}, {NodeId{2}, std::nan("")}};
    const Placements placements = layout::arrangeByTime(graph, dates, {}, {});
    const auto x = [&](int node) { return placements.at(NodeId{node}).centre.x; };
    QVERIFY(x(1) < x(2) && x(2) < x(3));
    QVERIFY2(x(4) < x(1), "what has no date and no dated neighbours comes first");
}

void TestArrangements::map_hasNorthAboveAndEastRight()
{
    std::vector<graph::Node> nodes;
    for (int i = 1; i <= 4; ++i)
        nodes.push_back(node(i, NodeKind::State, "State " + std::to_string(i)));
    const graph::KnowledgeGraph graph{nodes, {}};
    const layout::GeoPoints places{
        {NodeId{1}, {52, 13}}, {NodeId{2}, {49, 2}}, {NodeId{3}, {-34, 18}}, {NodeId{4}, {36, 140}}};
    const Placements placements = layout::arrangeOnMap(graph, places, {}, {});
    const auto at = [&](int node) { return placements.at(NodeId{node}).centre; };
    QVERIFY(at(2).x < at(1).x && at(1).x < at(4).x);
    QVERIFY(at(1).y < at(4).y && at(4).y < at(3).y);
}

void TestArrangements::map_putsOthersBesideTheirState()
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    layout::GeoPoints places;
    for (int i = 1; i <= 5; ++i) {
        nodes.push_back(node(i, NodeKind::State, "State " + std::to_string(i)));
        places[NodeId{i}] = {i * 11.0 - 30, i * 50.0 - 150};
        nodes.push_back(node(10 + i, NodeKind::Official, "Official " + std::to_string(i)));
        edges.push_back(edge(i, 10 + i, ontology::Relation::Represents, i));
        if (i > 1)
            edges.push_back(edge(10 + i, i - 1, ontology::Relation::Accuse, i));
    }
    const graph::KnowledgeGraph graph{nodes, edges};
    const Placements placements = layout::arrangeOnMap(graph, places, {}, {});
    for (int official = 11; official <= 15; ++official) {
        for (int state = 1; state <= 5; ++state) {
            if (state != official - 10)
                QVERIFY(distance(placements.at(NodeId{official}), placements.at(NodeId{official - 10})) <
                        distance(placements.at(NodeId{official}), placements.at(NodeId{state})));
        }
    }
}

QTEST_APPLESS_MAIN(TestArrangements)
#include "tst_arrangements.moc"
