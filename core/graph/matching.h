#pragma once

#include "filterrows.h"

#include <vector>

namespace cablegraph::graph {

/// What of the rows passes a filter, by their places.
struct Passing
{
    std::vector<bool> nodes;
    std::vector<bool> edges;
    std::vector<bool> evidence; ///< of edges that do not pass: whether it would by itself
};

[[nodiscard]] Passing match(const FilterRows& rows, const Filter& filter);

} // namespace cablegraph::graph
