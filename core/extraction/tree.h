#pragma once

#include "document.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::extraction {

/// Verbs whose object does what stands after "of" or "for": "accused Iran of attacks", "blamed Iran for".
[[nodiscard]] bool blamesObject(std::string_view lemma);

/// Verbs of police and courts: what somebody is charged with or sentenced for is their charge.
[[nodiscard]] bool prosecutes(std::string_view lemma);

/// Verbs whose doer only helps others to what is done: "a ceasefire brokered by Oman", "a draft submitted by Chile".
[[nodiscard]] bool mediates(std::string_view lemma);

/// Nouns for what somebody means to do: "the decision to withdraw".
[[nodiscard]] bool isResolution(std::string_view lemma);

/// Walks the dependency tree of one sentence (Universal Dependencies v2). The sentence must outlive the view; without
/// a tree every answer is empty.
///
/// A relation given as "nsubj" also matches its subtypes ("nsubj:pass"); given with a subtype it matches only that.
class Tree
{
public:
    explicit Tree(const Sentence& sentence)
        : m_sentence{sentence}
    {
    }

    [[nodiscard]] const Sentence& sentence() const noexcept { return m_sentence; }
    [[nodiscard]] bool isEmpty() const noexcept { return !m_sentence.hasTree(); }
    [[nodiscard]] const Token& operator[](std::size_t token) const { return m_sentence.tokens[token]; }
    [[nodiscard]] std::size_t size() const noexcept { return m_sentence.tokens.size(); }

    /// `nowhere` for the root.
    [[nodiscard]] std::size_t head(std::size_t token) const { return m_sentence.tokens[token].head; }
    [[nodiscard]] bool is(std::size_t token, std::string_view relation) const;
    [[nodiscard]] std::span<const std::size_t> children(std::size_t token) const;
    /// The first child with the relation, or `nowhere`.
    [[nodiscard]] std::size_t child(std::size_t token, std::string_view relation) const;
    [[nodiscard]] std::vector<std::size_t> childrenBy(std::size_t token, std::string_view relation) const;
    [[nodiscard]] bool dominates(std::size_t above, std::size_t below) const;
    /// Tokens [begin, end) from the leftmost to the rightmost word below `token`, marks at the edges left out.
    [[nodiscard]] std::pair<std::size_t, std::size_t> extent(std::size_t token) const;
    /// The token in the range that the others hang on: the one whose head lies outside.
    [[nodiscard]] std::size_t headOf(std::size_t begin, std::size_t end) const;

    /// `token` and everything coordinated with it, in reading order; `token` may be any conjunct's first.
    [[nodiscard]] std::vector<std::size_t> conjuncts(std::size_t token) const;
    /// The first conjunct of the coordination that `token` stands in.
    [[nodiscard]] std::size_t firstConjunct(std::size_t token) const;

    /// The preposition (several words joined by a blank: "according to", "because of") before a noun, or the mark
    /// before a clause, in lower case; empty if there is none.
    [[nodiscard]] std::string preposition(std::size_t token) const;

    /// "was attacked", "sanctions imposed by": what stands as its subject suffers.
    [[nodiscard]] bool isPassive(std::size_t verb) const;
    [[nodiscard]] bool isNegated(std::size_t word) const;
    /// The auxiliary with tag MD, also one shared from the first of coordinated verbs, or `nowhere`.
    [[nodiscard]] std::size_t modal(std::size_t verb) const;

    /// Heads of the noun phrases that are the subject of a verb or predicate noun or adjective: its own, one shared in
    /// coordination, the controller of an infinitive or participle ("agreed to work", "accused Iran of arming"), or the
    /// antecedent of a relative clause. The last word of a passive's "by" is not among them.
    [[nodiscard]] std::vector<std::size_t> subjects(std::size_t verb) const;
    /// What a relative clause is about: "the deal that", "a summit hosted by"; `nowhere` elsewhere.
    [[nodiscard]] std::size_t antecedent(std::size_t verb) const;
    /// The clause that a verb of speech reports: its complement, or the clause it is inserted into ("..., he said");
    /// `nowhere` without one.
    [[nodiscard]] std::size_t reportedClause(std::size_t verb) const;

    /// "imposed >obj sanctions >nmod:on Iran", for people to read.
    [[nodiscard]] std::string path(std::size_t from, std::size_t to) const;

private:
    [[nodiscard]] std::vector<std::size_t> ownSubjects(std::size_t verb) const;
    /// The name before a verb whose subject the parser took for part of a compound; nowhere if there is none.
    [[nodiscard]] std::size_t nameBefore(std::size_t verb) const;
    [[nodiscard]] std::vector<std::size_t> subjects(std::size_t verb, int depth) const;
    /// "called on Iran to stop", "pressure on Iran to stop": who is to do what the infinitive under the word says;
    /// nowhere if the word calls on nobody.
    [[nodiscard]] std::size_t calledOn(std::size_t word) const;
    [[nodiscard]] bool isEnacted(std::size_t noun) const;
    [[nodiscard]] std::vector<std::size_t> whoResolves(std::size_t noun) const;
    [[nodiscard]] std::vector<std::size_t> controllers(std::size_t verb, int depth) const;

    const Sentence& m_sentence;
};

} // namespace cablegraph::extraction
