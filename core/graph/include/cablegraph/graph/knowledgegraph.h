#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace cablegraph::graph {

/// A directed multigraph of nodes and edges with fast look-up by id and by neighbourhood, on Boost.Graph.
///
/// Immutable and cheap to copy (copies share their content), so a snapshot can go to another thread.
class KnowledgeGraph
{
public:
    KnowledgeGraph();
    /// Throws Error{InvalidData} when an id occurs twice, an edge ends at no node or an edge has no evidence.
    KnowledgeGraph(std::vector<Node> nodes, std::vector<Edge> edges);

    /// In ascending order of id.
    [[nodiscard]] std::span<const Node> nodes() const noexcept;
    [[nodiscard]] std::span<const Edge> edges() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept { return nodes().empty(); }
    /// True for copies of one graph, without looking into them.
    [[nodiscard]] bool isSameAs(const KnowledgeGraph& other) const noexcept { return m_content == other.m_content; }

    /// nullptr when there is none. The pointer lives as long as any copy of this graph.
    [[nodiscard]] const Node* findNode(NodeId id) const noexcept;
    [[nodiscard]] const Edge* findEdge(EdgeId id) const noexcept;

    /// Edges that begin or end at the node, in ascending order of id; a loop is named once. Empty for unknown nodes.
    [[nodiscard]] std::vector<EdgeId> edgesOf(NodeId id) const;
    /// Nodes joined to it by an edge in either direction, each once, ascending; not itself.
    [[nodiscard]] std::vector<NodeId> neighbours(NodeId id) const;
    /// Number of edge ends at the node.
    [[nodiscard]] std::size_t degree(NodeId id) const;
    /// Connected components (direction ignored), the largest first, each ascending.
    [[nodiscard]] std::vector<std::vector<NodeId>> components() const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace cablegraph::graph
