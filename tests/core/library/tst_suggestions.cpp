#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/library/suggestions.h>

#include <QTest>

#include <algorithm>
#include <articlebuilder.h>
#include <libraryprinting.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Judge;
using library::Library;
using library::LibraryWriter;
using library::Likeness;
using library::MergeSuggestion;
using ontology::NodeKind;
using ontology::Relation;

namespace {

ArticleBuilder warning()
{
    ArticleBuilder article{"Ruritanian envoy Pavel Lavrov warned Syldavia. The IAEA agreed.", "2024-01-10",
                           "A warning"};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    article.state("Syldavia", "SYL");
    const NodeId envoy = article.official("Pavel Lavrov", ruritania, "envoy");
    article.edge(envoy, Relation::Represents, ruritania, "Ruritanian envoy Pavel Lavrov");
    article.add(NodeKind::Organization, "IAEA");
    return article;
}

ArticleBuilder answer()
{
    ArticleBuilder article{"Pavel Lawrow, the envoy of Ruritania, came. Syldavian envoy Mira Lavrov did not. "
                           "The International Atomic Energy Agency watched.",
                           "2024-01-12", "An answer"};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId syldavia = article.state("Syldavia", "SYL");
    const NodeId envoy = article.official("Pavel Lawrow", ruritania, "envoy");
    article.edge(envoy, Relation::Represents, ruritania, "the envoy of Ruritania");
    const NodeId mira = article.official("Mira Lavrov", syldavia, "envoy");
    article.edge(mira, Relation::Represents, syldavia, "Syldavian envoy");
    article.add(NodeKind::Organization, "International Atomic Energy Agency");
    return article;
}

ArticleBuilder talks(const char* title, const char* published, const char* name, const char* date)
{
    ArticleBuilder article{std::string{title} + ". Ruritania and Syldavia met in Port Alba for " + name + '.',
                           published, title};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId syldavia = article.state("Syldavia", "SYL");
    const NodeId place = article.add(NodeKind::Place, "Port Alba");
    graph::NodeAttributes attributes;
    attributes.meetingType = "talks";
    attributes.place = place;
    attributes.date = text::parseDate(date);
    const NodeId meeting = article.add(NodeKind::Meeting, name, attributes);
    article.edge(ruritania, Relation::Attends, meeting, "Ruritania and Syldavia met");
    article.edge(syldavia, Relation::Attends, meeting, "Ruritania and Syldavia met");
    return article;
}

void add(Library& library, const ArticleBuilder& article)
{
    LibraryWriter{library}.add(article.article(), article.graph());
}

NodeId idOf(const Library& library, std::string_view name)
{
    const graph::KnowledgeGraph graph = library.graph();
    for (const graph::Node& node : graph.nodes())
        if (node.name == name)
            return node.id;
    return {};
}

std::vector<MergeSuggestion> suggestions(const Library& library)
{
    return library::suggestMerges(library.graph(), library.differentNodes());
}

std::optional<MergeSuggestion> between(const Library& library, std::string_view one, std::string_view other)
{
    const NodeId first = idOf(library, one);
    const NodeId second = idOf(library, other);
    for (const MergeSuggestion& each : suggestions(library))
        if ((each.one == first && each.other == second) || (each.one == second && each.other == first))
            return each;
    return {};
}

bool hasReason(const std::optional<MergeSuggestion>& suggestion, Likeness reason)
{
    return suggestion && std::ranges::count(suggestion->reasons, reason) == 1;
}

Library envoys()
{
    Library library = Library::inMemory();
    add(library, warning());
    add(library, answer());
    return library;
}

} // namespace

/// Which nodes may be one, for the user to decide.
class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_isSuggestedWithRoleAndState();
    void sameSurnameOfAnotherState_isNot();
    void sharedSurnameAsAlias_isNot();
    void abbreviation_isSuggested();
    void meetingsOfADayAndParties_areSuggested();
    void meetingsOfOtherDays_areNot();
    void sameNameOfAnotherKind_isSuggested();
    void betterKnown_isTheOneThatStays();
    void refused_isNotSuggestedAgain();
    void refusal_outlivesReadingAgain();
    void accepted_isGone();
    void order_doesNotDependOnAdding();
    void stop_isHeeded();
};

void TestSuggestions::spelling_isSuggestedWithRoleAndState()
{
    const Library library = envoys();
    const auto found = between(library, "Pavel Lavrov", "Pavel Lawrow");
    QVERIFY(hasReason(found, Likeness::Spelling));
    QVERIFY(hasReason(found, Likeness::SameRole));
    QVERIFY(hasReason(found, Likeness::SameState));
    QVERIFY(suggestions(library).front() == *found);
}

void TestSuggestions::sameSurnameOfAnotherState_isNot()
{
    const Library library = envoys();
    QVERIFY(!between(library, "Pavel Lavrov", "Mira Lavrov"));
    QVERIFY(!between(library, "Pavel Lawrow", "Mira Lavrov"));
}

