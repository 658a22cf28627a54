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
    /// Least mean distance between the centres of joined nodes, scene units. Crowded graphs are drawn wider, so that
    /// few nodes have to be pushed out of each other's way.
    double edgeLength = 150;
    double margin = 14;       ///< least free space between two nodes' extents
    Size defaultExtent{96, 56};
    double aspectRatio = 4.0 / 3; ///< width to height of the whole, for packing components
};

/// Arranges every node of the graph.
///
/// Each connected component by itself: up to 120 nodes by stress (Kamada and Kawai 1989, minimized as by Zheng, Pawar and
/// Goodman 2019) with links untangled as far as stress allows (threshold accepting, Dueck and Scheuer 1990), larger ones
/// by springs and charges on many levels (Walshaw 2003; Hu 2005; Barnes and Hut 1986). Then the drawing is widened until
/// few extents overlap, those are pushed apart (up to 20,000 nodes), and components are packed (Freivalds, Dogrusoz and
/// Kikusts 2002), those of up to three nodes as one block beside the others.
///
/// Pinned nodes in `previous` stay exactly where they were. So do the others there as long as few new ones join them,
/// which go beside those they belong to, into the nearest gaps. A component gives way where its new nodes are more than
/// a third of its old ones, or would be crowded among them: it is arranged with the old picture as the start, and laid
/// onto it again as well as turning, mirroring and moving can (Procrustes). If that is the largest of the components
/// with old nodes, those without pinned nodes are packed around it anew, each as it is.
///
/// The result names each node of `graph` once. Deterministic: the same arguments give the same placements on every
/// machine. Runs on the caller's thread; throws Stopped.
[[nodiscard]] Placements arrange(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                                 const LayoutOptions& options = {}, const Progress& progress = {},
                                 const std::stop_token& stop = {});

} // namespace cablegraph::layout
