#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::graph {

enum class Difference : std::uint8_t
{
    New,     ///< only in the second graph
    Gone,    ///< only in the first
    Changed, ///< in both, but not the same is told of it
};

[[nodiscard]] std::string_view nameOf(Difference difference) noexcept;

struct NodeDifference
{
    Difference difference = Difference::New;
    NodeId before; ///< in the first graph; invalid when new
    NodeId after;  ///< in the second graph; invalid when gone
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::string name;              ///< in the second graph, where it is there
    std::vector<std::string> what; ///< of a changed one: "role: envoy → minister"

    friend bool operator==(const NodeDifference&, const NodeDifference&) = default;
};

struct EdgeDifference
{
    Difference difference = Difference::New;
    EdgeId before;
    EdgeId after;
    ontology::Relation relation = ontology::Relation::Represents;
    std::string source;
    std::string label; ///< the words between the two names
    std::string target;
    EdgeStanding standingBefore = EdgeStanding::Asserted; ///< of one that is not new
    EdgeStanding standingAfter = EdgeStanding::Asserted;  ///< of one that is not gone
    std::size_t sentencesBefore = 0;
    std::size_t sentencesAfter = 0;

    friend bool operator==(const EdgeDifference&, const EdgeDifference&) = default;
};

/// What became of a graph. Nodes by kind and name; edges: a change of standing (what was asserted is contested) comes
/// first, then by names.
struct Comparison
{
    std::vector<NodeDifference> nodes;
    std::vector<EdgeDifference> edges;

    [[nodiscard]] bool isEmpty() const noexcept { return nodes.empty() && edges.empty(); }
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// What tells that a node of the one graph is a node of the other.
enum class SameNode
{
    ById,       ///< parts of one library: filters, dates
    ByIdentity, ///< libraries of their own: kind with the state's code, the threat's class and source, or the name,
                ///< else an alias that only one node of that kind has
};

/// Edges are one where their ends and their relation are.
[[nodiscard]] Comparison compare(const KnowledgeGraph& before, const KnowledgeGraph& after, SameNode sameNode);

} // namespace cablegraph::graph
