#include "search.h"

#include <cablegraph/text/span.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <utility>

namespace cablegraph::library {
namespace {

/// Longer questions are a pasted paragraph; FTS5 bounds the size of an expression.
constexpr std::size_t mostTerms = 64;

/// White space and control characters end a word; a NUL would end the whole expression.
bool isGap(char c) noexcept
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Takes the next word, or phrase in quotes, off `rest`. An open quote reaches to the end.
std::string_view takeTerm(std::string_view& rest)
{
    const bool quoted = rest.front() == '"';
    if (quoted)
        rest.remove_prefix(1);
    const auto ends = [&](char c) { return c == '"' || (!quoted && (isGap(c) || c == '*')); };
    const auto length = static_cast<std::size_t>(std::ranges::find_if(rest, ends) - rest.begin());
    const std::string_view term = rest.substr(0, length);
    rest.remove_prefix(length);
    if (quoted && !rest.empty())
        rest.remove_prefix(1);
    return term;
}

void appendTerm(std::string& expression, std::string_view term, bool isPrefix)
{
    expression += expression.empty() ? "\"" : " \"";
    std::ranges::replace_copy_if(term, std::back_inserter(expression), isGap, ' ');
    expression += isPrefix ? "\" *" : "\"";
}

std::string textOf(const Database& database, ArticleId article)
{
    Query query = database.query("SELECT text FROM article_text WHERE article = ?");
    return query.bind(article).next() ? query.text(0) : std::string{};
}

} // namespace

std::string searchExpression(std::string_view words)
{
    std::string expression;
    std::size_t terms = 0;
    while (!words.empty() && terms < mostTerms) {
        if (isGap(words.front()) || words.front() == '*') {
            words.remove_prefix(1);
            continue;
        }
        const std::string_view term = takeTerm(words);
        if (std::ranges::all_of(term, isGap))
            continue;
        appendTerm(expression, term, words.starts_with('*'));
        ++terms;
    }
    return expression;
}

std::vector<SearchHit> searchSentences(const Database& database, std::string_view words, std::size_t limit)
{
    std::vector<SearchHit> hits;
    const std::string expression = searchExpression(words);
    if (expression.empty())
        return hits;
    // The best are chosen on the index alone; only they are looked up.
    Query query =
        database.query("SELECT sentence.id, article, title, begin_byte, end_byte FROM "
                       "(SELECT rowid AS id, rank FROM sentence_words WHERE sentence_words MATCH ? ORDER BY rank, "
                       "rowid LIMIT ?) AS best "
                       "CROSS JOIN sentence ON sentence.id = best.id JOIN article ON article.id = sentence.article "
                       "ORDER BY best.rank, best.id");
    constexpr std::size_t most = std::numeric_limits<std::int32_t>::max();
    query.bind(expression, std::min(limit, most));
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

} // namespace cablegraph::library
