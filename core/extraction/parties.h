#pragma once

#include "phrases.h"

#include <cstddef>
#include <vector>

namespace cablegraph::extraction {

/// Entities that stand in one place of a clause.
struct Party
{
    std::vector<EntityIndex> heads;  ///< who or what the phrase is: "China", "the Chinese government", "A, B and C"
    std::vector<EntityIndex> owners; ///< whose it is: "Russia's activities", "Iranian involvement"
    std::size_t begin = 0;           ///< tokens of the phrase
    std::size_t end = 0;
    std::size_t head = 0;

    [[nodiscard]] bool isEmpty() const noexcept { return heads.empty() && owners.empty(); }
};

/// Reads the parties out of the noun phrases of one sentence: coordination ("A, B and C"), nouns that stand for whose
/// they are ("the Chinese government", "the navies of A and B"). Keeps references to what it is made from.
class Parties
{
public:
    Parties(const Document& document, std::size_t sentence, const std::vector<Phrase>& phrases,
            const Mentions& mentions, const Cast& cast);

    /// The coordination that begins at noun phrase `at`; `after` becomes the first phrase behind it.
    [[nodiscard]] Party forward(std::size_t at, std::size_t& after) const;
    /// The coordination that ends at noun phrase `at`, taken as the subject of a verb after it: "leaders of A and B" is
    /// reached from B.
    [[nodiscard]] Party backward(std::size_t at) const;
    /// The same without climbing out of "of B".
    [[nodiscard]] Party backwardNearest(std::size_t at) const;
    /// One noun phrase alone.
    [[nodiscard]] Party single(std::size_t at) const;

private:
    [[nodiscard]] bool is(std::size_t at, PhraseKind kind) const;
    [[nodiscard]] bool isFiniteVerb(std::size_t at) const;
    [[nodiscard]] bool standsForOthers(std::size_t at) const;
    [[nodiscard]] std::size_t listStart(std::size_t at) const;
    [[nodiscard]] Party list(std::size_t at, std::size_t& after, bool asSubject) const;
    [[nodiscard]] std::size_t nextInList(std::size_t at, bool asSubject) const;

    const Sentence& m_sentence;
    std::size_t m_index;
    const std::vector<Phrase>& m_phrases;
    const Mentions& m_mentions;
    const Cast& m_cast;
};

} // namespace cablegraph::extraction
