#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::graph {

/// A node's neighbour, by position in graph.nodes(), and how many edges join the two in either direction.
struct Link
{
    std::uint32_t node = 0;
    std::uint32_t edges = 0;

    friend bool operator==(const Link&, const Link&) = default;
};

/// The neighbours of every node, each once and in ascending order, without loops: the undirected simple graph with
/// weights that the measures are defined on. All in one block, since they walk through it thousands of times.
class Links
{
public:
    explicit Links(const KnowledgeGraph& graph);

    [[nodiscard]] std::size_t size() const noexcept { return m_begin.size() - 1; }
    [[nodiscard]] std::span<const Link> of(std::size_t node) const noexcept
    {
        return std::span{m_links}.subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }

private:
    std::vector<std::size_t> m_begin; ///< by node; one more at the end
    std::vector<Link> m_links;
};

/// Position in graph.nodes(). Precondition: the graph has the node.
[[nodiscard]] inline std::size_t positionOf(const KnowledgeGraph& graph, NodeId node) noexcept
{
    return static_cast<std::size_t>(graph.findNode(node) - graph.nodes().data());
}

} // namespace cablegraph::graph
