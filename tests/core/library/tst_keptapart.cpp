#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/library/suggestions.h>
#include <cablegraph/library/upkeep.h>

#include <QTest>

#include <algorithm>
#include <articlebuilder.h>
#include <libraryprinting.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::IdentityRule;
using library::Judge;
using library::Library;
using library::LibraryWriter;
using library::Upkeep;
using ontology::NodeKind;

namespace {

ArticleBuilder personArticle(const std::string& title, const std::string& name, const std::string& role)
{
    ArticleBuilder article{name + " of Syldavia spoke, says " + title + ".", "2024-03-01", title};
    article.official(name, article.state("Syldavia", "SYL"), role);
    return article;
}

ArticleId add(Library& library, const ArticleBuilder& builder)
{
    return LibraryWriter{library}.add(builder.article(), builder.graph()).article;
}

/// The people, each with the number of articles it is in: "Park 1, Park Jinho 2".
std::string people(const Library& library)
{
    std::vector<std::string> names;
    const graph::KnowledgeGraph graph = library.graph();
    for (const graph::Node& node : graph.nodes())
        if (node.kind == NodeKind::Official || node.kind == NodeKind::Person)
            names.push_back(node.name + ' ' + std::to_string(library.whyOneNode(node.id).size()));
    std::ranges::sort(names);
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

NodeId idOf(const Library& library, std::string_view name)
{
    const graph::KnowledgeGraph graph = library.graph();
    const auto found = std::ranges::find(graph.nodes(), name, &graph::Node::name);
    return found == graph.nodes().end() ? NodeId{} : found->id;
}

const ArticleBuilder jinho = personArticle("One", "Park Jinho", "envoy");
const ArticleBuilder chung = personArticle("Two", "Park Chung", "minister");
const ArticleBuilder park = personArticle("Three", "Park", "");

/// A Park who may be either of two, and of whom the user says that he is not Park Jinho; then the other one goes, so
/// that by the rules he would be.
struct Parks
{
    Library library = Library::inMemory();
    library::JudgementId different;

    Parks()
    {
        add(library, jinho);
        const ArticleId other = add(library, chung);
        add(library, park);
        different = Judge{library}.setDifferent(idOf(library, "Park Jinho"), idOf(library, "Park"));
        LibraryWriter{library}.remove(other);
    }
};

} // namespace

/// Two that the user said are not one stay two, whatever the rules find.
class TestKeptApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_wouldJoinThem();
    void rules_doNotJoinThem();
    void undoing_letsTheRulesJoinThem();
    void both_keepTheirNumbers();
    void readingAgain_keepsThemApart();
    void removedAndBroughtBack_staysApart();
    void readAlike_staysApart();
    void laterMerge_isTheLastWord();
    void moreOfTheOther_comesByMerge();
    void import_keepsThemApartInAnyOrder();
};

void TestKeptApart::rules_wouldJoinThem()
{
    Library library = Library::inMemory();
    add(library, jinho);
    add(library, park);
    QCOMPARE(people(library), std::string{"Park Jinho 2"});
}

void TestKeptApart::rules_doNotJoinThem()
{
    const Parks parks;
    QCOMPARE(people(parks.library), std::string{"Park 1, Park Jinho 1"});
    const auto reasons = parks.library.whyOneNode(idOf(parks.library, "Park"));
    QVERIFY(reasons.front().rule == IdentityRule::Judged);
    QCOMPARE(parks.library.differentNodes().size(), std::size_t{1});
    QVERIFY(library::suggestMerges(parks.library.graph(), parks.library.differentNodes()).empty());
}

void TestKeptApart::undoing_letsTheRulesJoinThem()
{
    Parks parks;
    const std::string apart = printed(parks.library);
    Judge{parks.library}.setActive(parks.different, false);
    QCOMPARE(people(parks.library), std::string{"Park Jinho 2"});
    QVERIFY(Upkeep{parks.library}.verify().empty());
    Judge{parks.library}.setActive(parks.different, true);
    QCOMPARE(printed(parks.library), apart);
    QVERIFY(Upkeep{parks.library}.verify().empty());
}

