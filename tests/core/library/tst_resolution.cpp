#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/librarywriter.h>

#include <QTest>

#include <algorithm>
#include <articlebuilder.h>
#include <libraryprinting.h>
#include <set>
#include <shareddata.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::IdentityRule;
using library::Library;
using library::LibraryWriter;
using ontology::NodeKind;

namespace {

Library libraryOf(const std::vector<ArticleBuilder>& articles)
{
    Library library = Library::inMemory();
    LibraryWriter writer{library};
    for (const ArticleBuilder& article : articles)
        writer.add(article.article(), article.graph());
    return library;
}

/// An article that says one thing of one person.
ArticleBuilder personArticle(const std::string& title, const std::string& name, const std::string& role,
                             const std::string& state, const char* published = "2024-03-01")
{
    ArticleBuilder article{name + " of " + state + " spoke, says " + title + ".", published, title};
    std::optional<NodeId> affiliation;
    if (!state.empty())
        affiliation = article.state(state, state);
    article.official(name, affiliation, role);
    return article;
}

/// Names of the nodes of a kind, with the number of findings of each: "Jake Sullivan 3, Park 1".
std::string nodesOf(const Library& library, NodeKind kind)
{
    std::vector<std::string> names;
    const graph::KnowledgeGraph graph = library.graph();
    for (const graph::Node& node : graph.nodes())
        if (node.kind == kind)
            names.push_back(node.name + ' ' + std::to_string(library.whyOneNode(node.id).size()));
    std::ranges::sort(names);
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

struct Person
{
    const char* name;
    const char* role;
    const char* state;
};

/// The first is published first.
std::vector<ArticleBuilder> articlesOf(const std::vector<Person>& people)
{
    std::vector<ArticleBuilder> articles;
    for (const Person& person : people) {
        const std::string number = std::to_string(articles.size() + 1);
        articles.push_back(
            personArticle("article " + number, person.name, person.role, person.state, ("2024-03-0" + number).c_str()));
    }
    return articles;
}

/// A meeting of people of two states on a day, reported on another.
ArticleBuilder meetingArticle(const std::string& title, const char* published, const char* day, const std::string& type,
                              const std::vector<std::string>& people)
{
    std::string text = title + " reports that";
    for (const std::string& name : people)
        text += ' ' + name;
    ArticleBuilder article{text + " met.", published, title};
    graph::NodeAttributes attributes;
    attributes.meetingType = type;
    if (day != nullptr)
        attributes.date = text::parseDate(day);
    const NodeId meeting = article.add(NodeKind::Meeting, "Meeting of " + title, attributes);
    const NodeId states[] = {article.state("Ruritania", "RUR"), article.state("Syldavia", "SYL")};
    for (std::size_t i = 0; i < people.size(); ++i)
        article.edge(article.official(people[i], states[i % 2], "minister"), ontology::Relation::Attends, meeting,
                     people[i]);
    return article;
}

/// Five articles whose names can be told apart or joined only when all are known.
std::vector<ArticleBuilder> tangledArticles()
{
    using enum ontology::Relation;
    std::vector<ArticleBuilder> articles;
    {
        ArticleBuilder a{"Foreign Minister Anton J. Blink of Ruritania met Park Jinho of Syldavia in Port Alba. "
                         "The Institute for Northern Studies (INS) said Syldavia hacks.",
                         "2024-01-05", "One"};
        const NodeId rur = a.state("Ruritania", "RUR");
        const NodeId syl = a.state("Syldavia", "SYL");
        const NodeId blink = a.official("Anton J. Blink", rur, "foreign minister");
        const NodeId park = a.official("Park Jinho", syl, "envoy");
        const NodeId ins = a.add(NodeKind::Organization, "Institute for Northern Studies", {}, {"INS"});
        graph::NodeAttributes talks;
        talks.meetingType = "talks";
        talks.date = text::PartialDate{2024, 1, 4};
        const NodeId meeting = a.add(NodeKind::Meeting, "Talks of Anton J. Blink and Park Jinho", talks);
        const NodeId threat = a.threat(ontology::ThreatClass::Cyber, syl);
        a.edge(blink, Attends, meeting, "Anton J. Blink");
        a.edge(park, Attends, meeting, "Park Jinho");
        a.edge(syl, Poses, threat, "Syldavia hacks").citing(ins);
        a.edge(rur, Cooperate, syl, "Ruritania met Park Jinho of Syldavia");
        articles.push_back(std::move(a));
    }
    {
        ArticleBuilder a{"Blink of Ruritania thanked Park. INS denied that Syldavia hacks. Jinho Park left.",
                         "2024-01-06", "Two"};
        const NodeId rur = a.state("Ruritania", "RUR");
        const NodeId syl = a.state("Syldavia", "SYL");
        const NodeId blink = a.official("Blink", rur);
        const NodeId park = a.official("Jinho Park", syl, "envoy");
        const NodeId ins = a.add(NodeKind::Organization, "INS");
        const NodeId threat = a.threat(ontology::ThreatClass::Cyber, syl);
        a.edge(blink, Support, park, "Blink of Ruritania thanked Park");
        a.edge(syl, Poses, threat, "Syldavia hacks", ontology::Stance::Denied).citing(ins);
        articles.push_back(std::move(a));
    }
    {
        ArticleBuilder a{"Anton Blink and Park, a minister of Syldavia, held talks. Syldavia and Ruritania cooperate.",
                         "2024-01-05", "Three"};
        const NodeId rur = a.state("Ruritania", "RUR");
        const NodeId syl = a.state("Syldavia", "SYL");
        const NodeId blink = a.official("Anton Blink", {}, "foreign minister");
        const NodeId park = a.official("Park", syl, "minister");
        graph::NodeAttributes talks;
        talks.meetingType = "meeting";
        talks.date = text::PartialDate{2024, 1, 4};
        const NodeId meeting = a.add(NodeKind::Meeting, "Meeting of Anton Blink and Park", talks);
        a.edge(blink, Attends, meeting, "Anton Blink");
        a.edge(rur, Attends, meeting, "Ruritania");
        a.edge(park, Attends, meeting, "Park");
        a.edge(syl, Cooperate, rur, "Syldavia and Ruritania cooperate");
        articles.push_back(std::move(a));
    }
    {
        ArticleBuilder a{"Anton Blink of Borduria is a singer. INS, the Inland Navigation Service (INS), closed.",
                         "2023-11-01", "Four"};
        const NodeId bor = a.state("Borduria", "BOR");
        const NodeId singer = a.official("Anton Blink", bor, "singer");
        const NodeId ins = a.add(NodeKind::Organization, "Inland Navigation Service", {}, {"INS"});
        a.edge(singer, Represents, bor, "Anton Blink of Borduria");
        a.edge(singer, Accuse, ins, "INS");
        articles.push_back(std::move(a));
    }
    {
        ArticleBuilder a{"Blink, the foreign minister, and Jinho said the Park Jinho affair is over.", "2024-02-01",
                         "Five"};
        const NodeId blink = a.official("Blink", {}, "foreign minister");
        const NodeId jinho = a.official("Jinho");
        const NodeId park = a.official("Park Jinho");
        a.edge(blink, Support, park, "Park Jinho affair");
        a.edge(jinho, Support, park, "Jinho said");
        articles.push_back(std::move(a));
    }
    return articles;
}

} // namespace

/// Which findings are one node: a question of what the articles say, not of the order in which they came.
class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data();
    void people();
    void meetings_data();
    void meetings();
    void foreignMinistriesOfTwoStates_areTwo();
    void abbreviationOfTwo_isNeither();
    void everyOrderOfAdding_givesTheSame();
    void removing_isAsIfNeverAdded();
    void joinedNode_keepsTheNumberOfMostFindings();
    void reasons_nameArticleRuleAndMentions();
    void everyRule_hasAName();
    void meetingOfThree_isNotThatOfTwo();
    void undatedMeetings_areOneByTheirCircle();
    void repeatedReports_areOneMeeting();
    void twoReportsOfOneMeeting_data();
    void twoReportsOfOneMeeting();
};

