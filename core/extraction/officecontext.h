#pragma once

#include "cast.h"
#include "document.h"
#include "mentions.h"

#include <cstddef>
#include <optional>

namespace cablegraph::extraction {

/// Of which state an office is that stands at a token without one ("the caretaker Prime Minister"): of that in whose
/// place its bearer speaks, of the one that acts, of the one named last, in this order; none if the text names none
/// nearby. The state of a place may be new to the cast.
[[nodiscard]] std::optional<EntityIndex> stateInContext(const Document& document, Cast& cast, const Mentions& mentions,
                                                        std::size_t sentence, std::size_t token);

} // namespace cablegraph::extraction
