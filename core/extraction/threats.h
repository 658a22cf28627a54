#pragma once

#include "claim.h"
#include "reading.h"

#include <vector>

namespace cablegraph::extraction {

/// Words that name or enact a threat, resolved to its entity.
struct ThreatHit
{
    TokenRange where;
    EntityIndex threat = 0;
    bool isEvent = false; ///< names an act, not a field or a general noun
};

struct Threats
{
    std::vector<std::vector<ThreatHit>> bySentence; ///< in order
    Claims claims;                                  ///< poses, targets, enables
};

/// Finds threats by class and source: a source is the possessor or adjective before the words ("Russia's cyber
/// activity"), the actor after "by" or "from", or the subject of the verb that enacts it; words without a source join
/// the one threat of their class that has one, if there is exactly one.
[[nodiscard]] Threats findThreats(const Reading& reading, Cast& cast);

/// Hits within the tokens [begin, end) of a sentence.
[[nodiscard]] std::vector<EntityIndex> threatsIn(const Threats& threats, std::size_t sentence, std::size_t begin,
                                                 std::size_t end);

} // namespace cablegraph::extraction
