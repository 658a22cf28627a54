#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace cablegraph::graph {

/// Groups of nodes that are joined more among themselves than to others.
struct Communities
{
    std::vector<std::size_t> ofNode; ///< in the order of graph.nodes(); 0 is the largest community, of two equally
                                     ///< large ones the one with the smallest node id
    std::size_t count = 0;
    double modularity = 0; ///< see modularity()

    friend bool operator==(const Communities&, const Communities&) = default;
};

/// Louvain's method (Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks",
/// 2008), in the order of the ids so that the same graph has the same communities each time. A community that has
/// fallen apart on the way is split, which only adds to the modularity (the fault that Traag, Waltman and van Eck show
/// in "From Louvain to Leiden", 2019). Several edges between two nodes weigh accordingly; direction and loops do not
/// count. Throws Stopped.
[[nodiscard]] Communities communities(const KnowledgeGraph& graph, const std::stop_token& stop = {});

/// The share of edges that lie within communities, less what it would be by chance if every node kept its degree
/// (Newman and Girvan, 2004): -0.5 to 1, 0 for a graph without edges. Precondition: one number per node.
[[nodiscard]] double modularity(const KnowledgeGraph& graph, std::span<const std::size_t> communityOfNode);

} // namespace cablegraph::graph