void TestResolution::people_data()
{
    QTest::addColumn<std::vector<Person>>("people");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* what, std::vector<Person> people, const char* expected) {
        QTest::newRow(what) << std::move(people) << std::string{expected};
    };
    row("the same full name", {{"Ana Vex", "", "RUR"}, {"ANA VEX", "envoy", "RUR"}}, "Ana Vex 2");
    row("of two states", {{"Ana Vex", "", "RUR"}, {"Ana Vex", "", "SYL"}}, "Ana Vex 1, Ana Vex 1");
    row("state open", {{"Ana Vex", "", "RUR"}, {"Ana Vex", "envoy", ""}}, "Ana Vex 2");
    row("state open between two", {{"Ana Vex", "", "RUR"}, {"Ana Vex", "", "SYL"}, {"Ana Vex", "", ""}},
        "Ana Vex 1, Ana Vex 1, Ana Vex 1");
    row("role decides between two",
        {{"Ana Vex", "envoy", "RUR"}, {"Ana Vex", "judge", "SYL"}, {"Ana Vex", "envoy", ""}}, "Ana Vex 1, Ana Vex 2");
    row("accents, hyphens, initials",
        {{"José Luis-Peña", "", "RUR"}, {"Jose Luis Pena", "", "RUR"}, {"Jose B. Luis-Pena", "", "RUR"}},
        "José Luis-Peña 3");
    row("two middle initials", {{"Jon F. Vex", "", "RUR"}, {"Jon G. Vex", "", "RUR"}}, "Jon F. Vex 1, Jon G. Vex 1");
    row("family name first", {{"Takeo Abiko", "", "RUR"}, {"Abiko Takeo", "", "RUR"}}, "Takeo Abiko 2");
    row("another role in the same state",
        {{"Ana Vex", "foreign minister", "RUR"}, {"Ana Vex", "prime minister", "RUR"}}, "Ana Vex 2");
    row("surname and state", {{"Ana Vex", "", "RUR"}, {"Vex", "", "RUR"}}, "Ana Vex 2");
    row("surname and role",
        {{"Ana Vex", "the national security adviser", "RUR"}, {"Vex", "national security advisor", ""}}, "Ana Vex 2");
    row("surname alone", {{"Ana Vex", "envoy", "RUR"}, {"Vex", "", ""}}, "Ana Vex 1, Vex 1");
    row("surname of another state", {{"Ana Vex", "envoy", "RUR"}, {"Vex", "envoy", "SYL"}}, "Ana Vex 1, Vex 1");
    row("surname in another role", {{"Park Jin", "foreign minister", "KOR"}, {"Park", "defense minister", "KOR"}},
        "Park 1, Park Jin 1");
    row("surname of two", {{"Park Jin", "", "KOR"}, {"Park Min", "", "KOR"}, {"Park", "", "KOR"}},
        "Park 1, Park Jin 1, Park Min 1");
    row("surname of two, one in the role",
        {{"Park Jin", "envoy", "KOR"}, {"Park Min", "judge", "KOR"}, {"Park", "envoy", "KOR"}},
        "Park Jin 2, Park Min 1");
    row("surnames among themselves", {{"Park", "", "KOR"}, {"Park", "", "KOR"}, {"Park", "", "PRK"}}, "Park 1, Park 2");
    row("initial and surname", {{"Ana Vex", "", "RUR"}, {"A. Vex", "", "RUR"}, {"B. Vex", "", "RUR"}},
        "Ana Vex 2, B. Vex 1");
}

