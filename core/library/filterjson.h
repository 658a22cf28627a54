#pragma once

#include <cablegraph/graph/filter.h>

#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::library {

/// How a filter is kept: an object that names only the conditions that are set. Kinds, relations and the like by the
/// names of the ontology, nodes and articles by their numbers in the library (0: an article's own voice), dates in
/// ISO 8601; a choice is {"included": [...], "excluded": [...]}.
[[nodiscard]] std::string toJson(const graph::Filter& filter);
/// Nothing for anything that toJson() does not write.
[[nodiscard]] std::optional<graph::Filter> filterFromJson(std::string_view json);

} // namespace cablegraph::library
