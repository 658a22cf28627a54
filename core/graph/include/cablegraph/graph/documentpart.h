#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/knowledgegraph.h>

namespace cablegraph::graph {

/// The document as far as `part` of its graph goes (what a filter lets through, a neighbourhood, a selection): the
/// nodes and edges of `part` as they are there, the articles that its evidence cites, and those that mention a node of
/// it that has no edge. Mentions in other articles are left out, and so is what attributes name outside of the part.
[[nodiscard]] GraphDocument documentPart(const GraphDocument& document, const KnowledgeGraph& part);

/// What concerns one node: its own edges, those of the meetings and threats among its neighbours, and their ends. Empty
/// for an unknown node.
[[nodiscard]] KnowledgeGraph surroundings(const KnowledgeGraph& graph, NodeId node);

} // namespace cablegraph::graph