void TestResolution::people()
{
    QFETCH(const std::vector<Person>, people);
    QFETCH(const std::string, expected);
    std::vector<ArticleBuilder> articles = articlesOf(people);
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Official), expected);
    std::ranges::reverse(articles);
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Official), expected);
}

void TestResolution::meetings_data()
{
    QTest::addColumn<std::vector<ArticleBuilder>>("articles");
    QTest::addColumn<std::size_t>("expected");
    const auto row = [](const char* what, std::vector<ArticleBuilder> articles, std::size_t expected) {
        QTest::newRow(what) << std::move(articles) << expected;
    };
    const std::vector<std::string> two{"Ana Vex", "Bo Lund"};
    row("the same day and people",
        {meetingArticle("A", "2024-01-05", "2024-01-04", "talks", two),
         meetingArticle("B", "2024-02-05", "2024-01-04", "meeting", two)},
        1);
    row("another day",
        {meetingArticle("A", "2024-01-05", "2024-01-04", "talks", two),
         meetingArticle("B", "2024-01-05", "2024-01-05", "talks", two)},
        2);
    row("other people of the same states",
        {meetingArticle("A", "2024-01-05", "2024-01-04", "talks", two),
         meetingArticle("B", "2024-01-05", "2024-01-04", "talks", {"Carl Orm", "Dag Hjort"})},
        2);
    row("a call is no summit",
        {meetingArticle("A", "2024-01-05", "2024-01-04", "phone call", two),
         meetingArticle("B", "2024-01-05", "2024-01-04", "summit", two)},
        2);
    row("the day open, reported together",
        {meetingArticle("A", "2024-01-05", nullptr, "talks", two),
         meetingArticle("B", "2024-01-07", "2024-01-04", "talks", two)},
        1);
    row("the day open, reported weeks apart",
        {meetingArticle("A", "2024-01-05", nullptr, "talks", two),
         meetingArticle("B", "2024-01-25", nullptr, "talks", two)},
        2);
}

