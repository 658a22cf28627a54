#pragma once

#include "cast.h"
#include "document.h"
#include "mentions.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace cablegraph::extraction {

/// An office that stands in a text without its state: "the caretaker Prime Minister".
struct StatelessOffice
{
    std::string_view phrase; ///< of the table of roles
    EntityIndex holder = 0;
    std::size_t sentence = 0;
    std::size_t token = 0; ///< where the office stands
};

/// Of which state the office is: of that in whose place its bearer speaks, of the one that acts, of that the article is
/// written from, of the one named last, in this order, if it has such an office and nobody else holds it; none if the
/// text names none nearby. The state of a place may be new to the cast.
[[nodiscard]] std::optional<EntityIndex> stateInContext(const Document& document, Cast& cast, const Mentions& mentions,
                                                        const StatelessOffice& office);

} // namespace cablegraph::extraction
