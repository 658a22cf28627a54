#pragma once

#include "claim.h"
#include "reading.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cablegraph::extraction {

/// A meeting as far as the article has told of it.
struct Meeting
{
    EntityIndex entity = 0;
    std::string name;
    std::string type;
    std::set<EntityIndex> persons;
    std::set<EntityIndex> organizations;
    std::set<EntityIndex> states; ///< parties that are states, and the states of the persons
    std::optional<EntityIndex> place;
    std::size_t lastSentence = 0;
};

/// The meeting spoken of last in the two sentences before a sentence, but for one; nowhere if there is none.
[[nodiscard]] std::size_t latestBefore(const std::vector<Meeting>& meetings, std::size_t sentence, std::size_t without);

/// What is said of a meeting, and where.
struct MeetingClaim
{
    EntityIndex from;
    ontology::Relation relation;
    EntityIndex to;
    TokenRange where;
    const Predicate* predicate; ///< of the verb that says so; nullptr if none does
    const char* label;
    const char* rule;
};

/// Adds it with stance, source and date, unless it joins something to itself.
void addMeetingClaim(Claims& claims, const Reading& reading, const Cast& cast, const MeetingClaim& said);

} // namespace cablegraph::extraction
