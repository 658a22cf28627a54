#pragma once

#include "mentions.h"
#include "party.h"
#include "tree.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace cablegraph::extraction {

/// Reads who stands in the noun phrases of one sentence out of its tree: coordination ("A, B and C"), names with titles
/// and appositions, nouns that stand for whose they are ("the Chinese government", "the navies of A and B"), and whose
/// a thing is ("its plan"). Keeps references to what it is made from.
class NounPhrases
{
public:
    NounPhrases(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast);

    /// The noun phrase whose head is `token`, with everything coordinated with it.
    [[nodiscard]] Party party(std::size_t token) const;
    /// The same without what is coordinated.
    [[nodiscard]] Party single(std::size_t token) const;
    /// Whose the noun is: possessors, adjectives and names before it ("Iranian", "Iran's"), not what "of" adds.
    [[nodiscard]] std::vector<EntityIndex> owners(std::size_t noun) const;
    /// The mentions that `owners` takes them from.
    [[nodiscard]] std::vector<const Mention*> ownerMentions(std::size_t noun) const;

    [[nodiscard]] const Tree& tree() const noexcept { return m_tree; }

private:
    [[nodiscard]] Party single(std::size_t token, int depth) const;
    [[nodiscard]] Party party(std::size_t token, int depth) const;
    [[nodiscard]] const Mention* namedPerson(std::size_t token) const;
    [[nodiscard]] bool standsForOthers(std::size_t token) const;
    [[nodiscard]] bool isQuantity(std::size_t token) const;
    [[nodiscard]] bool isBorder(std::size_t token) const;
    [[nodiscard]] std::vector<EntityIndex> members(std::size_t token, int depth) const;
    [[nodiscard]] std::vector<std::size_t> coordinated(std::size_t token) const;
    [[nodiscard]] std::vector<EntityIndex> masters(std::size_t token, int depth) const;
    [[nodiscard]] std::vector<EntityIndex> surroundings(std::size_t token, int depth) const;
    [[nodiscard]] bool belongsTo(std::size_t token, std::size_t noun) const;

    const Sentence& m_sentence;
    std::size_t m_index;
    const Mentions& m_mentions;
    const Cast& m_cast;
    Tree m_tree;
};

/// Adds what is not there yet.
void addEntities(std::vector<EntityIndex>& to, const std::vector<EntityIndex>& more);

} // namespace cablegraph::extraction
