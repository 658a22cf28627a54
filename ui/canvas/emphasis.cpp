#include <cablegraph/canvas/emphasis.h>

namespace cablegraph::canvas {
namespace {

void strengthenAround(Emphasis& emphasis, const DrawList& list, std::size_t node)
{
    emphasis.nodes[node] = Weight::Strong;
    for (const std::size_t edge : list.edgesOfNode[node]) {
        emphasis.edges[edge] = Weight::Strong;
        emphasis.nodes[list.edges[edge].source] = Weight::Strong;
        emphasis.nodes[list.edges[edge].target] = Weight::Strong;
    }
}

void strengthenEdge(Emphasis& emphasis, const DrawList& list, std::size_t edge)
{
    emphasis.edges[edge] = Weight::Strong;
    emphasis.nodes[list.edges[edge].source] = Weight::Strong;
    emphasis.nodes[list.edges[edge].target] = Weight::Strong;
}

/// Whether the draw list has what is hovered.
bool has(const DrawList& list, const Target& target)
{
    const auto* node = std::get_if<NodeId>(&target);
    const auto* edge = std::get_if<EdgeId>(&target);
    return (node != nullptr && list.findNode(*node)) || (edge != nullptr && list.findEdge(*edge));
}

void applyHover(Emphasis& emphasis, const DrawList& list, const Target& target)
{
    if (const auto* node = std::get_if<NodeId>(&target))
        strengthenAround(emphasis, list, *list.findNode(*node));
    else
        strengthenEdge(emphasis, list, *list.findEdge(std::get<EdgeId>(target)));
}

void applySelection(Emphasis& emphasis, const DrawList& list, const session::Selection& selection, bool strengthen)
{
    for (const NodeId id : selection.nodes) {
        const auto index = list.findNode(id);
        if (!index)
            continue;
        emphasis.selectedNodes[*index] = true;
        if (strengthen) {
            emphasis.nodes[*index] = Weight::Strong;
            for (const std::size_t edge : list.edgesOfNode[*index])
                emphasis.edges[edge] = Weight::Strong;
        }
    }
    for (const EdgeId id : selection.edges) {
        const auto index = list.findEdge(id);
        if (!index)
            continue;
        emphasis.selectedEdges[*index] = true;
        strengthenEdge(emphasis, list, *index);
    }
}

} // namespace

Emphasis emphasisFor(const DrawList& list, const session::Selection& selection, const Target& hovered,
                     std::optional<NodeId> focused)
{
    const bool hovering = has(list, hovered);
    const Weight ground = hovering ? Weight::Dimmed : Weight::Normal;
    Emphasis emphasis;
    emphasis.nodes.assign(list.nodes.size(), ground);
    emphasis.edges.assign(list.edges.size(), ground);
    emphasis.selectedNodes.assign(list.nodes.size(), false);
    emphasis.selectedEdges.assign(list.edges.size(), false);
    applySelection(emphasis, list, selection, !hovering);
    if (hovering)
        applyHover(emphasis, list, hovered);
    if (focused)
        emphasis.focusedNode = list.findNode(*focused);
    return emphasis;
}

} // namespace cablegraph::canvas
