#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/layout.h>

#include <cstddef>
#include <utility>
#include <vector>

namespace cablegraph::layout {

/// A graph as the algorithms walk it: positions 0 to size-1 instead of ids, neighbours once each and ascending, no
/// loops.
struct Network
{
    struct Link
    {
        std::size_t to;
        double length; ///< wished distance of the two centres, scene units
    };

    std::vector<NodeId> ids;
    std::vector<std::vector<Link>> links;

    [[nodiscard]] std::size_t size() const noexcept { return ids.size(); }
};

/// Links at busy nodes are wished longer, so that their many neighbours find room around them.
[[nodiscard]] Network networkOf(const graph::KnowledgeGraph& graph, double edgeLength);

/// The part of a network with these positions, which become 0, 1, ... in their order.
[[nodiscard]] Network part(const Network& network, const std::vector<std::size_t>& positions);

/// Connected components, the largest first, each ascending.
[[nodiscard]] std::vector<std::vector<std::size_t>> components(const Network& network);

/// The shortest way from one node to each other along the links; infinity where there is none.
[[nodiscard]] std::vector<double> distancesFrom(const Network& network, std::size_t source);

} // namespace cablegraph::layout
