#pragma once

#include "claim.h"
#include "reading.h"

#include <vector>

namespace cablegraph::extraction {

/// Words of a threat found in one sentence, before all sources of the article are known.
struct ThreatDraft
{
    TokenRange where;
    const ontology::ThreatWord* word = nullptr; ///< nullptr only for what refers back: "the launch"
    std::vector<EntityIndex> sources;
    std::vector<EntityIndex> targets;
    std::size_t anchor = 0; ///< token whose surroundings tell the stance
    const char* rule = "threat noun";
    std::string trace;
    bool describes = false;  ///< the words only describe another noun: "nuclear talks"
    bool doubted = false;    ///< "suspected Iranian hackers": who did it is not certain
    bool refersBack = false; ///< "the attack", "these acts": may mean the threat named before
    bool repeats = false;    ///< "the attack" that means the threat named before
};

/// Threats of a sentence out of its tree, in reading order.
[[nodiscard]] std::vector<ThreatDraft> draftThreats(const Reading& reading, std::size_t sentence, const Cast& cast);

/// Nouns of doing ("invasion"): what stands after "of" suffers it, with other nouns it has it ("programme of").
[[nodiscard]] bool isDoing(std::string_view lemma);

/// Verbs whose subject does the threat that is their object.
[[nodiscard]] bool enactsThreat(std::string_view lemma);

/// The states and organizations behind actors whose threat it would be: an official's act is his state's; companies,
/// media and researchers threaten nobody.
[[nodiscard]] std::vector<EntityIndex> threatBodies(const Cast& cast, const std::vector<EntityIndex>& actors);

/// True if a noun that is a threat only when launched ("missile") stands near a word of launching.
[[nodiscard]] bool isLaunched(const std::vector<Token>& tokens, std::size_t at);

} // namespace cablegraph::extraction
