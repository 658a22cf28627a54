#include "builders.h"

#include <cablegraph/graph/contested.h>

#include <QTest>

using namespace cablegraph;
using graph::ContestedClaim;
using graph::KnowledgeGraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using testing::node;

namespace {

graph::Edge edge(std::int64_t id, Relation relation, std::initializer_list<Stance> stances)
{
    graph::Edge made = testing::edge(id, 1, relation, 2);
    const graph::Evidence one = made.evidence.front();
    made.evidence = {};
    for (const Stance stance : stances) {
        made.evidence.add(one);
        made.evidence.change([&](auto& list) { list.back().stance = stance; });
    }
    return made;
}

} // namespace

class TestContested : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sides_areKeptApartAndMostDisputedComesFirst();
    void graphWithoutDenials_hasNone();
};

void TestContested::sides_areKeptApartAndMostDisputedComesFirst()
{
    using enum Stance;
    const KnowledgeGraph graph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "France")},
                               {edge(1, Relation::Accuse, {Asserted, Asserted}),
                                edge(2, Relation::Coerce, {Denied, Planned, Alleged}),
                                edge(3, Relation::Aid, {Denied, Denied, Planned}),
                                edge(4, Relation::Assault, {Alleged, Denied, Asserted, Denied}),
                                edge(5, Relation::Sanction, {Asserted, Asserted, Asserted, Denied})}};
    const std::vector<ContestedClaim> expected{
        {EdgeId{4}, {0, 2}, {1, 3}}, {EdgeId{5}, {0, 1, 2}, {3}}, {EdgeId{2}, {2}, {0}}};
    QVERIFY(graph::contestedClaims(graph) == expected);
}

void TestContested::graphWithoutDenials_hasNone()
{
    QVERIFY(graph::contestedClaims({}).empty());
}

QTEST_APPLESS_MAIN(TestContested)
#include "tst_contested.moc"
