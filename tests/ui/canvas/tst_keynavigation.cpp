#include <cablegraph/canvas/keynavigation.h>

#include <QTest>

#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::Direction;
using canvas::nodeTowards;
using ontology::NodeKind;
using ontology::Relation;

namespace {

/// 1 in the middle, 2 right, 3 left, 4 above, 5 below, 6 far right and a little up.
canvas::DrawList cross()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Middle"), node(2, NodeKind::State, "Right"),
                                       node(3, NodeKind::State, "Left"), node(4, NodeKind::State, "Above"),
                                       node(5, NodeKind::State, "Below"), node(6, NodeKind::State, "Far")},
                                      {edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Accuse, 3)}};
    return canvas::buildDrawList(
        graph, placed({{1, {0, 0}}, {2, {100, 10}}, {3, {-100, 5}}, {4, {10, -100}}, {5, {-10, 100}}, {6, {300, -20}}}),
        QFont{});
}

} // namespace

class TestKeyNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrows_goToTheNearestInTheirDirection();
    void nodesInDirection_comeBeforeNearerOnesAside();
    void atTheEdge_thereIsNothingFurther();
    void nodeFarAside_isReachedWhenThereIsNoOther();
    void tabOrder_beginsWithTheBestConnected();
    void emptyList_hasNoOrder();
};

void TestKeyNavigation::arrows_goToTheNearestInTheirDirection()
{
    const canvas::DrawList list = cross();
    QVERIFY(nodeTowards(list, {0, 0}, Direction::Right) == NodeId{2});
    QVERIFY(nodeTowards(list, {0, 0}, Direction::Left) == NodeId{3});
    QVERIFY(nodeTowards(list, {0, 0}, Direction::Up) == NodeId{4});
    QVERIFY(nodeTowards(list, {0, 0}, Direction::Down) == NodeId{5});
    QVERIFY(nodeTowards(list, {100, 10}, Direction::Right) == NodeId{6});
}

void TestKeyNavigation::nodesInDirection_comeBeforeNearerOnesAside()
{
    QVERIFY(nodeTowards(cross(), {10, -100}, Direction::Right) == NodeId{6});
}

void TestKeyNavigation::atTheEdge_thereIsNothingFurther()
{
    QVERIFY(!nodeTowards(cross(), {300, -20}, Direction::Right));
    QVERIFY(!nodeTowards({}, {0, 0}, Direction::Up));
}

void TestKeyNavigation::nodeFarAside_isReachedWhenThereIsNoOther()
{
    QVERIFY(nodeTowards(cross(), {300, -20}, Direction::Up) == NodeId{4});
}

void TestKeyNavigation::tabOrder_beginsWithTheBestConnected()
{
    const std::vector<NodeId> order = canvas::tabOrder(cross());
    QCOMPARE(order.size(), std::size_t{6});
    QVERIFY(order[0] == NodeId{1});
    QVERIFY2(order[1] == NodeId{3} && order[2] == NodeId{2}, "Left before Right");
    QVERIFY2(order[3] == NodeId{4} && order[5] == NodeId{6}, "then the others by name");
}

void TestKeyNavigation::emptyList_hasNoOrder()
{
    QVERIFY(canvas::tabOrder({}).empty());
}

QTEST_MAIN(TestKeyNavigation)
#include "tst_keynavigation.moc"
