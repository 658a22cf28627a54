#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/id.h>
#include <cablegraph/language/analysis.h>
#include <cablegraph/ontology/lexicon.h>
#include <cablegraph/ontology/tables.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::extraction {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// A word or a mark of punctuation as the rules see it: the analysis's words cut once more by the lexicons' rule, so
/// that entries match whatever the tokenizer does with hyphens, abbreviations and possessives.
struct Token
{
    text::ByteSpan span;
    std::string form; ///< as lexicons compare it; the mark itself for punctuation
    std::string lower;
    std::string lemma; ///< in lower case
    std::string stem;  ///< the other base form an "-ed", "-ing" or "-s" may have ("agree" beside "agre"); else empty
    language::Upos upos = language::Upos::X;
    std::string xpos;
    std::size_t head = nowhere; ///< the governing token; nowhere for the root and without a tree
    std::string deprel;         ///< Universal Dependencies v2; empty without a tree
    bool isWord = false;
    bool possessive = false;   ///< followed by "'s" or a possessive apostrophe
    bool hyphenBefore = false; ///< a hyphen joins it to the token before
    bool inQuotes = false;     ///< inside quotation marks, also when they opened in an earlier sentence
};

struct Sentence
{
    SentenceId id;
    text::ByteSpan span;
    std::size_t paragraph = 0;
    bool headline = false; ///< the article's title
    std::vector<Token> tokens;
    std::vector<language::Name> names; ///< of the analysis, in tokens

    /// Children of each token in order, laid out one after the other; empty without a tree.
    std::vector<std::size_t> children;
    std::vector<std::size_t> firstChild; ///< by token, and one more at the end

    [[nodiscard]] bool hasTree() const noexcept { return !firstChild.empty(); }
    [[nodiscard]] text::ByteSpan spanOf(std::size_t begin, std::size_t end) const
    {
        return {tokens[begin].span.begin, tokens[end - 1].span.end};
    }
};

/// An analysed article ready for the rules.
struct Document
{
    std::string_view text; ///< of the article, which must outlive this
    std::optional<text::PartialDate> published;
    std::vector<Sentence> sentences;
};

/// Where the analysis has trees, the tokens have them too.
[[nodiscard]] Document makeDocument(const article::Article& article, const language::Analysis& analysis);

/// The sentence's tokens for a lexicon; views into the sentence.
[[nodiscard]] std::vector<ontology::LexiconWord> lexiconWords(const Sentence& sentence);

[[nodiscard]] bool isCapitalised(const Token& token) noexcept;

} // namespace cablegraph::extraction
