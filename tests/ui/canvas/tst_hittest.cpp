#include <cablegraph/canvas/hittest.h>

#include <QTest>

#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::Target;
using ontology::NodeKind;
using ontology::Relation;

class TestHitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nodes_areHitWithinTheirShape();
    void edges_areHitNearTheirCurve();
    void ofParallelEdges_theNearestIsHit();
    void labels_standForTheirNodeAndEdge();
    void emptySheet_isNothing();
    void zoomedOut_theReachStaysTheSameOnScreen();
    void rectangle_takesTheNodesInside();
    void rectangleDrawnBackwards_isTheSame();

private:
    canvas::DrawList m_list;
};

void TestHitTest::init()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::Threat, "Piracy")},
                                      {edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Counters, 2)}};
    m_list = canvas::buildDrawList(graph, placed({{1, {0, 0}}, {2, {300, 0}}}), QFont{});
}

void TestHitTest::nodes_areHitWithinTheirShape()
{
    QVERIFY(canvas::targetAt(m_list, {}, {}, {0, 0}) == Target{NodeId{1}});
    QVERIFY(canvas::targetAt(m_list, {}, {}, {-15, -15}) == Target{NodeId{1}});
    // Beside the upper half of a triangle is nothing, though its square reaches there.
    const double size = m_list.nodes[1].size;
    QVERIFY(canvas::targetAt(m_list, {}, {}, {300 - size * 0.55, -size * 0.5}) == Target{});
}

void TestHitTest::edges_areHitNearTheirCurve()
{
    const QPointF middle = m_list.curves[0].pointAt(0.5);
    QVERIFY(canvas::targetAt(m_list, {}, {}, middle) == Target{EdgeId{1}});
    QVERIFY(canvas::targetAt(m_list, {}, {}, middle + QPointF{0, -4}) == Target{EdgeId{1}});
}

void TestHitTest::ofParallelEdges_theNearestIsHit()
{
    for (std::size_t i = 0; i < m_list.edges.size(); ++i)
        QVERIFY(canvas::targetAt(m_list, {}, {}, m_list.curves[i].pointAt(0.4)) == Target{m_list.edges[i].id});
}

void TestHitTest::labels_standForTheirNodeAndEdge()
{
    const canvas::Emphasis emphasis = canvas::emphasisFor(m_list, {}, {});
    const canvas::Viewport viewport{1, {200, 200}};
    const auto labels = canvas::placeLabels(m_list, emphasis, viewport, {0, 0, 800, 600}, QFont{});
    QVERIFY(labels.size() >= 3);
    for (const canvas::PlacedLabel& label : labels) {
        const Target expected = label.of == canvas::PlacedLabel::Of::Node ? Target{m_list.nodes[label.index].id}
                                                                          : Target{m_list.edges[label.index].id};
        QVERIFY(canvas::targetAt(m_list, labels, viewport, label.centre) == expected);
    }
}

void TestHitTest::emptySheet_isNothing()
{
    QVERIFY(canvas::targetAt(m_list, {}, {}, {150, 200}) == Target{});
    QVERIFY(canvas::targetAt({}, {}, {}, {0, 0}) == Target{});
}

void TestHitTest::zoomedOut_theReachStaysTheSameOnScreen()
{
    const canvas::Viewport viewport{0.25, {100, 100}};
    const QPointF above = viewport.toView(m_list.curves[0].pointAt(0.5)) - QPointF{0, 4};
    QVERIFY(std::holds_alternative<EdgeId>(canvas::targetAt(m_list, {}, viewport, above)));
}

void TestHitTest::rectangle_takesTheNodesInside()
{
    QCOMPARE(canvas::nodesIn(m_list, {}, QRectF{-10, -10, 20, 20}), std::vector{NodeId{1}});
    QCOMPARE(canvas::nodesIn(m_list, {}, QRectF{-10, -10, 400, 20}).size(), std::size_t{2});
    QVERIFY(canvas::nodesIn(m_list, {}, QRectF{100, 100, 50, 50}).empty());
}

void TestHitTest::rectangleDrawnBackwards_isTheSame()
{
    QCOMPARE(canvas::nodesIn(m_list, {}, QRectF{QPointF{10, 10}, QPointF{-10, -10}}), std::vector{NodeId{1}});
}

QTEST_MAIN(TestHitTest)
#include "tst_hittest.moc"
