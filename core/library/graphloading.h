#pragma once

#include "database.h"

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <optional>
#include <vector>

namespace cablegraph::library {

/// The nodes and edges of the whole library, ascending by id. Each table is walked once, in order. To be called inside
/// one read transaction. Throws Error{Damaged} for content that this program cannot have written.
[[nodiscard]] std::vector<graph::Node> loadNodes(const Database& database);
[[nodiscard]] std::vector<graph::Edge> loadEdges(const Database& database);
/// One node as loadNodes() has it, but without its mentions; nothing for one that is not there.
[[nodiscard]] std::optional<graph::Node> loadNode(const Database& database, NodeId node);

} // namespace cablegraph::library
