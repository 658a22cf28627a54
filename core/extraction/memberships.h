#pragma once

#include "claim.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Which states and organizations belong to which organization, as far as the text says so: "Cambodia, as a member of
/// ASEAN", "the G7 foreign ministers of Canada, France and Italy", "YPG is the main force of the SDF", "an
/// international coalition with troops of"; and where companies and groups are at home: "Bank Sputnik, a Russian bank",
/// "Iran-based Jestar Sanat".
[[nodiscard]] Claims findMemberships(const Document& document, const Cast& cast, const Mentions& mentions);

} // namespace cablegraph::extraction
