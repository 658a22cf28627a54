#include "graphviewfixture.h"

#include <cablegraph/canvas/bundling.h>

#include <algorithm>
#include <cmath>

using namespace cablegraph;
using namespace cablegraph::testing;
using ontology::NodeKind;
using ontology::Relation;

namespace {

constexpr int places = 6;

/// A road of states along the x axis, and 101 and 102 above its ends, whom two lines join that could take the road.
session::Session::Content road()
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    layout::Placements placements;
    for (int i = 0; i < places; ++i) {
        nodes.push_back(node(i + 1, NodeKind::State, "State " + std::to_string(i)));
        placements[NodeId{i + 1}] = {{i * 150.0, 0}, false};
        if (i > 0)
            edges.push_back(edge(i, i, Relation::Support, i + 1));
    }
    nodes.push_back(node(101, NodeKind::Person, "Left"));
    nodes.push_back(node(102, NodeKind::Person, "Right"));
    placements[NodeId{101}] = {{-60, -160}, false};
    placements[NodeId{102}] = {{(places - 1) * 150.0 + 60, -160}, false};
    edges.push_back(edge(51, 101, Relation::Represents, 1));
    edges.push_back(edge(52, 102, Relation::Represents, places));
    edges.push_back(edge(53, 101, Relation::Accuse, 102));
    edges.push_back(edge(54, 102, Relation::Accuse, 101));
    session::Session::Content content;
    content.articles.push_back({ArticleId{1}, "A headline", {}, "article.txt"});
    content.graph = {nodes, edges};
    content.placements = placements;
    return content;
}

canvas::DrawList drawing()
{
    const session::Session::Content content = road();
    return canvas::buildDrawList(content.graph, content.placements, QFont{});
}

void bundleAll(canvas::DrawList& list)
{
    const canvas::StraightLines lines = canvas::straightLines(list);
    canvas::bundle(list, layout::bundleEdges(lines.nodes, lines.edges));
}

const canvas::Curve& curveOf(const canvas::DrawList& list, std::int64_t id)
{
    return list.curves[*list.findEdge(EdgeId{id})];
}

/// Through how many nodes it goes.
std::size_t stopsOf(const canvas::DrawList& list, std::int64_t id)
{
    return list.ways.empty() ? 0 : list.ways[*list.findEdge(EdgeId{id})].size();
}

} // namespace

class TestBundledLines : public GraphViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void longLine_bowsTowardsTheRoad();
    void longLine_runsAlongTheRoad();
    void linesBetweenTheSameNodes_stayApart();
    void boxesHoldBundledLines();
    void unbundled_theLinesAreAsBefore();
    void movedNode_takesItsBundledLineAlong();
    void view_bundlesAndUnbundles();
    void addedNodes_areBundledToo();
};

void TestBundledLines::longLine_bowsTowardsTheRoad()
{
    canvas::DrawList list = drawing();
    const QPointF before = curveOf(list, 53).pointAt(0.5);
    bundleAll(list);
    const canvas::Curve& curve = curveOf(list, 53);
    QCOMPARE(stopsOf(list, 53), std::size_t{places});
    const QPointF middle = curve.pointAt(0.5);
    QVERIFY(middle.y() > before.y() + 60); // the road lies below
    QVERIFY(middle.y() < 20);
    QVERIFY(stopsOf(list, 2) == 0);
}

void TestBundledLines::longLine_runsAlongTheRoad()
{
    canvas::DrawList list = drawing();
    bundleAll(list);
    const canvas::Curve& curve = curveOf(list, 53);
    for (int i = 3; i <= 7; ++i)
        QVERIFY(std::abs(curve.pointAt(i / 10.0).y()) < 25);
    QVERIFY(curve.distanceTo({(places - 1) * 75.0, 0}) < 25); // where one clicks on it
    QVERIFY(curve.start.y() < -100 && curve.end.y() < -100);
}

void TestBundledLines::linesBetweenTheSameNodes_stayApart()
{
    canvas::DrawList list = drawing();
    bundleAll(list);
    const QPointF way = curveOf(list, 53).pointAt(0.5) - curveOf(list, 54).pointAt(0.5);
    QVERIFY(std::hypot(way.x(), way.y()) > 8);
}

void TestBundledLines::boxesHoldBundledLines()
{
    canvas::DrawList list = drawing();
    bundleAll(list);
    const std::size_t index = *list.findEdge(EdgeId{53});
    const QPointF middle = list.curves[index].pointAt(0.5);
    const std::vector<std::size_t> near = list.edgesTouching({middle - QPointF{1, 1}, QSizeF{2, 2}});
    QVERIFY(std::ranges::find(near, index) != near.end());
}

void TestBundledLines::unbundled_theLinesAreAsBefore()
{
    const canvas::DrawList before = drawing();
    canvas::DrawList list = before;
    bundleAll(list);
    QVERIFY(list.curves != before.curves);
    canvas::unbundle(list);
    QVERIFY(list.curves == before.curves);
}

void TestBundledLines::movedNode_takesItsBundledLineAlong()
{
    canvas::DrawList list = drawing();
    bundleAll(list);
    canvas::moveNodes(list, placed({{101, {-60, 160}}}));
    const canvas::Curve& curve = curveOf(list, 53);
    QVERIFY(curve.start.y() > 100);
    QCOMPARE(stopsOf(list, 53), std::size_t{places});
    QVERIFY(curve.pointAt(0.3).y() > -20); // no longer from above the road
}

void TestBundledLines::view_bundlesAndUnbundles()
{
    m_session->openLibrary(library::Library::inMemory(), road());
    const auto isBundled = [this] { return stopsOf(m_view->drawList(), 53) > 0; };
    QVERIFY(!m_view->isBundled() && !isBundled());
    m_view->setBundled(true);
    QTRY_VERIFY(isBundled());
    m_view->setBundled(false);
    QVERIFY(!isBundled());
}

void TestBundledLines::addedNodes_areBundledToo()
{
    m_view->setBundled(true);
    m_session->openLibrary(library::Library::inMemory(), road());
    QTRY_VERIFY(stopsOf(m_view->drawList(), 53) > 0);
    drag(at(2), at(2) + QPoint{0, 30});
    QTRY_VERIFY(!m_view->isMoving());
    QTRY_VERIFY(stopsOf(m_view->drawList(), 53) > 0);
}

QTEST_MAIN(TestBundledLines)
#include "tst_bundledlines.moc"
