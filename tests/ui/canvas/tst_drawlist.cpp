#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/legend.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <pictures.h>
#include <set>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::DrawList;
using canvas::EdgeItem;
using canvas::NodeItem;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;

namespace {

DrawList twoStates(std::vector<graph::Edge> edges, layout::Point second = {300, 0})
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China")},
                                      std::move(edges)};
    return canvas::buildDrawList(graph, placed({{1, {0, 0}}, {2, second}}), QFont{});
}

double distanceFrom(const NodeItem& node, QPointF point)
{
    return std::hypot(point.x() - node.centre.x(), point.y() - node.centre.y());
}

} // namespace

class TestDrawList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyGraph_givesAnEmptyList();
    void nodesWithoutPlacement_areLeftOutWithTheirEdges();
    void parallelEdges_fanOut();
    void reciprocalEdges_lieOnTwoSides();
    void singleEdge_isStraight();
    void edges_endAtTheOutlineOfTheirNodes_data();
    void edges_endAtTheOutlineOfTheirNodes();
    void symmetricRelations_haveNoArrow();
    void moreEvidence_isWider();
    void loops_leaveAndReachTheirNode();
    void nodesOnTheSameSpot_giveFiniteCurves();
    void movedNodes_takeTheirEdgesAlong();
    void smallRoughMove_isNearlyTheExactOne();
    void movingUnknownNodes_changesNothing();
    void roughList_isStraightUntilItsEdgesAreRouted();
    void longNames_areWrappedAndElided();
    void oneLongWord_isBrokenAndElided();
    void bounds_holdLabelsAndCurves();
    void extents_holdTheLabel();
    void hover_dimsTheRest();
    void selection_dimsNothing();
    void legend_explainsWhatIsThereAndNothingElse();
    void marks_sizeAndColourNodesAndLeaveTheOthers();
    void marks_areExplainedInTheLegend();
};

void TestDrawList::emptyGraph_givesAnEmptyList()
{
    const DrawList list = canvas::buildDrawList({}, {}, QFont{});
    QVERIFY(list.isEmpty());
    QVERIFY(canvas::boundsOf(list).isNull());
    QVERIFY(canvas::legendFor(list).isEmpty());
}

void TestDrawList::nodesWithoutPlacement_areLeftOutWithTheirEdges()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China")},
                                      {edge(1, 1, Relation::Accuse, 2)}};
    const DrawList list = canvas::buildDrawList(graph, placed({{2, {10, 20}}, {99, {0, 0}}}), QFont{});
    QCOMPARE(list.nodes.size(), std::size_t{1});
    QCOMPARE(list.nodes.front().centre, QPointF(10, 20));
    QVERIFY(list.edges.empty());
    QVERIFY(!list.findNode(NodeId{1}));
}

void TestDrawList::parallelEdges_fanOut()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Sanction, 2),
                                     edge(3, 1, Relation::Aid, 2), edge(4, 1, Relation::Reject, 2)});
    std::set<int> middles;
    for (const canvas::Curve& curve : list.curves)
        middles.insert(static_cast<int>(std::lround(curve.pointAt(0.5).y())));
    QCOMPARE(middles.size(), std::size_t{4});
    QVERIFY(*std::next(middles.begin()) - *middles.begin() > 12);
}

void TestDrawList::reciprocalEdges_lieOnTwoSides()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2), edge(2, 2, Relation::Accuse, 1)});
    const double there = list.curves[0].pointAt(0.5).y();
    const double back = list.curves[1].pointAt(0.5).y();
    QVERIFY2(there * back < 0, "one above, one below the straight line");
}

void TestDrawList::singleEdge_isStraight()
{
    const DrawList list = twoStates({edge(1, 2, Relation::Accuse, 1)});
    QVERIFY(std::abs(list.curves.front().pointAt(0.5).y()) < 1e-9);
}

void TestDrawList::edges_endAtTheOutlineOfTheirNodes_data()
{
    QTest::addColumn<int>("kind");
    for (const NodeKind kind : ontology::allNodeKinds)
        QTest::newRow(ontology::nameOf(kind).data()) << static_cast<int>(kind);
}

