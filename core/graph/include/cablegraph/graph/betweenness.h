#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <stop_token>
#include <vector>

namespace cablegraph::graph {

/// How often each node lies between two others: the sum over all pairs of the share of their shortest paths that go
/// through it, divided by the number of pairs, so 0 to 1. Direction, loops and repeated edges do not count.
struct Betweenness
{
    std::vector<double> values; ///< in the order of graph.nodes()
    std::size_t sources = 0;    ///< from how many nodes the paths were followed; all of them give exact values

    friend bool operator==(const Betweenness&, const Betweenness&) = default;
};

/// Up to this many nodes the values are exact.
inline constexpr std::size_t exactBetweennessNodes = 2000;
/// From how many nodes paths are followed in larger graphs.
inline constexpr std::size_t sampledSources = 512;

/// Brandes, "A faster algorithm for betweenness centrality", 2001. In a graph of more than `exactNodes` nodes the paths
/// are followed from `sampledSources` nodes only, drawn the same way each time (Brandes and Pich, "Centrality
/// estimation in large networks", 2007); see betweennessErrorBound(). Throws Stopped.
[[nodiscard]] Betweenness betweenness(const KnowledgeGraph& graph, const Progress& progress = {},
                                      const std::stop_token& stop = {}, std::size_t exactNodes = exactBetweennessNodes);

/// How far a sampled value of a graph of `nodes` nodes may be off: with probability 0.95 no value at all is off by more
/// (Hoeffding's inequality and the union bound); most are off by far less. 0 for exact values.
[[nodiscard]] double betweennessErrorBound(std::size_t nodes, std::size_t sources) noexcept;

} // namespace cablegraph::graph
