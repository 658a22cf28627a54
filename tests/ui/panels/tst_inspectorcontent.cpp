#include <cablegraph/panels/inspector/content.h>
#include <cablegraph/panels/inspector/page.h>

#include <QPalette>
#include <QTest>
#include <QUrl>

#include <array>
#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::panels;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using support::Reading;

namespace {

const std::string firstText = "Talks\r\n\r\n한국 😀 said that\r\nJapan   hacked <b>France</b>. Japan denied it.";
const std::string secondText = "Later\n\nJapan met France.";

graph::Source source(std::int64_t id, const std::string& title, const std::string& text)
{
    graph::Source made;
    made.id = ArticleId{id};
    made.title = title;
    made.origin = "/articles/" + title + ".txt";
    made.published = text::PartialDate{2024, 3, static_cast<int>(id)};
    made.text = text;
    return made;
}

std::shared_ptr<const graph::Source> sourceOf(ArticleId id)
{
    if (id == ArticleId{1}) {
        graph::Source first = source(1, "Talks", firstText);
        const std::size_t second = firstText.find("Japan denied");
        first.sentences = {{SentenceId{1}, {9, second - 1}}, {SentenceId{2}, {second, firstText.size()}}};
        return std::make_shared<const graph::Source>(first);
    }
    if (id == ArticleId{2}) {
        graph::Source later = source(2, "Later", secondText);
        later.sentences = {{SentenceId{3}, {7, secondText.size()}}};
        return std::make_shared<const graph::Source>(later);
    }
    return nullptr;
}

graph::Evidence evidence(std::int64_t article, std::int64_t sentence, const std::string& text, const std::string& words,
                         Stance stance)
{
    graph::Evidence made;
    made.article = ArticleId{article};
    made.sentence = SentenceId{sentence};
    made.span = {text.find(words), text.find(words) + words.size()};
    made.stance = stance;
    return made;
}

/// Japan poses a threat, alleged in the first article and denied in it, and asserted in the second.
graph::KnowledgeGraph hacking()
{
    auto japan = testing::node(1, NodeKind::State, "Japan");
    japan.aliases = {"Tokyo"};
    japan.mentions = {{ArticleId{1}, SentenceId{1}, {25, 30}}, {ArticleId{2}, SentenceId{3}, {7, 12}}};
    auto threat = testing::node(2, NodeKind::Threat, "Cyber operations (Japan)");
    threat.attributes.threatSource = NodeId{1};
    auto korea = testing::node(3, NodeKind::State, "South Korea");
    auto poses = testing::edge(1, 1, Relation::Poses, 2);
    poses.evidence = {evidence(1, 1, firstText, "Japan   hacked <b>France</b>", Stance::Alleged),
                      evidence(1, 2, firstText, "Japan denied it", Stance::Denied),
                      evidence(2, 3, secondText, "met", Stance::Asserted)};
    poses.evidence.change([&](auto& list) {
        list[0].accordingTo = NodeId{3};
        list[0].date = text::PartialDate{2023, 8, {}};
    });
    auto agree = testing::edge(2, 3, Relation::Agree, 1);
    agree.label = "promised to work with";
    return {{japan, threat, korea}, {poses, agree}};
}

/// Articles about one career.
const std::array<std::string, 4> careers{"Japan's foreign minister, Mori, spoke.",
                                         "So did Trade Minister Mori of Japan.",
                                         "Mori, the trade minister of Japan, left.", "Mori went home."};

/// An official with two offices over three articles, who attended two meetings and countered a threat; what they tie.
graph::KnowledgeGraph career()
{
    auto talks = testing::node(4, NodeKind::Meeting, "Talks");
    talks.attributes.date = text::PartialDate{2023, 8, {}};
    talks.attributes.place = NodeId{6};
    auto mori = testing::node(1, NodeKind::Official, "Mori");
    auto japan = testing::node(2, NodeKind::State, "Japan");
    auto serves = testing::edge(1, 1, Relation::Represents, 2);
    serves.label = "envoy of";
    const auto serve = [&](std::int64_t article, const std::string& words, std::optional<text::PartialDate> date) {
        const std::string& text = careers.at(static_cast<std::size_t>(article) - 1);
        serves.evidence.add(evidence(article, 1, text, words, Stance::Asserted));
        serves.evidence.change([&](auto& list) { list.back().date = date; });
        for (std::size_t at = text.find("Mori"); at != std::string::npos; at = text.find("Mori", at + 1))
            mori.mentions.edit().push_back({ArticleId{article}, SentenceId{1}, {at, at + 4}});
        for (std::size_t at = text.find("Japan"); at != std::string::npos; at = text.find("Japan", at + 1))
            japan.mentions.edit().push_back({ArticleId{article}, SentenceId{1}, {at, at + 5}});
    };
    serves.evidence = {};
    serve(1, "Japan's foreign minister, Mori", text::PartialDate{2024, 5, {}});
    serve(2, "Trade Minister Mori of Japan", {});
    serve(3, "Mori, the trade minister of Japan", text::PartialDate{2021, {}, {}});
    serve(4, "Mori", {});
    auto counters = testing::edge(5, 1, Relation::Counters, 5);
    counters.evidence.change([&](auto& list) { list.front().date = text::PartialDate{2022, 1, 5}; });
    counters.evidence.add(counters.evidence.front());
    counters.evidence.change([&](auto& list) { list.back().date = text::PartialDate{2023, {}, {}}; });
    return {{mori, japan, testing::node(3, NodeKind::Meeting, "Call"), talks,
             testing::node(5, NodeKind::Threat, "Hacking"), testing::node(6, NodeKind::Place, "Geneva"),
             testing::node(7, NodeKind::State, "France")},
            {serves, testing::edge(2, 1, Relation::Attends, 3), testing::edge(3, 1, Relation::Chairs, 4),
             testing::edge(4, 7, Relation::Attends, 4), counters, testing::edge(6, 5, Relation::Targets, 2),
             testing::edge(7, 7, Relation::Accuse, 2)}};
}

ArticleAccess datedArticles()
{
    const auto careerSource = [](ArticleId id) {
        return std::make_shared<const graph::Source>(
            source(id.value, "Career", careers.at(static_cast<std::size_t>(id.value) - 1)));
    };
    return {careerSource, {{ArticleId{1}, {2024, 3, 1}}, {ArticleId{2}, {2024, 3, 2}}}};
}

const NodeDetails* nodeDetails(const InspectorContent& content)
{
    return std::get_if<NodeDetails>(&content);
}

/// A state with many partners and many sentences for each.
graph::KnowledgeGraph busyGraph(int partners, int sentences)
{
    std::vector<graph::Node> nodes{testing::node(1, NodeKind::State, "Japan")};
    std::vector<graph::Edge> edges;
    for (int i = 2; i < partners + 2; ++i) {
        nodes.push_back(testing::node(i, NodeKind::State, "State " + std::to_string(i)));
        auto edge = testing::edge(i, 1, Relation::Accuse, i);
        edge.evidence = std::vector<graph::Evidence>(static_cast<std::size_t>(sentences), edge.evidence.front());
        edges.push_back(std::move(edge));
    }
    return {nodes, edges};
}

} // namespace

class TestInspectorContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSelected_isEmpty();
    void unknownIds_areEmpty();
    void node_hasNamesAttributesAndMentions();
    void node_relationsReadFromItsEnd();
    void symmetricRelation_isOneGroup();
    void threatWithoutSource_saysSo();
    void quote_isTheSentenceOnOneLineWithItsWords();
    void quote_withoutItsSentenceIsTheWords();
    void quote_ofMissingArticleHasNoWords();
    void edge_isToldFromItsSource();
    void several_areListedByKindAndName();
    void official_hasOfficesInOrderOfTime();
    void meetings_areInOrderOfTimeWithWhoWasThere();
    void threats_arePosedCounteredAndAimedAtIt();
    void severalNodes_areTiedByLinesMeetingsAndNeighbours();
    void tooManyNodes_areNotTied();
    void busyNode_fetchesOnlyWhatIsShown();
    void busyNode_showsMoreWhenAsked();
    void citation_namesSourceStanceAndWhoIsCited();
    void page_escapesWordsOfTheArticle();
    void page_findsItsLinksOnly();
};

void TestInspectorContent::nothingSelected_isEmpty()
{
    QVERIFY(std::holds_alternative<std::monostate>(inspect(hacking(), {}, {sourceOf, {}})));
}

void TestInspectorContent::unknownIds_areEmpty()
{
    QVERIFY(std::holds_alternative<std::monostate>(inspect(hacking(), {{NodeId{99}}, {}}, {sourceOf, {}})));
    QVERIFY(std::holds_alternative<std::monostate>(inspect(hacking(), {{}, {EdgeId{99}}}, {sourceOf, {}})));
}