void TestResolution::meetings()
{
    QFETCH(std::vector<ArticleBuilder>, articles);
    QFETCH(const std::size_t, expected);
    for (int turn = 0; turn < 2; ++turn) {
        const graph::KnowledgeGraph graph = libraryOf(articles).graph();
        QCOMPARE(static_cast<std::size_t>(std::ranges::count(graph.nodes(), NodeKind::Meeting, &graph::Node::kind)),
                 expected);
        std::ranges::reverse(articles);
    }
}

void TestResolution::foreignMinistriesOfTwoStates_areTwo()
{
    std::vector<ArticleBuilder> articles;
    for (const char* state : {"RUR", "SYL", "RUR"}) {
        ArticleBuilder& article = articles.emplace_back("The Foreign Ministry of " + std::string{state} + " spoke, " +
                                                        std::to_string(articles.size()) + ".");
        graph::NodeAttributes attributes;
        attributes.affiliation = article.state(state, state);
        article.add(NodeKind::Organization, "Foreign Ministry", attributes);
    }
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Organization),
             std::string{"Foreign Ministry 1, Foreign Ministry 2"});
}

void TestResolution::abbreviationOfTwo_isNeither()
{
    const std::vector<ArticleBuilder> all = tangledArticles();
    QCOMPARE(nodesOf(libraryOf({all[0], all[1]}), NodeKind::Organization),
             std::string{"Institute for Northern Studies 2"});
    QCOMPARE(nodesOf(libraryOf({all[0], all[1], all[3]}), NodeKind::Organization),
             std::string{"INS 1, Inland Navigation Service 1, Institute for Northern Studies 1"});
}

void TestResolution::everyOrderOfAdding_givesTheSame()
{
    const std::vector<ArticleBuilder> articles = tangledArticles();
    std::vector<std::size_t> order{0, 1, 2, 3, 4};
    const std::string expected = printed(libraryOf(articles));
    do {
        std::vector<ArticleBuilder> ordered;
        for (const std::size_t index : order)
            ordered.push_back(articles[index]);
        QCOMPARE(printed(libraryOf(ordered)), expected);
    } while (std::ranges::next_permutation(order).found);
}

void TestResolution::removing_isAsIfNeverAdded()
{
    const std::vector<ArticleBuilder> articles = tangledArticles();
    for (std::size_t gone = 0; gone < articles.size(); ++gone) {
        Library library = libraryOf(articles);
        LibraryWriter{library}.remove(*library.findArticle(article::fingerprint(articles[gone].article())));
        std::vector<ArticleBuilder> others = articles;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(gone));
        QCOMPARE(printed(library), printed(libraryOf(others)));
        // And back again.
        LibraryWriter{library}.add(articles[gone].article(), articles[gone].graph());
        QCOMPARE(printed(library), printed(libraryOf(articles)));
    }
}

void TestResolution::joinedNode_keepsTheNumberOfMostFindings()
{
    Library library =
        libraryOf({personArticle("one", "Vex", "envoy", "RUR"), personArticle("two", "Vex", "envoy", "RUR")});
    const auto official = [&](std::string_view name) {
        const graph::KnowledgeGraph graph = library.graph();
        return std::ranges::find_if(
                   graph.nodes(),
                   [&](const graph::Node& node) { return node.kind == NodeKind::Official && node.name == name; })
            ->id;
    };
    const NodeId before = official("Vex");
    const ArticleBuilder full = personArticle("three", "Ana Vex", "envoy", "RUR");
    LibraryWriter{library}.add(full.article(), full.graph());
    QCOMPARE(nodesOf(library, NodeKind::Official).ends_with(" 3"), true);
    QCOMPARE(library.graph().findNode(before) != nullptr, true);
}

