#include <cablegraph/layout/layout.h>
#include <cablegraph/layout/liveforces.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <layoutgraphs.h>

using namespace cablegraph;
using layout::LiveForces;
using layout::Placements;
using layout::Point;
using namespace testing;

namespace {

constexpr int everEnough = 301;

/// Steps until rest; how many it took, or -1 if it never came.
int settle(LiveForces& live)
{
    for (int i = 0; i < everEnough; ++i) {
        if (!live.step())
            return i;
    }
    return -1;
}

Point away(const Placements& placements, NodeId node, double x, double y)
{
    const Point centre = placements.at(node).centre;
    return {centre.x + x, centre.y + y};
}

} // namespace

class TestLiveForces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouched_isAtRest();
    void everyGraph_settlesWithoutOverlaps_data();
    void everyGraph_settlesWithoutOverlaps();
    void heldNode_staysUnderTheHand();
    void neighbours_followAndFarNodesStay();
    void releasedNode_goesBack();
    void pinnedNodes_neverMove();
    void pinningTheDroppedNode_leavesItThere();
    void sameCalls_giveTheSamePositions();
    void largeGraph_movesOnlyWhatIsNear();
    void overlapsOfTheUser_areLeft();
    void unknownNodes_arePassedOver();
};

void TestLiveForces::untouched_isAtRest()
{
    const graph::KnowledgeGraph graph = graphOf(50, tangle(50));
    const Placements before = layout::arrange(graph, {}, {});
    LiveForces live{graph, before, {}};
    QVERIFY(live.isAtRest());
    QVERIFY(!live.step());
    QVERIFY(live.placements() == before);
    LiveForces none{{}, {}, {}};
    QVERIFY(!none.step());
    // Held where it is, nothing has a reason to move.
    live.hold(NodeId{7}, before.at(NodeId{7}).centre);
    QVERIFY(settle(live) >= 0);
    QVERIFY(live.placements() == before);
}

void TestLiveForces::everyGraph_settlesWithoutOverlaps_data()
{
    addGraphRows();
}

void TestLiveForces::everyGraph_settlesWithoutOverlaps()
{
    QFETCH(int, nodes);
    QFETCH(Pairs, pairs);
    const graph::KnowledgeGraph graph = graphOf(nodes, pairs);
    const Placements before = layout::arrange(graph, {}, {});
    if (before.empty())
        return;
    LiveForces live{graph, before, {}};
    for (int i = 0; i <= 20; ++i) {
        live.hold(NodeId{1}, away(before, NodeId{1}, 20.0 * i, 7.0 * i));
        live.step();
    }
    QVERIFY(settle(live) >= 0);
    QVERIFY(live.isAtRest());
    const Placements after = live.placements();
    QCOMPARE(after.size(), before.size());
    QVERIFY(allFinite(after));
    QCOMPARE(firstOverlap(after), QString{});
}

void TestLiveForces::heldNode_staysUnderTheHand()
{
    const graph::KnowledgeGraph graph = graphOf(50, tangle(50));
    const Placements before = layout::arrange(graph, {}, {});
    LiveForces live{graph, before, {}};
    const Point hand = away(before, NodeId{1}, 431, -97);
    live.hold(NodeId{1}, hand);
    for (int i = 0; i < 30; ++i) {
        live.step();
        QVERIFY(live.placements().at(NodeId{1}).centre == hand);
    }
}

void TestLiveForces::neighbours_followAndFarNodesStay()
{
    Pairs pairs;
    for (int i = 1; i < 30; ++i)
        pairs.emplace_back(i, i + 1);
    const graph::KnowledgeGraph graph = graphOf(30, pairs);
    const Placements before = layout::arrange(graph, {}, {});
    LiveForces live{graph, before, {}};
    live.hold(NodeId{1}, away(before, NodeId{1}, 0, 400));
    QVERIFY(settle(live) > 5);
    const Placements after = live.placements();
    const auto moved = [&](int node) { return distance(before.at(NodeId{node}), after.at(NodeId{node})); };
    QVERIFY2(moved(2) > 100, qPrintable(QString::number(moved(2))));
    QVERIFY(moved(2) > moved(4));
    QVERIFY2(moved(30) < 10, qPrintable(QString::number(moved(30))));
}

