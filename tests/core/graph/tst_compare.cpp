#include "builders.h"

#include <cablegraph/graph/compare.h>

#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using graph::Difference;
using graph::KnowledgeGraph;
using graph::SameNode;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;

namespace {

graph::Node state(std::int64_t id, const std::string& name, const std::string& code)
{
    graph::Node made = node(id, NodeKind::State, name);
    made.attributes.code = code;
    return made;
}

graph::Node threat(std::int64_t id, const std::string& name, ontology::ThreatClass threatClass, std::int64_t source)
{
    graph::Node made = node(id, NodeKind::Threat, name);
    made.attributes.threatClass = threatClass;
    made.attributes.threatSource = NodeId{source};
    return made;
}

QStringList lines(const graph::Comparison& comparison)
{
    QStringList found;
    for (const graph::NodeDifference& node : comparison.nodes) {
        QString line = QString::fromStdString(std::string{nameOf(node.difference)} + " " + node.name);
        for (const std::string& what : node.what)
            line += QString::fromStdString(" [" + what + "]");
        found << line;
    }
    for (const graph::EdgeDifference& edge : comparison.edges)
        found << QString::fromStdString(std::string{nameOf(edge.difference)} + " " + edge.source + " " +
                                        std::string{ontology::nameOf(edge.relation)} + " " + edge.target);
    return found;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGraph_hasNoDifference();
    void parts_areComparedById();
    void standingThatTurns_comesFirst();
    void otherSentences_areAChange();
    void libraries_areComparedByIdentity();
    void alias_isFollowedWhenClear();
    void twinsByName_areNotGuessed();
    void attributes_areNamedWithBoth();
    void parallelRelations_areToldApart();
};

void TestCompare::oneGraph_hasNoDifference()
{
    const KnowledgeGraph graph{{state(1, "Peru", "PER"), state(2, "Chile", "CHL")}, {edge(1, 1, Relation::Accuse, 2)}};
    QVERIFY(compare(graph, graph, SameNode::ById).isEmpty());
    QVERIFY(compare(graph, graph, SameNode::ByIdentity).isEmpty());
    QVERIFY(compare({}, {}, SameNode::ByIdentity).isEmpty());
}

void TestCompare::parts_areComparedById()
{
    const KnowledgeGraph before{{state(1, "Peru", "PER"), state(2, "Chile", "CHL")}, {edge(1, 1, Relation::Accuse, 2)}};
    const KnowledgeGraph after{{state(2, "Chile", "CHL"), state(3, "Brazil", "BRA")}, {edge(2, 2, Relation::Aid, 3)}};
    QCOMPARE(lines(compare(before, after, SameNode::ById)),
             (QStringList{"new Brazil", "gone Peru", "new Chile aid Brazil", "gone Peru accuse Chile"}));
}

void TestCompare::standingThatTurns_comesFirst()
{
    const std::vector<graph::Node> nodes{state(1, "Peru", "PER"), state(2, "Chile", "CHL")};
    graph::Edge contested = edge(1, 1, Relation::Accuse, 2);
    contested.evidence.add(edge(1, 1, Relation::Accuse, 2, Stance::Denied).evidence.front());
    const KnowledgeGraph before{nodes, {edge(1, 1, Relation::Accuse, 2)}};
    const KnowledgeGraph after{nodes, {contested, edge(2, 1, Relation::Aid, 2)}};
    const graph::Comparison comparison = compare(before, after, SameNode::ById);
    QCOMPARE(lines(comparison), (QStringList{"changed Peru accuse Chile", "new Peru aid Chile"}));
    QCOMPARE(comparison.edges[0].standingBefore, graph::EdgeStanding::Asserted);
    QCOMPARE(comparison.edges[0].standingAfter, graph::EdgeStanding::Contested);
}

void TestCompare::otherSentences_areAChange()
{
    const std::vector<graph::Node> nodes{state(1, "Peru", "PER"), state(2, "Chile", "CHL")};
    graph::Edge more = edge(1, 1, Relation::Aid, 2);
    more.evidence.add(more.evidence.front());
    const graph::Comparison comparison =
        compare(KnowledgeGraph{nodes, {edge(1, 1, Relation::Aid, 2)}}, KnowledgeGraph{nodes, {more}}, SameNode::ById);
    QCOMPARE(lines(comparison), QStringList{"changed Peru aid Chile"});
    QCOMPARE(comparison.edges[0].sentencesBefore, std::size_t{1});
    QCOMPARE(comparison.edges[0].sentencesAfter, std::size_t{2});
}

void TestCompare::libraries_areComparedByIdentity()
{
    using enum ontology::ThreatClass;
    const KnowledgeGraph before{{state(1, "Turkey", "TUR"), node(2, NodeKind::Official, "Ayla Demir"),
                                 threat(3, "Cyber operations (Turkey)", Cyber, 1)},
                                {edge(1, 2, Relation::Represents, 1), edge(2, 1, Relation::Poses, 3)}};
    const KnowledgeGraph after{{state(7, "Türkiye", "TUR"), node(8, NodeKind::Official, "ayla DEMİR"),
                                threat(9, "Hacking (Türkiye)", Cyber, 7), threat(10, "Missiles (Türkiye)", Missile, 7)},
                               {edge(5, 8, Relation::Represents, 7), edge(6, 7, Relation::Poses, 9)}};
    const QStringList found = lines(compare(before, after, SameNode::ByIdentity));
    QVERIFY(found.contains("changed Türkiye [name: Turkey → Türkiye]"));
    QVERIFY(found.contains("new Missiles (Türkiye)"));
    QVERIFY(!found.join('\n').contains("gone"));
    QVERIFY(!found.join('\n').contains("represents") && !found.join('\n').contains("poses"));
}

void TestCompare::alias_isFollowedWhenClear()
{
    graph::Node csis = node(4, NodeKind::Organization, "Centre for Strategic Studies");
    csis.aliases = {"CSS"};
    const KnowledgeGraph before{{node(1, NodeKind::Organization, "CSS")}, {}};
    const KnowledgeGraph after{{csis}, {}};
    QCOMPARE(lines(compare(before, after, SameNode::ByIdentity)),
             QStringList{"changed Centre for Strategic Studies [name: CSS → Centre for Strategic Studies]"});
}

void TestCompare::twinsByName_areNotGuessed()
{
    const KnowledgeGraph before{{node(1, NodeKind::Person, "Kim Yong"), node(2, NodeKind::Person, "Kim Yong")}, {}};
    const KnowledgeGraph after{{node(5, NodeKind::Person, "Kim Yong")}, {}};
    QCOMPARE(lines(compare(before, after, SameNode::ByIdentity)),
             (QStringList{"new Kim Yong", "gone Kim Yong", "gone Kim Yong"}));
}

void TestCompare::attributes_areNamedWithBoth()
{
    graph::Node before = node(1, NodeKind::Official, "Ayla Demir");
    graph::Node after = before;
    before.attributes.role = "envoy";
    after.attributes.role = "minister";
    QCOMPARE(lines(compare(KnowledgeGraph{{before}, {}}, KnowledgeGraph{{after}, {}}, SameNode::ById)),
             QStringList{"changed Ayla Demir [role: envoy → minister]"});
    graph::Node meeting = node(2, NodeKind::Meeting, "Ankara talks");
    graph::Node dated = meeting;
    dated.attributes.date = text::PartialDate{2024, 3, {}};
    QCOMPARE(lines(compare(KnowledgeGraph{{meeting}, {}}, KnowledgeGraph{{dated}, {}}, SameNode::ById)),
             QStringList{"changed Ankara talks [date: – → 2024-03]"});
}

void TestCompare::parallelRelations_areToldApart()
{
    const std::vector<graph::Node> nodes{state(1, "Peru", "PER"), state(2, "Chile", "CHL")};
    const KnowledgeGraph before{nodes, {edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Aid, 2)}};
    const KnowledgeGraph after{nodes, {edge(8, 1, Relation::Aid, 2), edge(9, 2, Relation::Aid, 1)}};
    QCOMPARE(lines(compare(before, after, SameNode::ById)),
             (QStringList{"new Chile aid Peru", "gone Peru accuse Chile"}));
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
