#include "builders.h"

#include <cablegraph/graph/dyads.h>

#include <QTest>

using namespace cablegraph;
using graph::Dyad;
using graph::DyadCount;
using graph::KnowledgeGraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using testing::node;

namespace {

graph::Edge edge(std::int64_t id, std::int64_t source, Relation relation, std::int64_t target,
                 std::optional<text::PartialDate> date, Stance stance = Stance::Asserted)
{
    graph::Edge made = testing::edge(id, source, relation, target, stance);
    made.evidence.change([&](auto& list) { list.front().date = date; });
    return made;
}

/// Japan (1), whose minister is Mori (3), and France (2); Korea (4) beside them.
KnowledgeGraph affairs()
{
    auto agree = edge(4, 2, Relation::Agree, 3, text::PartialDate{2023, 5, {}});
    agree.evidence.add(agree.evidence.front());
    agree.evidence.change([&](auto& list) { list.back().date = text::PartialDate{2023, {}, {}}; });
    agree.evidence.add(agree.evidence.front());
    agree.evidence.change([&](auto& list) { list.back().date.reset(); });
    return {{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "France"), node(3, NodeKind::Official, "Mori"),
             node(4, NodeKind::State, "Korea")},
            {edge(1, 1, Relation::Assault, 2, text::PartialDate{2023, 5, 9}),
             edge(2, 1, Relation::Coerce, 2, text::PartialDate{2023, 5, 1}, Stance::Denied),
             edge(3, 1, Relation::Aid, 2, text::PartialDate{2023, 5, 1}, Stance::Planned), agree,
             edge(5, 4, Relation::Accuse, 1, {}), edge(6, 1, Relation::Represents, 2, text::PartialDate{2023, 5, 1}),
             edge(7, 3, Relation::Request, 1, text::PartialDate{2023, 5, 1})}};
}

std::vector<NodeId> statesOf(NodeId id)
{
    return {id == NodeId{3} ? NodeId{1} : id};
}

} // namespace

class TestDyads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_haveTheMeanScoreOfTheirEvents();
    void direction_doesNotChangeTheMonths();
    void eventWithoutADate_countsForItsArticle();
    void eventOfAYear_isLeftOutAndCounted();
    void pairs_areCountedMostFirst();
    void actorOfTwoStates_countsForBothPairsOnce();
};

void TestDyads::months_haveTheMeanScoreOfTheirEvents()
{
    const Dyad dyad = graph::dyadOf(affairs(), statesOf, {}, NodeId{1}, NodeId{2});
    QCOMPARE(dyad.months.size(), std::size_t{1});
    QCOMPARE(dyad.months[0].year, 2023);
    QCOMPARE(dyad.months[0].month, 5);
    QCOMPARE(dyad.months[0].meanScore, (-9.0 + 2.5) / 2);
    QCOMPARE(dyad.months[0].events.size(), std::size_t{2});
    // Mori acts for Japan; the month as a whole begins before its ninth day.
    QCOMPARE(dyad.months[0].events[0].edge, EdgeId{4});
    QCOMPARE(dyad.months[0].events[0].actor, NodeId{2});
    QCOMPARE(dyad.months[0].events[1].edge, EdgeId{1});
    QCOMPARE(dyad.months[0].events[1].actor, NodeId{1});
    QCOMPARE(dyad.events, std::size_t{2});
}

void TestDyads::direction_doesNotChangeTheMonths()
{
    const Dyad there = graph::dyadOf(affairs(), statesOf, {}, NodeId{1}, NodeId{2});
    const Dyad back = graph::dyadOf(affairs(), statesOf, {}, NodeId{2}, NodeId{1});
    QVERIFY(there.months == back.months);
    QVERIFY(graph::dyadOf(affairs(), statesOf, {}, NodeId{1}, NodeId{1}).months.empty());
}

void TestDyads::eventWithoutADate_countsForItsArticle()
{
    const Dyad dyad =
        graph::dyadOf(affairs(), statesOf, {{ArticleId{1}, text::PartialDate{2024, 2, 3}}}, NodeId{1}, NodeId{2});
    QCOMPARE(dyad.months.size(), std::size_t{2});
    QCOMPARE(dyad.months[1].year, 2024);
    QCOMPARE(dyad.months[1].events.size(), std::size_t{1});
    QVERIFY(dyad.months[1].events[0].isDateOfArticle);
    QVERIFY(!dyad.months[0].events[0].isDateOfArticle);
}

void TestDyads::eventOfAYear_isLeftOutAndCounted()
{
    QCOMPARE(graph::dyadOf(affairs(), statesOf, {}, NodeId{1}, NodeId{2}).undated, std::size_t{2});
    QCOMPARE(graph::dyadOf(affairs(), statesOf, {{ArticleId{1}, text::PartialDate{2024, {}, {}}}}, NodeId{1}, NodeId{2})
                 .undated,
             std::size_t{2});
}

void TestDyads::pairs_areCountedMostFirst()
{
    const std::vector<DyadCount> expected{{NodeId{1}, NodeId{2}, 4}, {NodeId{1}, NodeId{4}, 1}};
    QVERIFY(graph::dyadsIn(affairs(), statesOf) == expected);
}

void TestDyads::actorOfTwoStates_countsForBothPairsOnce()
{
    const auto both = [](NodeId id) { return id == NodeId{3} ? std::vector{NodeId{1}, NodeId{4}} : std::vector{id}; };
    const KnowledgeGraph graph{{node(2, NodeKind::State, "France"), node(3, NodeKind::Organization, "Pact")},
                               {edge(1, 3, Relation::Agree, 2, {})}};
    const std::vector<DyadCount> expected{{NodeId{1}, NodeId{2}, 1}, {NodeId{2}, NodeId{4}, 1}};
    QVERIFY(graph::dyadsIn(graph, both) == expected);
}

QTEST_APPLESS_MAIN(TestDyads)
#include "tst_dyads.moc"
