#pragma once

#include "cast.h"
#include "claim.h"
#include "document.h"

#include <cstdint>
#include <vector>

namespace cablegraph::extraction {

enum class MentionForm : std::uint8_t
{
    Name,      ///< a proper name
    Adjective, ///< "Iranian": acts only through the noun it stands before
    Metonym,   ///< a capital or a seat of power that acts for its state
    Location,  ///< a place, or a capital that is only where something is
    Reference, ///< a pronoun or description, resolved to what it stands for
};

/// Words that stand for one entity, or several for a group ("the three countries").
struct Mention
{
    TokenRange where;
    MentionForm form = MentionForm::Name;
    std::vector<EntityIndex> refs;
};

/// An office or calling named in the text.
struct RoleHit
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t role = 0; ///< index into the table of roles
};

/// What is known of the names in each sentence: in order, not overlapping.
struct Mentions
{
    std::vector<std::vector<Mention>> bySentence;
    std::vector<std::vector<RoleHit>> roles;
    /// "Sudanese farmers": people of a nation who only count when they rise or suffer from their own state. They may
    /// overlap what is in `bySentence`.
    std::vector<std::vector<Mention>> crowds;

    /// The mention that covers the token, or nullptr.
    [[nodiscard]] const Mention* at(std::size_t sentence, std::size_t token) const;
    [[nodiscard]] Mention* at(std::size_t sentence, std::size_t token);
    /// Whether the text names or means the entity anywhere.
    [[nodiscard]] bool name(EntityIndex entity) const;
    /// Keeps order; `mention` must not overlap another.
    void insert(Mention mention);
};

/// Finds states, organizations, places and office-holders of the tables, then unknown persons, organizations and places
/// by their form and surroundings, and later short forms of the persons found. Adds to `claims` whose the
/// organizations are, as far as their names say so.
[[nodiscard]] Mentions findMentions(const Document& document, Cast& cast, Claims& claims);

/// True where a capital in this position is only a location: after "in", "at", "near", in a dateline, and the like.
[[nodiscard]] bool isLocation(const Sentence& sentence, std::size_t begin, std::size_t end,
                              const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
