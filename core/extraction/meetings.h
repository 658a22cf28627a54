#pragma once

#include "claim.h"
#include "reading.h"
#include "threats.h"

namespace cablegraph::extraction {

/// Finds meetings from verbs ("met", "spoke by telephone", "visited") and nouns ("the Camp David summit", "talks
/// with"), joins further mentions of the same occasion ("the meeting", "they met", the same name, the same parties),
/// and says who took part, hosted and chaired, where it was held, what it follows and what was discussed.
[[nodiscard]] Claims findMeetings(const Reading& reading, const Threats& threats, Cast& cast);

} // namespace cablegraph::extraction
