#pragma once

#include "cast.h"
#include "reading.h"

#include <optional>
#include <string>
#include <vector>

namespace cablegraph::extraction {

/// One place in the text that speaks of a meeting.
struct Occasion
{
    TokenRange where;
    std::string name; ///< proper name, where it has one
    std::string type;
    std::vector<EntityIndex> parties;
    std::optional<EntityIndex> place;
    std::optional<text::PartialDate> date;
    std::vector<EntityIndex> hosts;
    const Predicate* predicate = nullptr; ///< of the verb that makes it, or that it depends on
    std::size_t topicBegin = 0;           ///< tokens after "on", "about": what it is about; empty if begin == end
    std::size_t topicEnd = 0;
    bool definite = false; ///< "the meeting", "these talks": refers back if it can
    bool other = false;    ///< "the last meeting": not the one the article is about
    bool byVerb = false;
    bool convened = false; ///< somebody is said to have called it: it is one even if nothing else is known of it
};

/// Finds the occasions of one sentence, in order.
[[nodiscard]] std::vector<Occasion> findOccasions(const Reading& reading, std::size_t sentence, const Cast& cast);

} // namespace cablegraph::extraction
