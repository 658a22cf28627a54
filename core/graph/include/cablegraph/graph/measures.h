#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/betweenness.h>
#include <cablegraph/graph/communities.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <set>
#include <stop_token>
#include <vector>

namespace cablegraph::graph {

/// Edge ends at a node. A loop has both its ends there.
struct Degree
{
    std::size_t in = 0;
    std::size_t out = 0;

    [[nodiscard]] std::size_t all() const noexcept { return in + out; }
    friend bool operator==(const Degree&, const Degree&) = default;
};

/// In the order of graph.nodes(), as all measures are.
[[nodiscard]] std::vector<Degree> degrees(const KnowledgeGraph& graph);

/// The share of time that a reader spends at each node who follows edges in their direction and, after each with
/// probability 0.15, starts again anywhere (Brin and Page, "The Anatomy of a Large-Scale Hypertextual Web Search
/// Engine", 1998). Several edges between two nodes weigh accordingly, symmetric relations go both ways, loops do not
/// count; at a node that nothing leaves the reader starts again. Adds up to 1.
[[nodiscard]] std::vector<double> pageRank(const KnowledgeGraph& graph, const std::stop_token& stop = {});

/// All measures of one graph.
struct Measures
{
    std::vector<Degree> degrees;
    std::vector<double> pageRank;
    Betweenness betweenness;
    Communities communities;

    friend bool operator==(const Measures&, const Measures&) = default;
};

/// Takes some seconds for tens of thousands of nodes. Throws Stopped.
[[nodiscard]] Measures measure(const KnowledgeGraph& graph, const Progress& progress = {},
                               const std::stop_token& stop = {});

/// The nodes at most `steps` edges from one of `from`, in whatever direction, with these themselves. Unknown nodes are
/// passed over.
[[nodiscard]] std::set<NodeId> neighbourhood(const KnowledgeGraph& graph, const std::set<NodeId>& from,
                                             std::size_t steps);

} // namespace cablegraph::graph
