#pragma once

#include "claim.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Whom a state or an organization sends to speak for it: "Chile is represented by Ana Ruiz", "a Chilean delegation led
/// by Ana Ruiz", "Chile sent a delegation headed by her". Such persons become officials. Needs the references resolved:
/// it may be "the army" that sends them.
[[nodiscard]] Claims findDelegates(const Document& document, Cast& cast, const Mentions& mentions);

} // namespace cablegraph::extraction
