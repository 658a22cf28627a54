#include <cablegraph/graph/knowledgegraph.h>

#include <cablegraph/base/error.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace cablegraph::graph {
namespace {

/// Vertices are indices into the nodes, each edge carries its index into the edges. Undirected, because every question
/// asked here ignores direction; the edge itself knows it.
using Adjacency = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                        boost::property<boost::edge_index_t, std::size_t>>;

[[noreturn]] void refuse(const std::string& detail)
{
    throw Error{ErrorKind::InvalidData, {}, detail};
}

template<class Item>
auto indexById(const std::vector<Item>& items)
{
    std::unordered_map<decltype(Item::id), std::size_t> index;
    index.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!index.emplace(items[i].id, i).second)
            refuse("id " + std::to_string(items[i].id.value) + " occurs twice");
    }
    return index;
}

} // namespace

struct KnowledgeGraph::Content
{
    Content() = default;
    Content(std::vector<Node> givenNodes, std::vector<Edge> givenEdges);

    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::unordered_map<NodeId, std::size_t> nodeIndex;
    std::unordered_map<EdgeId, std::size_t> edgeIndex;
    Adjacency adjacency;
};

KnowledgeGraph::Content::Content(std::vector<Node> givenNodes, std::vector<Edge> givenEdges)
    : nodes{std::move(givenNodes)}
    , edges{std::move(givenEdges)}
{
    std::ranges::sort(nodes, {}, &Node::id);
    std::ranges::sort(edges, {}, &Edge::id);
    nodeIndex = indexById(nodes);
    edgeIndex = indexById(edges);
    adjacency = Adjacency{nodes.size()};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto source = nodeIndex.find(edges[i].source);
        const auto target = nodeIndex.find(edges[i].target);
        if (source == nodeIndex.end() || target == nodeIndex.end())
            refuse("edge " + std::to_string(edges[i].id.value) + " ends at a node that does not exist");
        if (edges[i].evidence.empty())
            refuse("edge " + std::to_string(edges[i].id.value) + " has no evidence");
        boost::add_edge(source->second, target->second, i, adjacency);
    }
}

KnowledgeGraph::KnowledgeGraph()
    : m_content{std::make_shared<const Content>()}
{
}

KnowledgeGraph::KnowledgeGraph(std::vector<Node> nodes, std::vector<Edge> edges)
    : m_content{std::make_shared<const Content>(std::move(nodes), std::move(edges))}
{
}

std::span<const Node> KnowledgeGraph::nodes() const noexcept
{
    return m_content->nodes;
}

std::span<const Edge> KnowledgeGraph::edges() const noexcept
{
    return m_content->edges;
}

const Node* KnowledgeGraph::findNode(NodeId id) const noexcept
{
    const auto found = m_content->nodeIndex.find(id);
    return found != m_content->nodeIndex.end() ? &m_content->nodes[found->second] : nullptr;
}

const Edge* KnowledgeGraph::findEdge(EdgeId id) const noexcept
{
    const auto found = m_content->edgeIndex.find(id);
    return found != m_content->edgeIndex.end() ? &m_content->edges[found->second] : nullptr;
}

std::vector<EdgeId> KnowledgeGraph::edgesOf(NodeId id) const
{
    const auto vertex = m_content->nodeIndex.find(id);
    if (vertex == m_content->nodeIndex.end())
        return {};
    std::vector<EdgeId> found;
    const auto [begin, end] = boost::out_edges(vertex->second, m_content->adjacency);
    for (auto edge = begin; edge != end; ++edge)
        found.push_back(m_content->edges[boost::get(boost::edge_index, m_content->adjacency, *edge)].id);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::vector<NodeId> KnowledgeGraph::neighbours(NodeId id) const
{
    const auto vertex = m_content->nodeIndex.find(id);
    if (vertex == m_content->nodeIndex.end())
        return {};
    std::vector<NodeId> found;
    const auto [begin, end] = boost::adjacent_vertices(vertex->second, m_content->adjacency);
    for (auto neighbour = begin; neighbour != end; ++neighbour) {
        if (*neighbour != vertex->second)
            found.push_back(m_content->nodes[*neighbour].id);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::size_t KnowledgeGraph::degree(NodeId id) const
{
    const auto vertex = m_content->nodeIndex.find(id);
    return vertex != m_content->nodeIndex.end() ? boost::degree(vertex->second, m_content->adjacency) : 0;
}

std::vector<std::vector<NodeId>> KnowledgeGraph::components() const
{
    std::vector<std::size_t> component(m_content->nodes.size());
    const std::size_t count =
        component.empty() ? 0 : boost::connected_components(m_content->adjacency, component.data());
    std::vector<std::vector<NodeId>> groups(count);
    for (std::size_t i = 0; i < component.size(); ++i)
        groups[component[i]].push_back(m_content->nodes[i].id);
    std::ranges::stable_sort(groups, std::ranges::greater{}, [](const auto& group) { return group.size(); });
    return groups;
}

} // namespace cablegraph::graph