void TestResolution::reasons_nameArticleRuleAndMentions()
{
    const Library library = libraryOf(articlesOf({{"Ana Vex", "envoy", "RUR"}, {"Vex", "", "RUR"}}));
    const graph::KnowledgeGraph graph = library.graph();
    const auto vex = std::ranges::find(graph.nodes(), "Ana Vex", &graph::Node::name);
    const std::vector<library::IdentityReason> reasons = library.whyOneNode(vex->id);
    QCOMPARE(reasons.size(), std::size_t{2});
    QCOMPARE(reasons[0].name, std::string{"Ana Vex"});
    QCOMPARE(reasons[0].role, std::string{"envoy"});
    QVERIFY(reasons[0].rule == IdentityRule::SameFullName);
    QCOMPARE(reasons[1].name, std::string{"Vex"});
    QVERIFY(reasons[1].rule == IdentityRule::NameAndState);
    QVERIFY(reasons[1].article == library.articles()[1].id);
    QCOMPARE(reasons[1].mentions.size(), std::size_t{1});
    QVERIFY((reasons[1].mentions[0].span == text::ByteSpan{0, 3}));
    QVERIFY(library.whyOneNode(NodeId{999}).empty());
}

void TestResolution::everyRule_hasAName()
{
    for (int rule = 0; rule <= static_cast<int>(IdentityRule::Judged); ++rule) {
        const auto each = static_cast<IdentityRule>(rule);
        QVERIFY(library::parseIdentityRule(nameOf(each)) == each);
    }
    QVERIFY(!library::parseIdentityRule("no rule"));
}

/// One article tells of a meeting of three, without its day, and of another that two of them held on that day; the
/// other of the three.
void TestResolution::meetingOfThree_isNotThatOfTwo()
{
    const std::vector<std::string> three{"Ana Vex", "Bo Lund", "Carl Orm"};
    std::vector<ArticleBuilder> articles{meetingArticle("A", "2024-01-05", nullptr, "meeting", three),
                                         meetingArticle("B", "2024-01-05", "2024-01-04", "meeting", three)};
    graph::NodeAttributes attributes;
    attributes.meetingType = "dialogue";
    attributes.date = text::parseDate("2024-01-04");
    const NodeId dialogue = articles[0].add(NodeKind::Meeting, "Port Alba Dialogue", attributes);
    for (const graph::Node& node : std::vector{articles[0].graph().nodes})
        if (node.name == three[0] || node.name == three[1])
            articles[0].edge(node.id, ontology::Relation::Attends, dialogue, node.name);
    for (int turn = 0; turn < 2; ++turn) {
        const graph::KnowledgeGraph graph = libraryOf(articles).graph();
        for (const graph::Node& node : graph.nodes()) {
            if (node.kind != NodeKind::Meeting)
                continue;
            std::set<ArticleId> reports;
            for (const EdgeId edge : graph.edgesOf(node.id))
                for (const graph::Evidence& evidence : graph.findEdge(edge)->evidence)
                    reports.insert(evidence.article);
            QCOMPARE(reports.size(), node.name == "Port Alba Dialogue" ? std::size_t{1} : std::size_t{2});
        }
        std::ranges::reverse(articles);
    }
}

void TestResolution::undatedMeetings_areOneByTheirCircle()
{
    const std::vector<std::string> three{"Ana Vex", "Bo Lund", "Cy Marr"};
    const auto meetings = [](const std::vector<ArticleBuilder>& articles) {
        std::vector<ArticleBuilder> order = articles;
        std::ranges::reverse(order);
        const std::string all = nodesOf(libraryOf(articles), NodeKind::Meeting);
        return nodesOf(libraryOf(order), NodeKind::Meeting) == all ? all : "depends on the order";
    };
    const ArticleBuilder undated = meetingArticle("A", nullptr, nullptr, "meeting", three);
    QCOMPARE(meetings({undated, meetingArticle("B", nullptr, nullptr, "talks", three)}), std::string{"Meeting of A 2"});
    QCOMPARE(meetings({undated, meetingArticle("B", "2024-03-05", nullptr, "meeting", three)}),
             std::string{"Meeting of B 2"});
    const std::vector<std::string> four{"Ana Vex", "Bo Lund", "Cy Marr", "Di Orr"};
    QCOMPARE(meetings({undated, meetingArticle("B", nullptr, nullptr, "meeting", four)}),
             std::string{"Meeting of A 1, Meeting of B 1"});
    const std::vector<std::string> two{"Ana Vex", "Bo Lund"};
    QCOMPARE(meetings({meetingArticle("A", nullptr, nullptr, "meeting", two),
                       meetingArticle("B", nullptr, nullptr, "meeting", two)}),
             std::string{"Meeting of A 1, Meeting of B 1"});
    QCOMPARE(meetings({meetingArticle("A", "2024-01-05", nullptr, "meeting", three),
                       meetingArticle("B", "2024-03-05", nullptr, "meeting", three)}),
             std::string{"Meeting of A 1, Meeting of B 1"});
}

