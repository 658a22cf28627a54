#pragma once

#include "database.h"

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <optional>
#include <vector>

namespace cablegraph::library {

/// A mention with the node that it is of.
struct NodeMention
{
    NodeId node;
    graph::Mention mention;
};

/// What goes with the nodes.
struct Surroundings
{
    std::vector<NodeMention> mentions; ///< ascending by node and place
    std::vector<graph::Edge> edges;    ///< ascending by id
};

/// The nodes of the whole library, ascending by id and without their mentions, and what goes with them. Each table is
/// walked once, in order. To be called inside one read transaction. Throws Error{Damaged} for content that this program
/// cannot have written.
[[nodiscard]] std::vector<graph::Node> loadNodes(const Database& database);
[[nodiscard]] Surroundings loadSurroundings(const Database& database);
/// Gives the nodes their mentions.
void addMentions(const Database& database, std::vector<graph::Node>& nodes, const std::vector<NodeMention>& mentions);
/// One node as loadNodes() has it; nothing for one that is not there.
[[nodiscard]] std::optional<graph::Node> loadNode(const Database& database, NodeId node);

} // namespace cablegraph::library