void TestDrawList::edges_endAtTheOutlineOfTheirNodes()
{
    QFETCH(int, kind);
    for (int degrees = 0; degrees < 360; degrees += 15) {
        const double angle = qDegreesToRadians(static_cast<double>(degrees));
        const graph::KnowledgeGraph graph{
            {node(1, NodeKind::State, "Japan"), node(2, static_cast<NodeKind>(kind), "Other")},
            {edge(1, 1, Relation::Accuse, 2)}};
        const auto placements = placed({{1, {200 * std::cos(angle), 200 * std::sin(angle)}}, {2, {0, 0}}});
        const DrawList list = canvas::buildDrawList(graph, placements, QFont{});
        const NodeItem& target = list.nodes[1];
        const double reach = distanceFrom(target, list.curves.front().end);
        QVERIFY2(reach > target.size * 0.25 && reach < target.size * 0.75 + 4, qPrintable(QString::number(reach)));
        const QRectF body{target.centre.x() - target.size / 2, target.centre.y() - target.size / 2, target.size,
                          target.size};
        const QPainterPath shape = support::shapePath(support::kindShape(target.kind), body);
        QVERIFY(!shape.contains(list.curves.front().end));
    }
}

void TestDrawList::symmetricRelations_haveNoArrow()
{
    const DrawList list = twoStates(
        {edge(1, 1, Relation::Cooperate, 2), edge(2, 1, Relation::Agree, 2), edge(3, 1, Relation::Accuse, 2)});
    QVERIFY(!list.edges[0].hasArrow());
    QVERIFY(!list.edges[1].hasArrow());
    QVERIFY(list.edges[2].hasArrow());
}

void TestDrawList::moreEvidence_isWider()
{
    graph::Edge often = edge(2, 2, Relation::Accuse, 1);
    for (int i = 0; i < 5; ++i)
        often.evidence.add(often.evidence.front());
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2), often});
    QVERIFY(list.edges[1].width > list.edges[0].width + 1);
    QVERIFY(list.edges[1].width < 6);
}

void TestDrawList::loops_leaveAndReachTheirNode()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Assault, 1), edge(2, 1, Relation::Accuse, 1)});
    for (const canvas::Curve& curve : list.curves) {
        QVERIFY(distanceFrom(list.nodes[0], curve.start) < list.nodes[0].size);
        QVERIFY(distanceFrom(list.nodes[0], curve.pointAt(0.5)) > list.nodes[0].size);
    }
    QVERIFY(list.curves[0].pointAt(0.5) != list.curves[1].pointAt(0.5));
    QCOMPARE(list.edgesOfNode[0].size(), std::size_t{2});
}

void TestDrawList::nodesOnTheSameSpot_giveFiniteCurves()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Aid, 2)}, {0, 0});
    for (const canvas::Curve& curve : list.curves) {
        const QRectF bounds = curve.bounds();
        QVERIFY(std::isfinite(bounds.width()) && std::isfinite(bounds.x()));
    }
}

void TestDrawList::movedNodes_takeTheirEdgesAlong()
{
    DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2)});
    canvas::moveNodes(list, {{NodeId{2}, {{0, 400}, true}}});
    QVERIFY(list.nodes[1].pinned);
    const DrawList fresh = twoStates({edge(1, 1, Relation::Accuse, 2)}, {0, 400});
    QVERIFY(list.curves.front() == fresh.curves.front());
}

void TestDrawList::movingUnknownNodes_changesNothing()
{
    DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2)});
    const auto before = list.curves;
    canvas::moveNodes(list, {{NodeId{77}, {{0, 400}, true}}});
    QVERIFY(list.curves == before);
}

void TestDrawList::roughList_isStraightUntilItsEdgesAreRouted()
{
    const graph::KnowledgeGraph graph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China")},
        {edge(1, 1, Relation::Accuse, 2), edge(2, 2, Relation::Support, 1), edge(3, 1, Relation::Support, 1)}};
    const layout::Placements placements = placed({{1, {0, 0}}, {2, {300, 40}}});
    canvas::LabelBook book;
    DrawList list = canvas::buildDrawList(graph, placements, QFont{}, {}, book, canvas::Routing::Rough);
    QVERIFY(list.isRough());
    for (const std::size_t i : {0U, 1U}) {
        QCOMPARE(list.curveOf(i).start, list.nodes[list.edges[i].source].centre);
        QCOMPARE(list.curveOf(i).end, list.nodes[list.edges[i].target].centre);
        QCOMPARE(list.curveOf(i).pointAt(0.5), QPointF(150, 20));
        QCOMPARE(list.chordOf(i), QLineF(list.curveOf(i).start, list.curveOf(i).end));
    }
    QVERIFY(list.curveOf(2).length() > list.nodes[0].size); // a loop is seen
    canvas::routeEdges(list);
    const DrawList exact = canvas::buildDrawList(graph, placements, QFont{});
    QVERIFY(!list.isRough() && !exact.isRough());
    QCOMPARE(list.edges, exact.edges);
    QCOMPARE(list.curves, exact.curves);
}