void TestInspectorContent::node_hasNamesAttributesAndMentions()
{
    const InspectorContent content = inspect(hacking(), {{NodeId{1}}, {}}, {sourceOf, {}});
    const NodeDetails* japan = nodeDetails(content);
    QVERIFY(japan);
    QCOMPARE(japan->node.name, QStringLiteral("Japan"));
    QCOMPARE(japan->aliases, std::vector{QStringLiteral("Tokyo")});
    QCOMPARE(japan->mentions, std::size_t{2});
    QCOMPARE(japan->articles, std::size_t{2});
    QCOMPARE(japan->firstMention, (std::optional{session::Passage{ArticleId{1}, {25, 30}}}));
    const Attribute code{QStringLiteral("Code"), QStringLiteral("Jap")};
    QVERIFY(japan->attributes == std::vector{code});

    const InspectorContent threat = inspect(hacking(), {{NodeId{2}}, {}}, {sourceOf, {}});
    const std::vector<Attribute> expected{
        {QStringLiteral("Class"), support::phraseFor(ontology::ThreatClass::Cyber)},
        {QStringLiteral("Source"), NodeLink{NodeId{1}, NodeKind::State, QStringLiteral("Japan")}}};
    QVERIFY(nodeDetails(threat)->attributes == expected);
}

void TestInspectorContent::node_relationsReadFromItsEnd()
{
    const InspectorContent content = inspect(hacking(), {{NodeId{2}}, {}}, {sourceOf, {}});
    const NodeDetails* threat = nodeDetails(content);
    QCOMPARE(threat->groups.size(), std::size_t{1});
    QCOMPARE(threat->groups[0].phrase, QStringLiteral("posed by"));
    QCOMPARE(threat->groups[0].claims[0].other.name, QStringLiteral("Japan"));
    QCOMPARE(threat->groups[0].claims[0].standing, graph::EdgeStanding::Contested);
    QCOMPARE(threat->groups[0].claims[0].total, std::size_t{3});
    // "poses" as a label would only repeat the relation.
    QVERIFY(threat->groups[0].claims[0].label.isEmpty());
}

void TestInspectorContent::symmetricRelation_isOneGroup()
{
    for (const std::int64_t id : {1, 3}) {
        const InspectorContent content = inspect(hacking(), {{NodeId{id}}, {}}, {sourceOf, {}});
        const auto& groups = nodeDetails(content)->groups;
        const auto agree = std::ranges::find(groups, Relation::Agree, &ClaimGroup::relation);
        QVERIFY(agree != groups.end());
        QCOMPARE(agree->reading, Reading::FromSource);
        QCOMPARE(agree->claims[0].label, QStringLiteral("promised to work with"));
        QCOMPARE(agree->claims[0].other.id, (NodeId{id == 1 ? 3 : 1}));
    }
}

void TestInspectorContent::threatWithoutSource_saysSo()
{
    const graph::KnowledgeGraph graph{{testing::node(1, NodeKind::Threat, "Cyber")}, {}};
    const InspectorContent content = inspect(graph, {{NodeId{1}}, {}}, {sourceOf, {}});
    const auto& rows = nodeDetails(content)->attributes;
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(std::get<QString>(rows[1].value), QStringLiteral("not attributed to anyone"));
}

void TestInspectorContent::quote_isTheSentenceOnOneLineWithItsWords()
{
    const InspectorContent content = inspect(hacking(), {{}, {EdgeId{1}}}, {sourceOf, {}});
    const auto& quotes = std::get<EdgeDetails>(content).claim.quotes;
    QCOMPARE(quotes.size(), std::size_t{3});
    QCOMPARE(quotes[0].before, QStringLiteral("한국 😀 said that "));
    QCOMPARE(quotes[0].words, QStringLiteral("Japan hacked <b>France</b>"));
    QCOMPARE(quotes[0].after, QStringLiteral("."));
    QCOMPARE(quotes[0].accordingTo->name, QStringLiteral("South Korea"));
    QCOMPARE(quotes[0].date, support::phraseFor(text::PartialDate{2023, 8, {}}));
    QCOMPARE(quotes[0].articleTitle, QStringLiteral("Talks"));
    QCOMPARE(quotes[1].before, QString{});
    QCOMPARE(quotes[1].stance, Stance::Denied);
    QCOMPARE(quotes[2].articleTitle, QStringLiteral("Later"));
    QCOMPARE(quotes[2].before, QStringLiteral("Japan "));
}

