#pragma once

#include "database.h"

#include <cstdint>
#include <set>
#include <vector>

namespace cablegraph::library {

/// Gives each piece of evidence the edge between the nodes of its two findings, or none where these are one node,
/// unless the user redirected or rejected it. Edges keep their numbers where they can; those without evidence go.
/// Returns the nodes that edges left. Used inside a write transaction, when findings have their nodes.
[[nodiscard]] std::set<NodeId> deriveEdges(const Database& database, const std::set<std::int64_t>& evidence);

/// All evidence that names one of the findings, or that the user redirected to one.
[[nodiscard]] std::set<std::int64_t> evidenceOf(const Database& database, const std::vector<std::int64_t>& findings);

} // namespace cablegraph::library