void TestDrawList::longNames_areWrappedAndElided()
{
    const QFont font = canvas::nodeLabelFont(QFont{}, NodeKind::Organization);
    const auto linesOf = [&font](const QString& name) { return canvas::wrapLabel(name, font).lines; };
    QCOMPARE(linesOf(QStringLiteral("Council of Ministers")).size(), qsizetype{1});
    QCOMPARE(linesOf(QStringLiteral("Standing Consultative Committee")).size(), qsizetype{2});
    const QString name = QStringLiteral("The Standing Consultative Committee on the Peaceful and Lasting Settlement of "
                                        "All Disputes about Fishing Grounds");
    const canvas::LabelText label = canvas::wrapLabel(name, font);
    QCOMPARE(label.lines.size(), qsizetype{2});
    QVERIFY(label.lines[1].endsWith(QChar{0x2026}));
    QVERIFY(label.size.width() <= canvas::widestLabel + 0.5);
    QVERIFY(name.startsWith(label.lines[0]));
    QCOMPARE(label.brief(), label.lines[0] + QChar{0x2026});
    QVERIFY(label.briefWidth > 0 && canvas::wrapLabel(QStringLiteral("Japan"), font).briefWidth == 0);
}

void TestDrawList::oneLongWord_isBrokenAndElided()
{
    const canvas::LabelText label = canvas::wrapLabel(QString(200, u'W'), QFont{});
    QCOMPARE(label.lines.size(), qsizetype{2});
    QVERIFY(label.size.width() <= canvas::widestLabel + 0.5);
    QCOMPARE(canvas::wrapLabel({}, QFont{}).size.width(), 0.0);
}

void TestDrawList::bounds_holdLabelsAndCurves()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Aid, 2)});
    const QRectF bounds = canvas::boundsOf(list).adjusted(-0.001, -0.001, 0.001, 0.001);
    for (const NodeItem& node : list.nodes)
        QVERIFY(bounds.contains(canvas::nodeBounds(node)));
    for (const canvas::Curve& curve : list.curves)
        QVERIFY(bounds.contains(curve.bounds()));
}

void TestDrawList::extents_holdTheLabel()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::Place, "Autonomous Republic of Somewhere")}, {}};
    const layout::Size extent = canvas::extentsOf(graph, QFont{}).at(NodeId{1});
    const DrawList list = canvas::buildDrawList(graph, placed({{1, {0, 0}}}), QFont{});
    const QRectF bounds = canvas::nodeBounds(list.nodes.front());
    QVERIFY(extent.width >= bounds.width());
    QVERIFY(extent.height / 2 >= bounds.bottom() && extent.height / 2 >= -bounds.top());
}

void TestDrawList::hover_dimsTheRest()
{
    const graph::KnowledgeGraph graph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China"), node(3, NodeKind::Place, "Geneva")},
        {edge(1, 1, Relation::Accuse, 2), edge(2, 2, Relation::Aid, 3)}};
    const DrawList list = canvas::buildDrawList(graph, placed({{1, {0, 0}}, {2, {200, 0}}, {3, {400, 0}}}), QFont{});
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {}, NodeId{1});
    QVERIFY(emphasis.nodes[0] == canvas::Weight::Strong && emphasis.nodes[1] == canvas::Weight::Strong);
    QVERIFY(emphasis.nodes[2] == canvas::Weight::Dimmed);
    QVERIFY(emphasis.edges[0] == canvas::Weight::Strong && emphasis.edges[1] == canvas::Weight::Dimmed);
    const canvas::Emphasis gone = canvas::emphasisFor(list, {}, NodeId{55});
    QVERIFY(std::ranges::all_of(gone.nodes, [](canvas::Weight weight) { return weight == canvas::Weight::Normal; }));
}

void TestDrawList::selection_dimsNothing()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2)});
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {{NodeId{2}, NodeId{9}}, {}}, {});
    QVERIFY(emphasis.selectedNodes[1] && !emphasis.selectedNodes[0]);
    QVERIFY(emphasis.nodes[0] == canvas::Weight::Normal);
    QVERIFY(emphasis.edges[0] == canvas::Weight::Strong);
}