void TestLiveForces::releasedNode_goesBack()
{
    const graph::KnowledgeGraph graph = graphOf(25, star(1, 2, 24));
    const Placements before = layout::arrange(graph, {}, {});
    LiveForces live{graph, before, {}};
    live.hold(NodeId{5}, away(before, NodeId{5}, 60, 60));
    settle(live);
    live.release(NodeId{5});
    QVERIFY(!live.isAtRest());
    QVERIFY(settle(live) >= 0);
    const double left = distance(live.placements().at(NodeId{5}), before.at(NodeId{5}));
    QVERIFY2(left < 10, qPrintable(QString::number(left)));
}

void TestLiveForces::pinnedNodes_neverMove()
{
    const graph::KnowledgeGraph graph = graphOf(25, star(1, 2, 24));
    Placements before = layout::arrange(graph, {}, {});
    before.at(NodeId{3}).pinned = true;
    LiveForces live{graph, before, {}};
    live.hold(NodeId{1}, away(before, NodeId{1}, 300, 300));
    settle(live);
    QVERIFY(live.placements().at(NodeId{3}) == before.at(NodeId{3}));
    QVERIFY(distance(live.placements().at(NodeId{4}), before.at(NodeId{4})) > 100);
}

void TestLiveForces::pinningTheDroppedNode_leavesItThere()
{
    const graph::KnowledgeGraph graph = graphOf(25, star(1, 2, 24));
    const Placements before = layout::arrange(graph, {}, {});
    LiveForces live{graph, before, {}};
    const Point hand = away(before, NodeId{5}, 200, 200);
    live.hold(NodeId{5}, hand);
    live.step();
    live.setPinned(NodeId{5}, true);
    QVERIFY(settle(live) >= 0);
    QVERIFY((live.placements().at(NodeId{5}) == layout::Placement{hand, true}));
    live.setPinned(NodeId{5}, false);
    QVERIFY(settle(live) >= 0);
    QVERIFY(!live.placements().at(NodeId{5}).pinned);
    QVERIFY(!(live.placements().at(NodeId{5}).centre == hand));
}

void TestLiveForces::sameCalls_giveTheSamePositions()
{
    const graph::KnowledgeGraph graph = graphOf(200, tangle(200));
    const Placements before = layout::arrange(graph, {}, {});
    const auto drag = [&] {
        LiveForces live{graph, before, {}};
        live.hold(NodeId{3}, away(before, NodeId{3}, 150, 20));
        for (int i = 0; i < 15; ++i)
            live.step();
        return live.placements();
    };
    QVERIFY(drag() == drag());
}

void TestLiveForces::largeGraph_movesOnlyWhatIsNear()
{
    const graph::KnowledgeGraph graph = graphOf(5000, tangle(5000));
    Placements before;
    for (int i = 0; i < 5000; ++i)
        before[NodeId{i + 1}] = {{(i % 70) * 150.0, (i / 70) * 100.0}, false};
    LiveForces live{graph, before, {}};
    live.hold(NodeId{1}, away(before, NodeId{1}, 40, 40));
    live.step();
    QCOMPARE(live.moving().size(), LiveForces::mostMoving);
    QCOMPARE(live.movingCentres().size(), LiveForces::mostMoving);
    const Placements after = live.placements();
    QCOMPARE(after.size(), std::size_t{5000});
    for (std::size_t i = 0; i < live.moving().size(); ++i)
        QVERIFY(after.at(live.moving()[i]).centre == live.movingCentres()[i]);
}

void TestLiveForces::overlapsOfTheUser_areLeft()
{
    const graph::KnowledgeGraph graph = graphOf(3, {{2, 3}});
    const Placements before{{NodeId{1}, {{0, 0}, false}}, {NodeId{2}, {{5, 5}, false}}, {NodeId{3}, {{400, 0}, false}}};
    LiveForces live{graph, before, {}};
    live.hold(NodeId{3}, {400.5, 0});
    settle(live);
    QVERIFY(distance(live.placements().at(NodeId{1}), live.placements().at(NodeId{2})) < 20);
}

void TestLiveForces::unknownNodes_arePassedOver()
{
    const graph::KnowledgeGraph graph = graphOf(3, {{1, 2}});
    LiveForces live{graph, {{NodeId{1}, {{0, 0}, false}}, {NodeId{9}, {{0, 0}, false}}}, {}};
    live.hold(NodeId{2}, {10, 10}); // in the graph, but nowhere on the picture
    live.hold(NodeId{9}, {10, 10});
    live.release(NodeId{9});
    live.setPinned(NodeId{9}, true);
    QVERIFY(!live.step());
    QCOMPARE(live.placements().size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestLiveForces)
#include "tst_liveforces.moc"
