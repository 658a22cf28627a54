#include <cablegraph/reader/highlights.h>
#include <cablegraph/support/text.h>

#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::reader;
using ontology::NodeKind;
using ontology::Relation;

namespace {

ReaderDocument shown(const std::string& text)
{
    graph::Source source;
    source.id = ArticleId{1};
    source.title = "T";
    source.text = text;
    return ReaderDocument{std::make_shared<const graph::Source>(std::move(source)), {}};
}

graph::Node mentioned(graph::Node node, std::initializer_list<graph::Mention> mentions)
{
    node.mentions = mentions;
    return node;
}

graph::Mention at(std::int64_t article, std::size_t begin, std::size_t end)
{
    return {ArticleId{article}, SentenceId{1}, {begin, end}};
}

Mark mention(int begin, int end, std::int64_t node, NodeKind kind)
{
    return {{begin, end}, Emphasis::Mention, NodeId{node}, kind};
}

/// Two states, a threat without words of its own, in two articles.
graph::KnowledgeGraph twoArticles()
{
    auto france = mentioned(testing::node(1, NodeKind::State, "France"), {at(1, 21, 27), at(2, 5, 11)});
    auto japan = mentioned(testing::node(2, NodeKind::State, "Japan"), {at(1, 3, 8)});
    auto poses = testing::edge(1, 1, Relation::Poses, 3);
    poses.evidence.add(poses.evidence.front());
    poses.evidence.change([&](auto& list) {
        list.back().article = ArticleId{2};
        list.back().span = {40, 50};
    });
    return {{france, japan, testing::node(3, NodeKind::Threat, "Cyber")}, {poses}};
}

} // namespace

class TestHighlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_goFromArticleToArticle();
    void passagesOfThreatWithoutWords_areItsEvidence();
    void passagesOfNodeAndEdge_comeOnce();
    void passagesOfUnknownIds_areNone();
    void mentionMarks_takeOneArticleOnly();
    void segments_doNotOverlapAndInnermostKindWins();
    void segments_leaveGapsUnmarked();
    void marksOutsideTheView_areLeftOut();
    void longMarkThatBeginsBeforeTheView_isSeen();
    void mentionAt_findsTheInnermost();
    void mentionAt_ignoresPassages();
};

void TestHighlights::passages_goFromArticleToArticle()
{
    const auto passages = passagesOf(twoArticles(), {{NodeId{1}, NodeId{2}}, {}});
    const std::vector<session::Passage> expected{
        {ArticleId{1}, {3, 8}}, {ArticleId{1}, {21, 27}}, {ArticleId{2}, {5, 11}}};
    QVERIFY(passages == expected);
}

void TestHighlights::passagesOfThreatWithoutWords_areItsEvidence()
{
    const auto passages = passagesOf(twoArticles(), {{NodeId{3}}, {}});
    const std::vector<session::Passage> expected{{ArticleId{1}, {0, 10}}, {ArticleId{2}, {40, 50}}};
    QVERIFY(passages == expected);
}

void TestHighlights::passagesOfNodeAndEdge_comeOnce()
{
    QCOMPARE(passagesOf(twoArticles(), {{NodeId{3}}, {EdgeId{1}}}).size(), std::size_t{2});
}

void TestHighlights::passagesOfUnknownIds_areNone()
{
    QVERIFY(passagesOf(twoArticles(), {{NodeId{99}}, {EdgeId{99}}}).empty());
    QVERIFY(passagesOf({}, {}).empty());
}

void TestHighlights::mentionMarks_takeOneArticleOnly()
{
    const ReaderDocument document = shown("T\n\nJapan said today: France.");
    const auto marks = marksWithin({0, 1000}, document, mentionMarks(twoArticles(), ArticleId{1}), {});
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].node, std::optional{NodeId{2}});
    QCOMPARE(document.text().mid(marks[0].range.begin, 5), QStringLiteral("Japan"));
    QCOMPARE(document.text().mid(marks[1].range.begin, 6), QStringLiteral("France"));
    QVERIFY(mentionMarks(twoArticles(), ArticleId{7}).all().empty());
}

