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
    poses.evidence.push_back(poses.evidence.front());
    poses.evidence.back().article = ArticleId{2};
    poses.evidence.back().span = {40, 50};
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
    void segments_outsideTheViewAreLeftOut();
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
    const auto marks = mentionMarks(twoArticles(), ArticleId{1}, document);
    QCOMPARE(marks.size(), std::size_t{2});
    QCOMPARE(marks[0].node, std::optional{NodeId{2}});
    QCOMPARE(document.text().mid(marks[0].range.begin, 5), QStringLiteral("Japan"));
    QCOMPARE(document.text().mid(marks[1].range.begin, 6), QStringLiteral("France"));
    QVERIFY(mentionMarks(twoArticles(), ArticleId{7}, document).empty());
}

void TestHighlights::segments_doNotOverlapAndInnermostKindWins()
{
    std::vector<Mark> marks{mention(0, 20, 1, NodeKind::Official),
                            mention(6, 12, 2, NodeKind::State),
                            {{10, 30}, Emphasis::Current, {}, {}},
                            {{4, 8}, Emphasis::Selection, {}, {}}};
    sortMarks(marks);
    const auto segments = segmentsWithin(marks, 20, {0, 100});
    const std::vector<Segment> expected{
        {{0, 4}, NodeKind::Official, false, false}, {{4, 6}, NodeKind::Official, true, false},
        {{6, 8}, NodeKind::State, true, false},     {{8, 10}, NodeKind::State, false, false},
        {{10, 12}, NodeKind::State, false, true},   {{12, 20}, NodeKind::Official, false, true},
        {{20, 30}, std::nullopt, false, true},
    };
    QVERIFY(segments == expected);
}

void TestHighlights::segments_outsideTheViewAreLeftOut()
{
    std::vector<Mark> marks;
    for (int i = 0; i < 100000; ++i)
        marks.push_back(mention(i * 10, i * 10 + 5, 1, NodeKind::State));
    const auto segments = segmentsWithin(marks, 5, {5002, 5023});
    QCOMPARE(segments.size(), std::size_t{3});
    QVERIFY(segments.front().range == (TextRange{5002, 5005}));
    QVERIFY(segments.back().range == (TextRange{5020, 5023}));
    QVERIFY(segmentsWithin(marks, 5, {5005, 5010}).empty());
    QVERIFY(segmentsWithin({}, 0, {0, 100}).empty());
}

void TestHighlights::longMarkThatBeginsBeforeTheView_isSeen()
{
    const std::vector<Mark> marks{{{0, 1000}, Emphasis::Current, {}, {}}, mention(100, 105, 1, NodeKind::State)};
    const auto segments = segmentsWithin(marks, 1000, {500, 600});
    QCOMPARE(segments.size(), std::size_t{1});
    QVERIFY(segments[0].range == (TextRange{500, 600}));
    QVERIFY(segments[0].current);
}

void TestHighlights::mentionAt_findsTheInnermost()
{
    const std::vector<Mark> marks{mention(0, 20, 1, NodeKind::Official), mention(6, 12, 2, NodeKind::State)};
    QCOMPARE(mentionAt(marks, 20, 7)->node, std::optional{NodeId{2}});
    QCOMPARE(mentionAt(marks, 20, 12)->node, std::optional{NodeId{1}});
    QVERIFY(!mentionAt(marks, 20, 20));
    QVERIFY(!mentionAt(marks, 20, -1));
}

void TestHighlights::mentionAt_ignoresPassages()
{
    const std::vector<Mark> marks{{{0, 20}, Emphasis::Current, {}, {}}};
    QVERIFY(!mentionAt(marks, 20, 5));
}

QTEST_MAIN(TestHighlights)
#include "tst_highlights.moc"
