#pragma once

#include "claim.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Stated locations and belongings: "Manama, Bahrain", "its border town of Rason", "Mosul, in northern Iraq",
/// "Malaysia's airport", "the Houthi movement in Yemen", "the Washington-based centre".
[[nodiscard]] Claims findLocations(const Document& document, const Cast& cast, const Mentions& mentions);

} // namespace cablegraph::extraction
