#include "builders.h"

#include <cablegraph/graph/ties.h>

#include <QTest>

using namespace cablegraph;
using graph::KnowledgeGraph;
using graph::Ties;
using ontology::NodeKind;
using ontology::Relation;
using testing::edge;
using testing::node;

namespace {

/// Japan (1) and France (2) accuse each other, both named a threat (5); Mori (3) for Japan and France itself were at
/// the talks (4). Geneva (6) is tied to France alone, Korea (7) to both.
KnowledgeGraph twoStates()
{
    return {{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "France"), node(3, NodeKind::Official, "Mori"),
             node(4, NodeKind::Meeting, "Talks"), node(5, NodeKind::Threat, "Hacking"),
             node(6, NodeKind::Place, "Geneva"), node(7, NodeKind::State, "Korea")},
            {edge(1, 1, Relation::Accuse, 2), edge(2, 2, Relation::Accuse, 1), edge(3, 3, Relation::Represents, 1),
             edge(4, 3, Relation::Attends, 4), edge(5, 2, Relation::Attends, 4), edge(6, 1, Relation::Poses, 5),
             edge(7, 5, Relation::Targets, 2), edge(8, 2, Relation::Accuse, 6), edge(9, 7, Relation::Aid, 1),
             edge(10, 7, Relation::Aid, 2), edge(11, 7, Relation::Accuse, 1)}};
}

} // namespace

class TestTies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoStates_haveEdgesMeetingsAndNeighbours();
    void aMeetingOfTheGroup_isNoTieOutsideOfIt();
    void oneNodeOrNone_hasNoTies();
};

void TestTies::twoStates_haveEdgesMeetingsAndNeighbours()
{
    const Ties ties = graph::tiesAmong(twoStates(), {NodeId{1}, NodeId{2}});
    QCOMPARE(ties.edges, (std::vector{EdgeId{1}, EdgeId{2}}));
    QCOMPARE(ties.meetings.size(), std::size_t{1});
    QCOMPARE(ties.meetings[0], (graph::SharedMeeting{NodeId{4}, {NodeId{1}, NodeId{2}}}));
    const std::vector<graph::CommonNeighbour> neighbours{
        {NodeId{5}, {NodeId{1}, NodeId{2}}, {EdgeId{6}, EdgeId{7}}},
        {NodeId{7}, {NodeId{1}, NodeId{2}}, {EdgeId{9}, EdgeId{10}, EdgeId{11}}}};
    QVERIFY(ties.neighbours == neighbours);
}

void TestTies::aMeetingOfTheGroup_isNoTieOutsideOfIt()
{
    const Ties ties = graph::tiesAmong(twoStates(), {NodeId{2}, NodeId{3}, NodeId{4}});
    QCOMPARE(ties.edges, (std::vector{EdgeId{4}, EdgeId{5}}));
    QVERIFY(ties.meetings.empty());
    // Japan is represented by Mori and accuses France.
    QCOMPARE(ties.neighbours.size(), std::size_t{1});
    QCOMPARE(ties.neighbours[0].node, NodeId{1});
}

void TestTies::oneNodeOrNone_hasNoTies()
{
    QVERIFY(graph::tiesAmong(twoStates(), {NodeId{2}}) == Ties{});
    QVERIFY(graph::tiesAmong(twoStates(), {}) == Ties{});
    QVERIFY(graph::tiesAmong(twoStates(), {NodeId{98}, NodeId{99}}) == Ties{});
}

QTEST_APPLESS_MAIN(TestTies)
#include "tst_ties.moc"