void TestKeptApart::both_keepTheirNumbers()
{
    Parks parks;
    const NodeId one = idOf(parks.library, "Park Jinho");
    const NodeId other = idOf(parks.library, "Park");
    add(parks.library, personArticle("Four", "Park Jinho", "envoy"));
    add(parks.library, personArticle("Five", "Park", ""));
    QCOMPARE(people(parks.library), std::string{"Park 2, Park Jinho 2"});
    QVERIFY(idOf(parks.library, "Park Jinho") == one);
    QVERIFY(idOf(parks.library, "Park") == other);
}

void TestKeptApart::readingAgain_keepsThemApart()
{
    Parks parks;
    for (const library::ArticleSummary& article : parks.library.articles())
        LibraryWriter{parks.library}.reread(article.id, (article.title == "One" ? jinho : park).graph());
    QCOMPARE(people(parks.library), std::string{"Park 1, Park Jinho 1"});
    QVERIFY(Upkeep{parks.library}.verify().empty());
}

void TestKeptApart::removedAndBroughtBack_staysApart()
{
    Parks parks;
    for (const library::ArticleSummary& article : parks.library.articles()) {
        LibraryWriter{parks.library}.remove(article.id);
        add(parks.library, article.title == "One" ? jinho : park);
        QCOMPARE(people(parks.library), std::string{"Park 1, Park Jinho 1"});
    }
}

/// A better extractor finds in the one article the very name that the other has.
void TestKeptApart::readAlike_staysApart()
{
    Parks parks;
    graph::ArticleGraph better = park.graph();
    for (graph::Node& node : better.nodes)
        if (node.kind == NodeKind::Official) {
            node.name = "Park Jinho";
            node.attributes.role = "envoy";
        }
    const ArticleId article = parks.library.articles().back().id;
    LibraryWriter{parks.library}.reread(article, better);
    QCOMPARE(people(parks.library), std::string{"Park Jinho 1, Park Jinho 1"});
    QVERIFY(Upkeep{parks.library}.verify().empty());
    Judge{parks.library}.setActive(parks.different, false);
    QCOMPARE(people(parks.library), std::string{"Park Jinho 2"});
    Judge{parks.library}.setActive(parks.different, true);
    LibraryWriter{parks.library}.reread(article, park.graph());
    QCOMPARE(people(parks.library), std::string{"Park 1, Park Jinho 1"});
}

void TestKeptApart::laterMerge_isTheLastWord()
{
    Parks parks;
    const NodeId one = idOf(parks.library, "Park Jinho");
    const auto merge = Judge{parks.library}.merge({one, idOf(parks.library, "Park")}, one);
    QCOMPARE(people(parks.library), std::string{"Park Jinho 2"});
    Judge{parks.library}.setActive(merge, false);
    QCOMPARE(people(parks.library), std::string{"Park 1, Park Jinho 1"});
}

void TestKeptApart::moreOfTheOther_comesByMerge()
{
    Parks parks;
    add(parks.library, personArticle("Six", "Kim Minsu", "general"));
    const NodeId other = idOf(parks.library, "Park");
    Judge{parks.library}.merge({other, idOf(parks.library, "Kim Minsu")}, other);
    QCOMPARE(people(parks.library), std::string{"Park 2, Park Jinho 1"});
}

void TestKeptApart::import_keepsThemApartInAnyOrder()
{
    const Parks parks;
    for (const std::vector<ArticleBuilder>& order : {std::vector{jinho, park}, std::vector{park, jinho}}) {
        Library library = Library::inMemory();
        for (const ArticleBuilder& article : order)
            add(library, article);
        QCOMPARE(people(library), std::string{"Park Jinho 2"});
        LibraryWriter{library}.importFrom(parks.library);
        QCOMPARE(people(library), std::string{"Park 1, Park Jinho 1"});
        QVERIFY(Upkeep{library}.verify().empty());
    }
}

QTEST_APPLESS_MAIN(TestKeptApart)
#include "tst_keptapart.moc"
