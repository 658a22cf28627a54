#pragma once

#include "filterrows.h"

#include <cablegraph/graph/facets.h>

namespace cablegraph::graph {

[[nodiscard]] Facets countFacets(const FilterRows& rows, const Filter& filter);

} // namespace cablegraph::graph