void TestHighlights::segments_doNotOverlapAndInnermostKindWins()
{
    const std::vector<Mark> marks{mention(0, 20, 1, NodeKind::Official),
                                  {{4, 8}, Emphasis::Selection, {}, {}},
                                  mention(6, 12, 2, NodeKind::State),
                                  {{10, 30}, Emphasis::Current, {}, {}}};
    const auto segments = segmentsOf(marks, {0, 100});
    const std::vector<Segment> expected{
        {{0, 4}, NodeKind::Official, false, false}, {{4, 6}, NodeKind::Official, true, false},
        {{6, 8}, NodeKind::State, true, false},     {{8, 10}, NodeKind::State, false, false},
        {{10, 12}, NodeKind::State, false, true},   {{12, 20}, NodeKind::Official, false, true},
        {{20, 30}, std::nullopt, false, true},
    };
    QVERIFY(segments == expected);
}

void TestHighlights::segments_leaveGapsUnmarked()
{
    const std::vector<Mark> marks{mention(2, 4, 1, NodeKind::State), mention(8, 9, 1, NodeKind::State)};
    const auto segments = segmentsOf(marks, {0, 100});
    QCOMPARE(segments.size(), std::size_t{2});
    QVERIFY(segments[1].range == (TextRange{8, 9}));
    QVERIFY(segmentsOf({}, {0, 100}).empty());
}

void TestHighlights::marksOutsideTheView_areLeftOut()
{
    std::vector<SourceMark> all;
    std::string text = "T\n\n";
    for (std::size_t i = 0; i < 1000; ++i) {
        all.push_back({{text.size(), text.size() + 5}, Emphasis::Mention, NodeId{1}, NodeKind::State});
        text += "Japan and ";
    }
    std::ranges::reverse(all);
    const ReaderDocument document = shown(text);
    const auto marks = marksWithin({504, 525}, document, SourceMarks{all}, {});
    QCOMPARE(marks.size(), std::size_t{3});
    QVERIFY(marks.front().range == (TextRange{502, 507}));
    QVERIFY(marks.back().range == (TextRange{522, 527}));
    const auto segments = segmentsOf(marks, {504, 525});
    QVERIFY(segments.front().range == (TextRange{504, 507}));
    QVERIFY(segments.back().range == (TextRange{522, 525}));
    QVERIFY(marksWithin({507, 512}, document, SourceMarks{all}, {}).empty());
}

void TestHighlights::longMarkThatBeginsBeforeTheView_isSeen()
{
    const ReaderDocument document = shown("T\n\n" + std::string(1000, 'x'));
    const SourceMarks passage{{{{3, 900}, Emphasis::Current, {}, {}}}};
    const SourceMarks mentions{{{{10, 15}, Emphasis::Mention, NodeId{1}, NodeKind::State}}};
    const auto segments = segmentsOf(marksWithin({500, 600}, document, mentions, passage), {500, 600});
    QCOMPARE(segments.size(), std::size_t{1});
    QVERIFY(segments[0].range == (TextRange{500, 600}));
    QVERIFY(segments[0].current);
}

void TestHighlights::mentionAt_findsTheInnermost()
{
    const std::vector<Mark> marks{mention(0, 20, 1, NodeKind::Official), mention(6, 12, 2, NodeKind::State)};
    QCOMPARE(mentionAt(marks, 7)->node, std::optional{NodeId{2}});
    QCOMPARE(mentionAt(marks, 12)->node, std::optional{NodeId{1}});
    QVERIFY(!mentionAt(marks, 20));
    QVERIFY(!mentionAt(marks, -1));
}

void TestHighlights::mentionAt_ignoresPassages()
{
    const std::vector<Mark> marks{{{0, 20}, Emphasis::Current, {}, {}}};
    QVERIFY(!mentionAt(marks, 5));
}

QTEST_MAIN(TestHighlights)
#include "tst_highlights.moc"