/// What many articles say word for word is compared once for all of them; that must change nothing.
void TestResolution::repeatedReports_areOneMeeting()
{
    const std::vector<std::string> three{"Ana Vex", "Bo Lund", "Cy Marr"};
    const std::vector<std::string> four{"Ana Vex", "Bo Lund", "Cy Marr", "Di Orr"};
    std::vector<ArticleBuilder> articles;
    for (const char title : std::string_view{"ABCDEFGH"}) {
        articles.push_back(meetingArticle({title}, nullptr, nullptr, "meeting", three));
        articles.push_back(meetingArticle({title, title}, nullptr, nullptr, "meeting", four));
    }
    articles.push_back(meetingArticle("M", "2024-03-05", "2024-03-05", "talks", three));
    const std::string expected = "Meeting of BB 8, Meeting of M 9";
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Meeting), expected);
    std::ranges::reverse(articles);
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Meeting), expected);
    std::ranges::rotate(articles, articles.begin() + 7);
    QCOMPARE(nodesOf(libraryOf(articles), NodeKind::Meeting), expected);

    Library library = libraryOf(articles);
    for (const ArticleBuilder& article : {articles[0], articles[3], articles[8]})
        LibraryWriter{library}.remove(*library.findArticle(article::fingerprint(article.article())));
    articles.erase(articles.begin() + 8);
    articles.erase(articles.begin() + 3);
    articles.erase(articles.begin());
    QCOMPARE(nodesOf(library, NodeKind::Meeting), nodesOf(libraryOf(articles), NodeKind::Meeting));
}

void TestResolution::twoReportsOfOneMeeting_data()
{
    QTest::addColumn<bool>("isDated");
    QTest::newRow("dated") << true;
    QTest::newRow("undated") << false; // as plain text files are
}

void TestResolution::twoReportsOfOneMeeting()
{
    QFETCH(const bool, isDated);
    const std::optional<std::filesystem::path> shared = sharedFolder();
    if (!shared || !std::filesystem::exists(*shared / "articles" / "prototype.txt"))
        QSKIP("the two reports lie in a folder beside the checkout that is not here");
    const auto chain = extraction::ReadingChain::load(resourceFolder(), {});
    Library library = Library::inMemory();
    LibraryWriter writer{library};
    const auto add = [&](const char* file, const char* published) {
        article::ReadOptions options;
        if (isDated)
            options.published = text::parseDate(published);
        const article::Article article = article::readArticle(*shared / "articles" / file, options);
        writer.add(article, chain.read(article));
    };
    add("prototype.txt", "2023-12-09");
    add("dev/wh-20231208-seoul-trilateral-nsa.txt", "2023-12-08");
    const graph::KnowledgeGraph graph = library.graph();
    const auto reportsOf = [](const graph::Node& node) {
        std::set<ArticleId> articles;
        for (const graph::Mention& mention : node.mentions)
            articles.insert(mention.article);
        return articles.size();
    };
    for (const std::string name : {"Sullivan", "Cho", "Akiba"}) {
        std::size_t count = 0;
        for (const graph::Node& node : graph.nodes()) {
            if (node.kind != NodeKind::Official || node.name.find(name) == std::string::npos)
                continue;
            ++count;
            QCOMPARE(reportsOf(node), std::size_t{2});
        }
        QCOMPARE(count, std::size_t{1});
    }
    // The meeting that the three attended.
    std::size_t meetings = 0;
    for (const graph::Node& node : graph.nodes()) {
        if (node.kind != NodeKind::Meeting || node.name.find("Sullivan") == std::string::npos)
            continue;
        ++meetings;
        QCOMPARE(reportsOf(node), std::size_t{2});
    }
    QCOMPARE(meetings, std::size_t{1});
}

QTEST_APPLESS_MAIN(TestResolution)
#include "tst_resolution.moc"
