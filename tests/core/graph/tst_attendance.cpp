#include "builders.h"

#include <cablegraph/graph/attendance.h>

#include <QTest>

using namespace cablegraph;
using graph::Attendance;
using graph::KnowledgeGraph;
using ontology::NodeKind;
using ontology::Relation;
using testing::edge;
using testing::node;

namespace {

/// Japan (1) was at the talks (3) and its minister (2) at the talks and at the summit (4), which is the earlier one; a
/// call (5) has no date.
KnowledgeGraph meetings()
{
    auto talks = node(3, NodeKind::Meeting, "Talks");
    talks.attributes.date = text::PartialDate{2023, 8, {}};
    auto summit = edge(3, 2, Relation::Attends, 4);
    summit.evidence.change([&](auto& list) { list.front().date = text::PartialDate{2022, 5, 3}; });
    summit.evidence.add(summit.evidence.front());
    summit.evidence.change([&](auto& list) { list.back().date = text::PartialDate{2021, {}, {}}; });
    return {{node(1, NodeKind::State, "Japan"), node(2, NodeKind::Official, "Mori"), talks,
             node(4, NodeKind::Meeting, "Summit"), node(5, NodeKind::Meeting, "Call")},
            {edge(1, 1, Relation::Hosts, 3), edge(2, 2, Relation::Attends, 3), summit, edge(4, 1, Relation::Attends, 5),
             edge(5, 2, Relation::Represents, 1), edge(6, 1, Relation::Attends, 3)}};
}

} // namespace

class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownAttendance_comesBeforeThatOfRepresentatives();
    void meetingWithoutADate_hasThatOfItsSentences();
    void nodeWithoutMeetings_hasNone();
};

void TestAttendance::ownAttendance_comesBeforeThatOfRepresentatives()
{
    const std::vector<Attendance> ofJapan{
        {NodeId{4}, EdgeId{3}, NodeId{2}}, {NodeId{3}, EdgeId{6}, {}}, {NodeId{5}, EdgeId{4}, {}}};
    QVERIFY(graph::meetingsOf(meetings(), NodeId{1}) == ofJapan);
    const std::vector<Attendance> ofMori{{NodeId{4}, EdgeId{3}, {}}, {NodeId{3}, EdgeId{2}, {}}};
    QVERIFY(graph::meetingsOf(meetings(), NodeId{2}) == ofMori);
}

void TestAttendance::meetingWithoutADate_hasThatOfItsSentences()
{
    const KnowledgeGraph graph = meetings();
    QVERIFY(graph::meetingDate(graph, *graph.findNode(NodeId{3})) == (text::PartialDate{2023, 8, {}}));
    QVERIFY(graph::meetingDate(graph, *graph.findNode(NodeId{4})) == (text::PartialDate{2021, {}, {}}));
    QVERIFY(!graph::meetingDate(graph, *graph.findNode(NodeId{5})));
}

void TestAttendance::nodeWithoutMeetings_hasNone()
{
    QVERIFY(graph::meetingsOf(meetings(), NodeId{99}).empty());
    QVERIFY(graph::meetingsOf(meetings(), NodeId{3}).empty());
}

QTEST_APPLESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
