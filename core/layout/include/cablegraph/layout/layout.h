#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/placement.h>

#include <cstdint>
#include <map>
#include <stop_token>

namespace cablegraph::layout {

/// What a node takes up on the drawing, its label included. Nodes not named have `LayoutOptions::defaultExtent`.
using Extents = std::map<NodeId, Size>;

struct LayoutOptions
{
    double edgeLength = 150;         ///< wished distance between the centres of joined nodes, scene units
    double margin = 14;              ///< least free space between two nodes' extents
    Size defaultExtent{96, 56};
    double aspectRatio = 1.5;        ///< width to height of the whole, for packing components
};

/// Arranges every node of the graph: stress majorization by stochastic gradient descent (Zheng, Pawar and Goodman 2019)
/// for each component, components packed, extents kept apart.
///
/// Nodes in `previous` stay where they were as far as the new ones allow, pinned ones exactly. Deterministic: the same
/// arguments give the same placements. The result names each node of `graph` once. Runs on the caller's thread; throws
/// Stopped.
[[nodiscard]] Placements arrange(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                                 const LayoutOptions& options = {}, const Progress& progress = {},
                                 const std::stop_token& stop = {});

} // namespace cablegraph::layout