void TestSuggestions::sharedSurnameAsAlias_isNot()
{
    Library library = Library::inMemory();
    ArticleBuilder one{"Ana Vex of Ruritania came. Vex spoke.", "2024-01-10", "One"};
    graph::NodeAttributes ruritanian;
    ruritanian.affiliation = one.state("Ruritania", "RUR");
    one.add(NodeKind::Official, "Ana Vex", ruritanian, {"Vex"});
    ArticleBuilder other{"Otto Vex of Ruritania left. Vex was silent.", "2024-01-11", "Two"};
    ruritanian.affiliation = other.state("Ruritania", "RUR");
    other.add(NodeKind::Official, "Otto Vex", ruritanian, {"Vex"});
    add(library, one);
    add(library, other);
    QVERIFY(!between(library, "Ana Vex", "Otto Vex"));
}

void TestSuggestions::abbreviation_isSuggested()
{
    QVERIFY(hasReason(between(envoys(), "IAEA", "International Atomic Energy Agency"), Likeness::Abbreviation));
}

void TestSuggestions::meetingsOfADayAndParties_areSuggested()
{
    Library library = Library::inMemory();
    add(library, talks("One", "2024-01-10", "border talks", "2024-01-09"));
    add(library, talks("Two", "2024-01-11", "harbour negotiations", "2024-01-10"));
    const auto found = between(library, "border talks", "harbour negotiations");
    QVERIFY(hasReason(found, Likeness::SameTime));
    QVERIFY(hasReason(found, Likeness::SameParties));
    QVERIFY(hasReason(found, Likeness::SamePlace));
}

void TestSuggestions::meetingsOfOtherDays_areNot()
{
    Library library = Library::inMemory();
    add(library, talks("One", "2024-01-10", "border talks", "2024-01-09"));
    add(library, talks("Two", "2024-01-20", "harbour negotiations", "2024-01-19"));
    QVERIFY(suggestions(library).empty());
}

void TestSuggestions::sameNameOfAnotherKind_isSuggested()
{
    Library library = Library::inMemory();
    ArticleBuilder one{"The Red Guard came.", "2024-01-10", "One"};
    one.add(NodeKind::Organization, "Red Guard");
    ArticleBuilder other{"They saw Red Guard there.", "2024-01-11", "Two"};
    other.add(NodeKind::Person, "Red Guard");
    add(library, one);
    add(library, other);
    QCOMPARE(suggestions(library).size(), std::size_t{1});
    QVERIFY(suggestions(library).front().reasons == std::vector{Likeness::SameName});
}

void TestSuggestions::betterKnown_isTheOneThatStays()
{
    Library library = envoys();
    ArticleBuilder more{"Pavel Lawrow left. Pavel Lawrow came back.", "2024-01-14", "More"};
    more.official("Pavel Lawrow", more.state("Ruritania", "RUR"), "envoy");
    add(library, more);
    QVERIFY(between(library, "Pavel Lavrov", "Pavel Lawrow")->one == idOf(library, "Pavel Lawrow"));
}

void TestSuggestions::refused_isNotSuggestedAgain()
{
    Library library = envoys();
    const std::string before = printed(library);
    const library::JudgementId refusal =
        Judge{library}.setDifferent(idOf(library, "Pavel Lavrov"), idOf(library, "Pavel Lawrow"));
    QVERIFY(!between(library, "Pavel Lavrov", "Pavel Lawrow"));
    QVERIFY(between(library, "IAEA", "International Atomic Energy Agency"));
    QCOMPARE(printed(library), before); // the graph stays as it is
    Judge{library}.setActive(refusal, false);
    QVERIFY(between(library, "Pavel Lavrov", "Pavel Lawrow"));
}

void TestSuggestions::refusal_outlivesReadingAgain()
{
    Library library = envoys();
    Judge{library}.setDifferent(idOf(library, "Pavel Lavrov"), idOf(library, "Pavel Lawrow"));
    LibraryWriter writer{library};
    writer.reread(library.articles()[1].id, answer().graph());
    QVERIFY(!between(library, "Pavel Lavrov", "Pavel Lawrow"));
    writer.remove(library.articles()[0].id);
    add(library, warning());
    QVERIFY(!between(library, "Pavel Lavrov", "Pavel Lawrow"));
}

void TestSuggestions::accepted_isGone()
{
    Library library = envoys();
    const MergeSuggestion first = suggestions(library).front();
    Judge{library}.merge({first.one, first.other}, first.one);
    QVERIFY(std::ranges::none_of(suggestions(library),
                                 [&](const MergeSuggestion& each) { return each.other == first.other; }));
}

void TestSuggestions::order_doesNotDependOnAdding()
{
    const auto told = [](const std::vector<ArticleBuilder>& articles) {
        Library library = Library::inMemory();
        for (const ArticleBuilder& article : articles)
            add(library, article);
        const graph::KnowledgeGraph graph = library.graph();
        std::vector<std::string> lines;
        for (const MergeSuggestion& each : suggestions(library))
            lines.push_back(graph.findNode(each.one)->name + " / " + graph.findNode(each.other)->name);
        return lines;
    };
    const std::vector<std::string> lines = told({warning(), answer(), talks("A", "2024-01-10", "talks", "2024-01-09")});
    QVERIFY(lines.size() >= 2);
    QVERIFY(told({talks("A", "2024-01-10", "talks", "2024-01-09"), answer(), warning()}) == lines);
}

void TestSuggestions::stop_isHeeded()
{
    std::stop_source stop;
    stop.request_stop();
    const graph::KnowledgeGraph graph = envoys().graph();
    QVERIFY_THROWS_EXCEPTION(Stopped, (void)library::suggestMerges(graph, {}, 10, stop.get_token()));
}

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
