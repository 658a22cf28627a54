#include <cablegraph/preferences/languages.h>
#include <cablegraph/session/displaynames.h>

#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace std::string_literals;
using ontology::NodeKind;
using ontology::Relation;
using session::DisplayNames;
using testing::edge;
using testing::node;

namespace {

graph::Node meeting(std::int64_t id, std::string name, std::string type)
{
    graph::Node made = node(id, NodeKind::Meeting, std::move(name));
    made.attributes.meetingType = std::move(type);
    return made;
}

} // namespace

class TestDisplayNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { preferences::speak(QStringLiteral("de")); }
    void names_areThoseOfTheLanguage_data();
    void names_areThoseOfTheLanguage();
    void formerName_isAnAlias();
    void attributes_areTranslated();
    void lines_sayTheirRelation();
    void articleNames_changeNothing();
};

void TestDisplayNames::names_areThoseOfTheLanguage_data()
{
    QTest::addColumn<graph::Node>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* what, graph::Node before, const char* after) {
        QTest::newRow(what) << std::move(before) << QString::fromUtf8(after);
    };
    row("state", node(1, NodeKind::State, "South Korea"), "Südkorea");
    row("state that the CLDR calls otherwise in English", node(1, NodeKind::State, "Turkey"), "Türkei");
    row("state as the user calls it", node(1, NodeKind::State, "The South"), "The South");
    row("person called like a state", node(1, NodeKind::Person, "Jordan"), "Jordan");
    row("threat", node(1, NodeKind::Threat, "Missile programme (North Korea)"), "Raketenprogramm (Nordkorea)");
    row("threat of an organization", node(1, NodeKind::Threat, "Terrorism (Red Hand)"), "Terrorismus (Red Hand)");
    row("threat of nobody", node(1, NodeKind::Threat, "Cyber operations"), "Cyberoperationen");
    row("meeting", meeting(1, "Talks", "talks"), "Gespräche");
    row("meeting in a place", meeting(1, "Summit in Japan", "summit"), "Gipfeltreffen in Japan");
    row("visit", meeting(1, "Visit to Turkey", "visit"), "Besuch in Türkei");
    row("meeting of two", meeting(1, "Talks of Jun Mori and South Korea", "talks"), "Gespräche: Jun Mori und Südkorea");
    row("meeting of three in a place", meeting(1, "Summit of China, Japan and South Korea in Seoul", "summit"),
        "Gipfeltreffen in Seoul: China, Japan und Südkorea");
    row("a state with an and", meeting(1, "Talks of Germany, Bosnia and Herzegovina and Italy", "talks"),
        "Gespräche: Deutschland, Bosnien und Herzegowina und Italien");
    row("meeting with a name of its own", meeting(1, "Shangri-La Dialogue", "dialogue"), "Shangri-La Dialogue");
}

void TestDisplayNames::names_areThoseOfTheLanguage()
{
    QFETCH(graph::Node, before);
    QFETCH(QString, after);
    const graph::KnowledgeGraph named = DisplayNames{QStringLiteral("de")}.appliedTo({{before}, {}});
    QCOMPARE(QString::fromStdString(named.nodes().front().name), after);
}

void TestDisplayNames::formerName_isAnAlias()
{
    graph::Node korea = node(1, NodeKind::State, "North Korea");
    korea.aliases = {"DPRK", "Pyongyang"};
    const graph::KnowledgeGraph named = DisplayNames{QStringLiteral("de")}.appliedTo({{korea}, {}});
    QCOMPARE(named.nodes().front().aliases, (std::vector{"DPRK"s, "North Korea"s, "Pyongyang"s}));
}

void TestDisplayNames::attributes_areTranslated()
{
    graph::Node minister = node(1, NodeKind::Official, "Jun Mori");
    minister.attributes.role = "Foreign Minister";
    graph::Node other = node(2, NodeKind::Official, "Ana Cruz");
    other.attributes.role = "keeper of the royal swans";
    const graph::KnowledgeGraph named =
        DisplayNames{QStringLiteral("de")}.appliedTo({{minister, other, meeting(3, "Talks", "talks")}, {}});
    QCOMPARE(named.nodes()[0].attributes.role, "Außenminister"s);
    QCOMPARE(named.nodes()[0].name, "Jun Mori"s);
    QCOMPARE(named.nodes()[1].attributes.role, "keeper of the royal swans"s);
    QCOMPARE(named.nodes()[2].attributes.meetingType, "Gespräche"s);
}

void TestDisplayNames::lines_sayTheirRelation()
{
    graph::Edge office = edge(1, 1, Relation::Represents, 2);
    office.label = "foreign minister of";
    graph::Edge act = edge(2, 1, Relation::Sanction, 2);
    act.label = "imposed sanctions on";
    const std::vector nodes{node(1, NodeKind::Official, "Jun Mori"), node(2, NodeKind::State, "Japan")};
    const graph::KnowledgeGraph named = DisplayNames{QStringLiteral("de")}.appliedTo({nodes, {office, act}});
    QCOMPARE(named.edges()[0].label, "Außenminister von"s);
    QCOMPARE(named.edges()[1].label, "sanktioniert"s);
    QCOMPARE(named.edges()[1].evidence, act.evidence);
}

void TestDisplayNames::articleNames_changeNothing()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "South Korea")}, {}};
    QVERIFY(DisplayNames{}.areOfArticles());
    QVERIFY(DisplayNames{}.appliedTo(graph).isSameAs(graph));
}

QTEST_MAIN(TestDisplayNames)
#include "tst_displaynames.moc"
