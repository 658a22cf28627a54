#include "search.h"

#include "judgementoverrides.h"
#include "searchexpression.h"

#include <cablegraph/text/span.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <utility>

namespace cablegraph::library {
namespace {

/// More hits than this are not ranked: no one reads them all, and ranking has to look at each.
constexpr std::size_t mostRanked = 2000;
/// So many findings are looked at to find the nodes that a name may mean.
constexpr std::size_t mostFindings = 3000;
constexpr std::size_t mostRows = std::numeric_limits<std::int32_t>::max();

std::string textOf(const Database& database, ArticleId article)
{
    Query query = database.query("SELECT text FROM article_text WHERE article = ?");
    return query.bind(article).next() ? query.text(0) : std::string{};
}

bool isRankable(const Database& database, const std::string& expression)
{
    Query query =
        database.query("SELECT count(*) FROM (SELECT 1 FROM sentence_words WHERE sentence_words MATCH ? LIMIT ?)");
    return query.bind(expression, mostRanked + 1).next() && query.size(0) <= mostRanked;
}

/// Called and classed as in Library::graph(), as far as the articles tell that were added first: a state is in
/// thousands.
NodeHit namedHit(const Database& database, NodeId node, std::size_t articles)
{
    NodeHit hit{node, ontology::NodeKind::State, {}, articles};
    Query query = database.query(
        "SELECT name, kind FROM (SELECT name, kind, article FROM finding WHERE node = ? LIMIT 50) AS first "
        "JOIN article ON article.id = first.article ORDER BY published IS NULL, published, fingerprint");
    query.bind(node);
    while (query.next()) {
        const std::string word = query.text(1);
        const auto kind = ontology::parseNodeKind(word);
        if (!kind)
            database.reportDamage("unknown word \"" + word + '"');
        if (hit.name.empty()) {
            hit.name = query.text(0);
            hit.kind = *kind;
        }
        if (kind == ontology::NodeKind::Official)
            hit.kind = *kind;
    }
    return hit;
}

/// What the user calls and takes them for comes before what the articles do.
void nameByJudgements(const Database& database, std::vector<NodeHit>& hits)
{
    std::vector<graph::Node> nodes;
    for (const NodeHit& hit : hits) {
        graph::Node& node = nodes.emplace_back();
        node.id = hit.node;
        node.kind = hit.kind;
        node.name = hit.name;
    }
    std::ranges::sort(nodes, {}, &graph::Node::id);
    overrideByJudgements(database, nodes);
    for (NodeHit& hit : hits) {
        const auto node = std::ranges::lower_bound(nodes, hit.node, {}, &graph::Node::id);
        hit.kind = node->kind;
        hit.name = node->name;
    }
}

} // namespace

std::vector<SearchHit> searchSentences(const Database& database, std::string_view words, std::size_t limit)
{
    std::vector<SearchHit> hits;
    const std::string expression = searchExpression(words);
    if (expression.empty())
        return hits;
    const bool isRanked = isRankable(database, expression);
    // The best are chosen on the index alone; only they are looked up.
    Query query = isRanked
                      ? database.query("SELECT sentence.id, article, title, begin_byte, end_byte FROM (SELECT rowid AS "
                                       "id, rank FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rank, rowid "
                                       "LIMIT ?) AS best CROSS JOIN sentence ON sentence.id = best.id JOIN article ON "
                                       "article.id = sentence.article ORDER BY best.rank, best.id")
                      : database.query("SELECT sentence.id, article, title, begin_byte, end_byte FROM (SELECT rowid AS "
                                       "id FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rowid DESC LIMIT "
                                       "?) AS last CROSS JOIN sentence ON sentence.id = last.id JOIN article ON "
                                       "article.id = sentence.article ORDER BY last.id DESC");
    query.bind(expression, std::min(limit, mostRows));
    std::unordered_map<ArticleId, std::string> texts;
    while (query.next()) {
        SearchHit& hit = hits.emplace_back();
        hit.sentence = SentenceId{query.integer(0)};
        hit.article = ArticleId{query.integer(1)};
        hit.articleTitle = query.text(2);
        hit.span = query.span(3);
        auto text = texts.find(hit.article);
        if (text == texts.end())
            text = texts.emplace(hit.article, textOf(database, hit.article)).first;
        hit.sentenceText = text::slice(text->second, hit.span);
    }
    return hits;
}

std::vector<NodeHit> searchNodes(const Database& database, std::string_view words, std::size_t limit)
{
    std::vector<NodeHit> hits;
    const std::string expression = searchExpression(words);
    if (expression.empty())
        return hits;
    // Negative numbers are those of judgements, which give their name to what they are about.
    Query query = database.query(
        "WITH found AS MATERIALIZED (SELECT rowid AS id FROM name_words WHERE name_words MATCH ? LIMIT ?), "
        "called AS (SELECT finding.id, node FROM found CROSS JOIN finding ON finding.id = found.id UNION "
        "SELECT finding.id, node FROM found CROSS JOIN judged_finding ON judged_finding.judgement = -found.id AND "
        "part = 0 CROSS JOIN finding ON finding.id = judged_finding.finding WHERE found.id < 0) "
        "SELECT node, count(*) AS articles FROM called GROUP BY node ORDER BY articles DESC, node LIMIT ?");
    query.bind(expression, mostFindings, std::min(limit, mostRows));
    while (query.next())
        hits.push_back(namedHit(database, NodeId{query.integer(0)}, query.size(1)));
    nameByJudgements(database, hits);
    return hits;
}

} // namespace cablegraph::library
