#include <cablegraph/base/error.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace cablegraph::graph {
namespace {

/// Vertices are indices into the nodes, each edge carries its index into the edges. Every edge lies in it from both of
/// its ends (a loop twice), because every question asked here ignores direction; the edge itself knows it.
using Adjacency = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, std::size_t>;

[[noreturn]] void refuse(const std::string& detail)
{
    throw Error{ErrorKind::InvalidData, {}, detail};
}

/// Where items lie in a list in ascending order of id: in a table if their ids lie close together, as those of a
/// library do.
template<class Item>
class Places
{
public:
    explicit Places(const std::vector<Item>& items)
        : m_items{items}
    {
        const auto same = std::ranges::adjacent_find(items, {}, &Item::id);
        if (same != items.end())
            refuse("id " + std::to_string(same->id.value) + " occurs twice");
        constexpr std::uint64_t mostRoom = 16;
        if (items.empty() || offset(items.back().id) / mostRoom >= items.size())
            return;
        m_table.assign(offset(items.back().id) + 1, none);
        for (std::size_t i = 0; i < items.size(); ++i)
            m_table[offset(items[i].id)] = static_cast<std::uint32_t>(i);
    }

    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] std::uint32_t find(decltype(Item::id) id) const
    {
        if (!m_table.empty())
            return offset(id) < m_table.size() ? m_table[offset(id)] : none;
        const auto found = std::ranges::lower_bound(m_items, id, {}, &Item::id);
        return found != m_items.end() && found->id == id ? static_cast<std::uint32_t>(found - m_items.begin()) : none;
    }

private:
    /// From the first id; what lies before it wraps round to beyond all of them.
    [[nodiscard]] std::uint64_t offset(decltype(Item::id) id) const
    {
        return static_cast<std::uint64_t>(id.value) - static_cast<std::uint64_t>(m_items.front().id.value);
    }

    const std::vector<Item>& m_items;
    std::vector<std::uint32_t> m_table;
};

template<class Item>
std::vector<Item> sorted(std::vector<Item> items)
{
    if (!std::ranges::is_sorted(items, {}, &Item::id)) // which is nearly always so: they are expensive to move about
        std::ranges::sort(items, {}, &Item::id);
    return items;
}

Adjacency join(const std::vector<Edge>& edges, const Places<Node>& places, std::size_t nodes)
{
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<std::size_t> numbers;
    ends.reserve(2 * edges.size());
    numbers.reserve(2 * edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const std::size_t source = places.find(edges[i].source);
        const std::size_t target = places.find(edges[i].target);
        if (source == Places<Node>::none || target == Places<Node>::none)
            refuse("edge " + std::to_string(edges[i].id.value) + " ends at a node that does not exist");
        if (edges[i].evidence.empty())
            refuse("edge " + std::to_string(edges[i].id.value) + " has no evidence");
        ends.emplace_back(source, target);
        ends.emplace_back(target, source);
        numbers.insert(numbers.end(), 2, i);
    }
    return {boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), numbers.begin(), nodes};
}

} // namespace

struct KnowledgeGraph::Content
{
    Content(std::vector<Node> givenNodes, std::vector<Edge> givenEdges)
        : nodes{sorted(std::move(givenNodes))}
        , edges{sorted(std::move(givenEdges))}
        , adjacency{join(edges, nodePlaces, nodes.size())}
    {
    }

    std::vector<Node> nodes;
    std::vector<Edge> edges;
    Places<Node> nodePlaces{nodes};
    Places<Edge> edgePlaces{edges};
    Adjacency adjacency;
};

KnowledgeGraph::KnowledgeGraph()
    : m_content{std::make_shared<const Content>(std::vector<Node>{}, std::vector<Edge>{})}
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
    const std::size_t found = m_content->nodePlaces.find(id);
    return found != Places<Node>::none ? &m_content->nodes[found] : nullptr;
}

const Edge* KnowledgeGraph::findEdge(EdgeId id) const noexcept
{
    const std::size_t found = m_content->edgePlaces.find(id);
    return found != Places<Edge>::none ? &m_content->edges[found] : nullptr;
}

std::vector<EdgeId> KnowledgeGraph::edgesOf(NodeId id) const
{
    const std::size_t vertex = m_content->nodePlaces.find(id);
    if (vertex == Places<Node>::none)
        return {};
    std::vector<EdgeId> found;
    const auto [begin, end] = boost::out_edges(vertex, m_content->adjacency);
    for (auto edge = begin; edge != end; ++edge)
        found.push_back(m_content->edges[m_content->adjacency[*edge]].id);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::vector<NodeId> KnowledgeGraph::neighbours(NodeId id) const
{
    const std::size_t vertex = m_content->nodePlaces.find(id);
    if (vertex == Places<Node>::none)
        return {};
    std::vector<NodeId> found;
    const auto [begin, end] = boost::adjacent_vertices(vertex, m_content->adjacency);
    for (auto neighbour = begin; neighbour != end; ++neighbour) {
        if (*neighbour != vertex)
            found.push_back(m_content->nodes[*neighbour].id);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::size_t KnowledgeGraph::degree(NodeId id) const
{
    const std::size_t vertex = m_content->nodePlaces.find(id);
    return vertex != Places<Node>::none ? boost::out_degree(vertex, m_content->adjacency) : 0;
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