void TestInspectorContent::quote_withoutItsSentenceIsTheWords()
{
    const auto bare = [](ArticleId id) {
        return std::make_shared<const graph::Source>(source(id.value, "T", secondText));
    };
    auto edge = testing::edge(1, 1, Relation::Accuse, 1);
    edge.evidence = {evidence(1, 88, secondText, "met France", Stance::Asserted)};
    const graph::KnowledgeGraph graph{{testing::node(1, NodeKind::State, "Japan")}, {edge}};
    const InspectorContent content = inspect(graph, {{}, {EdgeId{1}}}, {bare, {}});
    const Quote& quote = std::get<EdgeDetails>(content).claim.quotes.at(0);
    QCOMPARE(quote.before + quote.words + quote.after, QStringLiteral("met France"));
}

void TestInspectorContent::quote_ofMissingArticleHasNoWords()
{
    const auto none = [](ArticleId) { return std::shared_ptr<const graph::Source>{}; };
    const InspectorContent content = inspect(hacking(), {{}, {EdgeId{1}}}, {none, {}});
    const auto& quotes = std::get<EdgeDetails>(content).claim.quotes;
    QCOMPARE(quotes.size(), std::size_t{3});
    QVERIFY(quotes[0].words.isEmpty());
    QCOMPARE(quotes[0].passage.article, ArticleId{1});
    QVERIFY(pageOf(content, QPalette{}).html.contains(QStringLiteral("could not be read")));
}

void TestInspectorContent::edge_isToldFromItsSource()
{
    const InspectorContent content = inspect(hacking(), {{}, {EdgeId{2}}}, {sourceOf, {}});
    const auto& edge = std::get<EdgeDetails>(content);
    QCOMPARE(edge.source.name, QStringLiteral("South Korea"));
    QCOMPARE(edge.target.name, QStringLiteral("Japan"));
    QCOMPARE(edge.phrase, QStringLiteral("agrees with"));
    QCOMPARE(edge.quadClass, std::optional{ontology::QuadClass::VerbalCooperation});
    QCOMPARE(edge.claim.label, QStringLiteral("promised to work with"));
}

void TestInspectorContent::several_areListedByKindAndName()
{
    const InspectorContent content =
        inspect(hacking(), {{NodeId{1}, NodeId{2}, NodeId{3}}, {EdgeId{1}}}, {sourceOf, {}});
    const auto& list = std::get<SelectionList>(content);
    QCOMPARE(list.nodes.total, std::size_t{3});
    QCOMPARE(list.nodes.lines[0].name, QStringLiteral("Japan"));
    QCOMPARE(list.nodes.lines[1].name, QStringLiteral("South Korea"));
    QCOMPARE(list.nodes.lines[2].kind, NodeKind::Threat);
    QCOMPARE(list.edges.total, std::size_t{1});
    QCOMPARE(list.edges.lines[0].phrase, QStringLiteral("poses"));
}

void TestInspectorContent::official_hasOfficesInOrderOfTime()
{
    const InspectorContent content = inspect(career(), {{NodeId{1}}, {}}, datedArticles());
    const auto& offices = nodeDetails(content)->offices;
    QCOMPARE(offices.size(), std::size_t{3});
    QCOMPARE(offices[0].role, QStringLiteral("Trade Minister"));
    QCOMPARE(offices[0].employer.name, QStringLiteral("Japan"));
    QCOMPARE(offices[0].articles, std::size_t{2});
    QCOMPARE(offices[0].when, QStringLiteral("from 2021 to %1").arg(support::phraseFor(text::PartialDate{2024, 3, 2})));
    QCOMPARE(offices[0].passage.article, ArticleId{2});
    QCOMPARE(offices[1].role, QStringLiteral("foreign minister"));
    QCOMPARE(offices[1].when, support::phraseFor(text::PartialDate{2024, 5, {}}));
    // Words that name no office leave it to the edge; nothing dates them.
    QCOMPARE(offices[2].role, QStringLiteral("envoy"));
    QVERIFY(offices[2].when.isEmpty());
    // A state has no offices.
    QVERIFY(nodeDetails(inspect(career(), {{NodeId{2}}, {}}, datedArticles()))->offices.empty());
}

