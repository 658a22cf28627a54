#include <cablegraph/session/visibility.h>

#include <algorithm>
#include <iterator>

namespace cablegraph::session {

Visibility Visibility::hiding(const std::set<NodeId>& nodes) const
{
    Visibility made = *this;
    made.hidden.insert(nodes.begin(), nodes.end());
    return made;
}

Visibility Visibility::showing(const std::set<NodeId>& nodes) const
{
    Visibility made = *this;
    for (const NodeId node : nodes) {
        made.hidden.erase(node);
        if (made.isolated)
            made.isolated->insert(node);
    }
    return made;
}

Visibility Visibility::isolating(const std::set<NodeId>& nodes) const
{
    Visibility made = showing(nodes);
    made.isolated = nodes;
    return made;
}

graph::KnowledgeGraph shownPart(const graph::KnowledgeGraph& graph, const Visibility& visibility)
{
    if (visibility.isEverything())
        return graph;
    std::vector<graph::Node> nodes;
    std::ranges::copy_if(graph.nodes(), std::back_inserter(nodes),
                         [&](const graph::Node& node) { return visibility.shows(node.id); });
    std::vector<graph::Edge> edges;
    std::ranges::copy_if(graph.edges(), std::back_inserter(edges), [&](const graph::Edge& edge) {
        return visibility.shows(edge.source) && visibility.shows(edge.target);
    });
    return {std::move(nodes), std::move(edges)};
}

std::vector<NodeId> hiddenNeighbours(const graph::KnowledgeGraph& graph, const Visibility& visibility, NodeId node)
{
    std::vector<NodeId> hidden = graph.neighbours(node);
    std::erase_if(hidden, [&](NodeId each) { return visibility.shows(each); });
    return hidden;
}

std::set<NodeId> dependants(const graph::KnowledgeGraph& graph, const Visibility& visibility,
                            const std::set<NodeId>& nodes)
{
    std::set<NodeId> found;
    for (const NodeId node : nodes) {
        for (const NodeId neighbour : graph.neighbours(node)) {
            const std::vector<NodeId> around = graph.neighbours(neighbour);
            const bool depends = std::ranges::all_of(
                around, [&](NodeId each) { return nodes.contains(each) || !visibility.shows(each); });
            if (depends && visibility.shows(neighbour) && !nodes.contains(neighbour))
                found.insert(neighbour);
        }
    }
    return found;
}

} // namespace cablegraph::session
