#pragma once

#include "network.h"

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/layout.h>

#include <span>
#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// A graph with what its drawing has to respect; everything by position of the node.
struct Drawing
{
    Network network;
    std::vector<NodeId> ids;
    std::vector<ontology::NodeKind> kinds;
    std::vector<Size> sizes;
    std::vector<bool> pinned;
    std::vector<Point> points; ///< of pinned nodes; the others wait to be placed
};

[[nodiscard]] Drawing drawingOf(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                                const LayoutOptions& options);

/// The drawing with its nodes at `points` but the pinned ones where they are, without overlaps.
[[nodiscard]] Placements finish(const Drawing& drawing, const std::vector<Point>& points, double margin,
                                const std::stop_token& stop);

/// Nodes in breadth-first order from the busiest of each component, the largest component first: what is joined comes
/// near together.
[[nodiscard]] std::vector<std::uint32_t> breadthFirst(const Network& network);

/// The nodes of each of these kinds that occurs, in the order given; within a kind in breadth-first order.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> groupsByKind(const Drawing& drawing,
                                                                   std::span<const ontology::NodeKind> order);

} // namespace cablegraph::layout