void TestInspectorContent::meetings_areInOrderOfTimeWithWhoWasThere()
{
    const InspectorContent mori = inspect(career(), {{NodeId{1}}, {}}, datedArticles());
    const auto& own = nodeDetails(mori)->meetings;
    QCOMPARE(own.total, std::size_t{2});
    QCOMPARE(own.lines[0].meeting.name, QStringLiteral("Talks"));
    QCOMPARE(own.lines[0].how, QStringLiteral("chairs"));
    QCOMPARE(own.lines[0].place->name, QStringLiteral("Geneva"));
    QCOMPARE(own.lines[0].when, support::phraseFor(text::PartialDate{2023, 8, {}}));
    QVERIFY(!own.lines[0].through);
    QVERIFY(own.lines[1].when.isEmpty());

    const InspectorContent japan = inspect(career(), {{NodeId{2}}, {}}, datedArticles());
    QCOMPARE(nodeDetails(japan)->meetings.total, std::size_t{2});
    QCOMPARE(nodeDetails(japan)->meetings.lines[0].through->name, QStringLiteral("Mori"));
}

void TestInspectorContent::threats_arePosedCounteredAndAimedAtIt()
{
    const InspectorContent mori = inspect(career(), {{NodeId{1}}, {}}, datedArticles());
    const auto& countered = nodeDetails(mori)->threats;
    QCOMPARE(countered.total, std::size_t{1});
    QCOMPARE(countered.lines[0].how, QStringLiteral("counters"));
    QCOMPARE(countered.lines[0].sentences, std::size_t{2});
    QCOMPARE(countered.lines[0].when,
             QStringLiteral("from %1 to 2023").arg(support::phraseFor(text::PartialDate{2022, 1, 5})));
    const InspectorContent japan = inspect(career(), {{NodeId{2}}, {}}, datedArticles());
    QCOMPARE(nodeDetails(japan)->threats.lines[0].how, QStringLiteral("targeted by"));
}

