#include <cablegraph/base/error.h>
#include <cablegraph/graph/paths.h>

#include <QTest>

#include <algorithm>
#include <builders.h>
#include <karateclub.h>

using namespace cablegraph;
using graph::findPaths;
using graph::KnowledgeGraph;
using graph::PathOptions;
using graph::Paths;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using testing::edge;
using testing::karateClub;
using testing::node;

namespace {

/// France -> Norway -> Japan, France -> Egypt -> Japan (denied), France -> Kenya -> Ghana -> Japan, Malta apart.
enum State : std::int64_t
{
    France = 1,
    Norway,
    Japan,
    Egypt,
    Kenya,
    Ghana,
    Malta,
};

KnowledgeGraph states()
{
    const std::vector<std::string> names{"France", "Norway", "Japan", "Egypt", "Kenya", "Ghana", "Malta"};
    std::vector<graph::Node> nodes;
    for (const std::string& name : names)
        nodes.push_back(node(static_cast<std::int64_t>(nodes.size()) + 1, NodeKind::State, name));
    return {std::move(nodes),
            {edge(1, France, Relation::Accuse, Norway), edge(2, Norway, Relation::Accuse, Japan),
             edge(3, France, Relation::Aid, Egypt), edge(4, Egypt, Relation::Aid, Japan, Stance::Denied),
             edge(5, France, Relation::Support, Kenya), edge(6, Kenya, Relation::Agree, Ghana),
             edge(7, Japan, Relation::Support, Ghana)}};
}

/// "1-2-3" for readable failures.
QString text(const graph::Path& path)
{
    QString made = QString::number(path.from.value);
    for (const graph::PathStep& step : path.steps)
        made += QStringLiteral("-%1").arg(step.node.value);
    return made;
}

QStringList texts(const Paths& paths)
{
    QStringList made;
    std::ranges::transform(paths.paths, std::back_inserter(made), text);
    return made;
}

QStringList between(std::int64_t from, std::int64_t to, const PathOptions& options = {})
{
    return texts(findPaths(states(), NodeId{from}, NodeId{to}, options));
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortestComeFirst_thenTheBetterSupported();
    void detour_isAsLongAsAsked();
    void direction_isFollowedWhenAsked();
    void deniedEdges_arePassedOverWhenAsked();
    void longest_leavesOutAndStillTellsTheShortest();
    void limit_saysThatThereIsMore();
    void noWay_isEmpty();
    void steps_nameEveryEdgeAndTheBestSentence();
    void club_hasThePathsOfNetworkx();
    void paths_visitNothingTwice();
    void bestEvidence_prefersAssertedThenConfident();
    void stopped_throws();
};

void TestPaths::shortestComeFirst_thenTheBetterSupported()
{
    QCOMPARE(between(France, Japan), (QStringList{"1-2-3", "1-4-3", "1-5-6-3"}));
    QCOMPARE(between(Japan, France), (QStringList{"3-2-1", "3-4-1", "3-6-5-1"}));
    QCOMPARE(findPaths(states(), NodeId{France}, NodeId{Japan}).shortest, std::optional<std::size_t>{2});
}

void TestPaths::detour_isAsLongAsAsked()
{
    QCOMPARE(between(France, Japan, {.detour = 0}), (QStringList{"1-2-3", "1-4-3"}));
    QCOMPARE(between(France, Kenya, {.detour = 1}), (QStringList{"1-5"}));
    QCOMPARE(between(France, Kenya, {.detour = 3}), (QStringList{"1-5", "1-2-3-6-5", "1-4-3-6-5"}));
}

void TestPaths::direction_isFollowedWhenAsked()
{
    QCOMPARE(between(France, Japan, {.followDirection = true}), (QStringList{"1-2-3", "1-4-3"}));
    QVERIFY(between(Japan, France, {.followDirection = true}).isEmpty());
    // Ghana and Kenya agree: that has no direction.
    QCOMPARE(between(Japan, Kenya, {.followDirection = true}), (QStringList{"3-6-5"}));
    QCOMPARE(between(France, Ghana, {.followDirection = true}), (QStringList{"1-5-6", "1-2-3-6", "1-4-3-6"}));
}

void TestPaths::deniedEdges_arePassedOverWhenAsked()
{
    QCOMPARE(between(France, Japan, {.withoutDenied = true}), (QStringList{"1-2-3", "1-5-6-3"}));
    QCOMPARE(between(Egypt, Japan, {.withoutDenied = true}), (QStringList{"4-1-2-3", "4-1-5-6-3"}));
}

void TestPaths::longest_leavesOutAndStillTellsTheShortest()
{
    const Paths found = findPaths(states(), NodeId{France}, NodeId{Japan}, {.longest = 1});
    QVERIFY(found.paths.empty());
    QCOMPARE(found.shortest, std::optional<std::size_t>{2});
    QCOMPARE(between(France, Japan, {.longest = 2}), (QStringList{"1-2-3", "1-4-3"}));
}

void TestPaths::limit_saysThatThereIsMore()
{
    const Paths two = findPaths(states(), NodeId{France}, NodeId{Japan}, {.limit = 2});
    QCOMPARE(texts(two), (QStringList{"1-2-3", "1-4-3"}));
    QVERIFY(two.hasMore);
    QVERIFY(!findPaths(states(), NodeId{France}, NodeId{Japan}, {.limit = 3}).hasMore);
}

void TestPaths::noWay_isEmpty()
{
    for (const auto& [from, to] : {std::pair{France, Malta}, {Malta, France}, {France, France}}) {
        const Paths found = findPaths(states(), NodeId{from}, NodeId{to});
        QCOMPARE(found, Paths{});
    }
    QCOMPARE(findPaths(states(), NodeId{France}, NodeId{99}), Paths{});
    QCOMPARE(findPaths({}, NodeId{1}, NodeId{2}), Paths{});
}

void TestPaths::steps_nameEveryEdgeAndTheBestSentence()
{
    graph::Edge often = edge(3, 2, Relation::Support, 1, Stance::Denied);
    often.evidence.add(often.evidence.front());
    often.evidence.change([&](auto& list) { list.back().stance = Stance::Asserted; });
    often.evidence.add(often.evidence.back());
    const KnowledgeGraph graph{
        {node(1, NodeKind::State, "France"), node(2, NodeKind::State, "Norway")},
        {edge(1, 1, Relation::Accuse, 2, Stance::Denied), edge(2, 1, Relation::Accuse, 2), often}};
    const Paths found = findPaths(graph, NodeId{1}, NodeId{2});
    QCOMPARE(found.paths.size(), std::size_t{1});
    const graph::PathStep expected{NodeId{2}, {EdgeId{3}, EdgeId{2}, EdgeId{1}}, 1};
    QCOMPARE(found.paths.front().steps.front(), expected);
    const Paths undenied = findPaths(graph, NodeId{1}, NodeId{2}, {.withoutDenied = true});
    QCOMPARE(undenied.paths.front().steps.front().edges, (std::vector{EdgeId{3}, EdgeId{2}}));
}

// Computed with networkx 3.6.1.
void TestPaths::club_hasThePathsOfNetworkx()
{
    const Paths found = findPaths(karateClub(), NodeId{17}, NodeId{27});
    QCOMPARE(found.shortest, std::optional<std::size_t>{5});
    QStringList shortest = texts(found).mid(0, 8);
    shortest.sort();
    QCOMPARE(shortest, (QStringList{"17-6-1-14-34-27", "17-6-1-20-34-27", "17-6-1-32-34-27", "17-6-1-9-34-27",
                                    "17-7-1-14-34-27", "17-7-1-20-34-27", "17-7-1-32-34-27", "17-7-1-9-34-27"}));
    QCOMPARE(std::ranges::count(found.paths, std::size_t{5}, &graph::Path::length), 8);
    QCOMPARE(std::ranges::count(found.paths, std::size_t{6}, &graph::Path::length), 58);
    QVERIFY(!found.hasMore);
}

void TestPaths::paths_visitNothingTwice()
{
    const Paths found = findPaths(karateClub(), NodeId{1}, NodeId{34}, {.detour = 3, .limit = 100000});
    QVERIFY(found.paths.size() > 100);
    QStringList all = texts(found);
    QCOMPARE(all.removeDuplicates(), 0);
    for (const graph::Path& path : found.paths) {
        std::vector<NodeId> visited{path.from};
        std::ranges::transform(path.steps, std::back_inserter(visited), &graph::PathStep::node);
        QCOMPARE(visited.back(), NodeId{34});
        std::ranges::sort(visited);
        QVERIFY(std::ranges::adjacent_find(visited) == visited.end());
    }
}

void TestPaths::bestEvidence_prefersAssertedThenConfident()
{
    graph::Edge claim = edge(1, 1, Relation::Accuse, 2, Stance::Denied);
    const auto add = [&claim](Stance stance, double confidence) {
        claim.evidence.add(claim.evidence.front());
        claim.evidence.change([&](auto& list) {
            list.back().stance = stance;
            list.back().confidence = confidence;
        });
    };
    QCOMPARE(graph::bestEvidence(claim), std::size_t{0});
    add(Stance::Planned, 0.9);
    QCOMPARE(graph::bestEvidence(claim), std::size_t{1});
    add(Stance::Alleged, 0.2);
    add(Stance::Asserted, 0.3);
    add(Stance::Asserted, 0.8);
    add(Stance::Asserted, 0.8);
    QCOMPARE(graph::bestEvidence(claim), std::size_t{4});
}

void TestPaths::stopped_throws()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(findPaths(karateClub(), NodeId{17}, NodeId{27}, {}, stop.get_token())),
                             Stopped);
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