void TestDrawList::legend_explainsWhatIsThereAndNothingElse()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2, Stance::Alleged)});
    const canvas::LegendContent legend = canvas::legendFor(list);
    QCOMPARE(legend.kinds, std::vector{NodeKind::State});
    QCOMPARE(legend.standings, std::vector{graph::EdgeStanding::Alleged});
    QVERIFY(legend.scale && !legend.meeting && !legend.threat && !legend.structure);
}

void TestDrawList::marks_sizeAndColourNodesAndLeaveTheOthers()
{
    const graph::KnowledgeGraph graph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China"), node(3, NodeKind::State, "France")}, {}};
    const layout::Placements placements = placed({{1, {0, 0}}, {2, {300, 0}}, {3, {600, 0}}});
    canvas::NodeEmphasis emphasis;
    emphasis.marks[NodeId{1}] = {0.0, canvas::NodeColour::onScale(7)};
    emphasis.marks[NodeId{2}] = {1.5, canvas::NodeColour::ofGroup(400)};
    emphasis.marks[NodeId{99}] = {1.0, {}};
    const DrawList list = canvas::buildDrawList(graph, placements, QFont{}, emphasis);
    const DrawList plain = canvas::buildDrawList(graph, placements, QFont{});
    QVERIFY(list.nodes[0].size < plain.nodes[0].size);
    QVERIFY(list.nodes[1].size > 1.5 * plain.nodes[1].size);
    QCOMPARE(list.nodes[2], plain.nodes[2]);
    QCOMPARE(list.nodesByImportance.front(), std::size_t{1});
    for (const double zoom : {1.0, 0.2, 0.05})
        QVERIFY2(canvas::drawnSide(list.nodes[1], zoom) > 1.4 * canvas::drawnSide(list.nodes[0], zoom),
                 qPrintable(QString::number(zoom)));
    const support::Theme& theme = support::lightTheme();
    QCOMPARE(canvas::colourOf(NodeKind::State, list.nodes[0].colour, theme), theme.measure.back());
    QCOMPARE(canvas::colourOf(NodeKind::State, list.nodes[1].colour, theme), support::groupColour(400, theme));
    QCOMPARE(canvas::colourOf(NodeKind::State, list.nodes[2].colour, theme),
             support::kindColour(NodeKind::State, theme));
}

void TestDrawList::marks_areExplainedInTheLegend()
{
    const DrawList list = twoStates({edge(1, 1, Relation::Accuse, 2)});
    const QSizeF plain = canvas::legendSize(canvas::legendFor(list), QFont{});
    canvas::NodeEmphasis emphasis;
    emphasis.sizeLegend = QStringLiteral("A measure whose name is longer than anything else");
    emphasis.colourLegend = QStringLiteral("Groups");
    const canvas::LegendContent legend = canvas::legendFor(list, emphasis);
    QCOMPARE(legend.size, emphasis.sizeLegend);
    const QSizeF more = canvas::legendSize(legend, QFont{});
    QVERIFY(more.width() > plain.width() && more.height() > plain.height() + 30);
}

void TestDrawList::smallRoughMove_isNearlyTheExactOne()
{
    DrawList rough = twoStates({edge(1, 1, Relation::Accuse, 2), edge(2, 2, Relation::Support, 1)});
    DrawList exact = rough;
    const layout::Placements step = placed({{1, {3, -2}}, {2, {304, 3}}});
    canvas::moveNodes(rough, step, canvas::Routing::Rough);
    canvas::moveNodes(exact, step);
    for (std::size_t i = 0; i < exact.edges.size(); ++i) {
        QCOMPARE(rough.nodes[i].centre, exact.nodes[i].centre);
        for (const double t : {0.0, 0.5, 1.0}) {
            const QPointF off = rough.curves[i].pointAt(t) - exact.curves[i].pointAt(t);
            QVERIFY(std::hypot(off.x(), off.y()) < 1);
        }
        QVERIFY(!rough.edgesTouching(exact.curves[i].bounds()).empty());
    }
    canvas::moveNodes(rough, step);
    QVERIFY2(rough.curves == exact.curves, "an exact move at the end leaves no trace of the rough ones");
}

QTEST_MAIN(TestDrawList)
#include "tst_drawlist.moc"