void TestInspectorContent::severalNodes_areTiedByLinesMeetingsAndNeighbours()
{
    const InspectorContent content = inspect(career(), {{NodeId{2}, NodeId{7}}, {}}, datedArticles());
    const auto& list = std::get<SelectionList>(content);
    QCOMPARE(list.ties.total, std::size_t{1});
    QCOMPARE(list.ties.lines[0].source.name, QStringLiteral("France"));
    QCOMPARE(list.ties.lines[0].phrase, QStringLiteral("accuses"));
    QCOMPARE(list.meetings.total, std::size_t{1});
    QCOMPARE(list.meetings.lines[0].parties.size(), std::size_t{2});
    QVERIFY(list.neighbours.lines.empty());
    const QString page = pageOf(content, QPalette{}).html;
    for (const char* words : {"Lines among them", "Meetings of several of them", "August 2023"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);

    const InspectorContent apart = inspect(career(), {{NodeId{5}, NodeId{7}}, {}}, datedArticles());
    QCOMPARE(std::get<SelectionList>(apart).neighbours.lines.at(0).node.name, QStringLiteral("Japan"));
    QCOMPARE(std::get<SelectionList>(apart).neighbours.lines.at(0).edges.size(), std::size_t{2});
    const InspectorContent strange = inspect(career(), {{NodeId{3}, NodeId{7}}, {}}, datedArticles());
    QVERIFY(pageOf(strange, QPalette{}).html.contains(QStringLiteral("Nothing ties them")));
}

void TestInspectorContent::tooManyNodes_areNotTied()
{
    session::Selection all;
    for (std::int64_t id = 1; id <= 101; ++id)
        all.nodes.insert(NodeId{id});
    const InspectorContent content = inspect(busyGraph(200, 1), all, {sourceOf, {}});
    const auto& list = std::get<SelectionList>(content);
    QVERIFY(list.tooManyForTies);
    QVERIFY(list.ties.lines.empty());
    QCOMPARE(list.nodes.total, std::size_t{101});
    QVERIFY(pageOf(content, QPalette{}).html.contains(QStringLiteral("at most 100")));
}

void TestInspectorContent::busyNode_fetchesOnlyWhatIsShown()
{
    std::size_t fetched = 0;
    const auto counting = [&fetched](ArticleId id) {
        ++fetched;
        return sourceOf(id);
    };
    const graph::KnowledgeGraph graph = busyGraph(500, 20);
    const InspectorContent content = inspect(graph, {{NodeId{1}}, {}}, {counting, {}});
    const ClaimGroup& accused = nodeDetails(content)->groups.at(0);
    QCOMPARE(accused.total, std::size_t{500});
    QCOMPARE(accused.claims.size(), InspectorLimits::claimsPerGroup);
    QCOMPARE(accused.claims[0].total, std::size_t{20});
    QCOMPARE(accused.claims[0].quotes.size(), InspectorLimits::quotesPerClaim);
    QVERIFY(fetched <= InspectorLimits::quotesInAll);
}

void TestInspectorContent::busyNode_showsMoreWhenAsked()
{
    InspectorLimits limits;
    limits.claims[{Relation::Accuse, Reading::FromSource}] = 100;
    limits.quotes[EdgeId{2}] = 15;
    const InspectorContent content = inspect(busyGraph(50, 20), {{NodeId{1}}, {}}, {sourceOf, {}}, limits);
    const ClaimGroup& accused = nodeDetails(content)->groups.at(0);
    QCOMPARE(accused.claims.size(), std::size_t{50});
    QCOMPARE(accused.claims[0].quotes.size(), std::size_t{15});
    // The sentences of a node are used up at some point; what remains shows its count alone.
    QVERIFY(accused.claims.back().quotes.empty());
    QCOMPARE(accused.claims.back().total, std::size_t{20});
}

void TestInspectorContent::citation_namesSourceStanceAndWhoIsCited()
{
    const InspectorContent content = inspect(hacking(), {{}, {EdgeId{1}}}, {sourceOf, {}});
    const auto& quotes = std::get<EdgeDetails>(content).claim.quotes;
    QCOMPARE(citation(quotes[0]),
             QStringLiteral("“한국 😀 said that Japan hacked <b>France</b>.” (Talks, %1, Talks.txt) "
                            "[alleged, according to South Korea]")
                 .arg(support::phraseFor(text::PartialDate{2024, 3, 1})));
    QVERIFY(citation(quotes[2]).endsWith(QStringLiteral(", Later.txt)")));
}

void TestInspectorContent::page_escapesWordsOfTheArticle()
{
    const Page page = pageOf(inspect(hacking(), {{}, {EdgeId{1}}}, {sourceOf, {}}), QPalette{});
    QVERIFY(page.html.contains(QStringLiteral("&lt;b&gt;France&lt;/b&gt;")));
    QVERIFY(!page.html.contains(QStringLiteral("<b>France")));

    graph::Node evil = testing::node(1, NodeKind::State, "</a><img src='x'> %1 %2");
    const Page node = pageOf(inspect({{evil}, {}}, {{NodeId{1}}, {}}, {sourceOf, {}}), QPalette{});
    QVERIFY(node.html.contains(QStringLiteral("&lt;/a&gt;&lt;img src='x'&gt; %1 %2")));
}

void TestInspectorContent::page_findsItsLinksOnly()
{
    const Page page = pageOf(inspect(hacking(), {{NodeId{1}}, {}}, {sourceOf, {}}), QPalette{});
    QVERIFY(!page.links.empty());
    QVERIFY(page.find(QUrl{QStringLiteral("link:0")}));
    QVERIFY(!page.find(QUrl{QStringLiteral("link:%1").arg(page.links.size())}));
    QVERIFY(!page.find(QUrl{QStringLiteral("link:-1")}));
    QVERIFY(!page.find(QUrl{QStringLiteral("link:")}));
    QVERIFY(!page.find(QUrl{QStringLiteral("https://example.org/0")}));
    QVERIFY(!page.find(QUrl{}));
}

QTEST_MAIN(TestInspectorContent)
#include "tst_inspectorcontent.moc"
