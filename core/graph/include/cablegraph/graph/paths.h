#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace cablegraph::graph {

/// One step of a path: to which node, and the edges that lead there.
struct PathStep
{
    NodeId node;
    std::vector<EdgeId> edges; ///< all that join the two nodes and the options allow, the best supported first
    std::size_t evidence = 0;  ///< of the first edge, its best sentence: see bestEvidence()

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// A way from one node to another that visits no node twice.
struct Path
{
    NodeId from;
    std::vector<PathStep> steps; ///< never empty

    [[nodiscard]] std::size_t length() const noexcept { return steps.size(); }
    friend bool operator==(const Path&, const Path&) = default;
};

struct PathOptions
{
    bool followDirection = false; ///< only from source to target; symmetric relations still lead both ways
    bool withoutDenied = false;   ///< pass over edges that the articles do nothing but deny
    std::size_t longest = 6;      ///< most steps
    std::size_t detour = 1;       ///< how much longer than the shortest path others may be
    std::size_t limit = 100;      ///< most paths

    friend bool operator==(const PathOptions&, const PathOptions&) = default;
};

struct Paths
{
    std::vector<Path> paths; ///< the shortest first, equally long ones with the better supported steps first
    bool hasMore = false;    ///< the limit left some out
    /// Steps of the shortest path, also when it is longer than `longest`; nothing when there is none.
    std::optional<std::size_t> shortest;

    friend bool operator==(const Paths&, const Paths&) = default;
};

/// All short paths between two nodes. Empty when they are the same or unknown. Throws Stopped.
[[nodiscard]] Paths findPaths(const KnowledgeGraph& graph, NodeId from, NodeId to, const PathOptions& options = {},
                              const std::stop_token& stop = {});

/// The position in edge.evidence of the sentence to show for an edge: what is asserted before what is alleged, planned
/// and denied, then the most confident, then the first.
[[nodiscard]] std::size_t bestEvidence(const Edge& edge) noexcept;

} // namespace cablegraph::graph
