#include "drawing.h"

#include "edgelook.h"

namespace cablegraph::canvas {

bool isLarge(const DrawingOrder& order) noexcept
{
    constexpr std::size_t madeAtOnce = 1000;
    return order.shown.nodes().size() + order.shown.edges().size() > madeAtOnce;
}

Routing firstRouting(const DrawingOrder& order, double zoom) noexcept
{
    return order.shown.edges().size() > carpet && zoom < plainBelow ? Routing::Rough : Routing::Exact;
}

Drawing makeDrawing(const DrawingOrder& order)
{
    Drawing made;
    made.graph = order.shown;
    made.list = buildDrawList(order.shown, order.placements, order.font, order.emphasis, *order.book, order.routing);
    if (!order.visibility.isEverything()) {
        for (NodeItem& node : made.list.nodes)
            node.folded = session::hiddenNeighbours(order.whole, order.visibility, node.id).size();
    }
    if (!order.before)
        return made;
    for (const NodeItem& node : made.list.nodes) {
        const auto old = order.before->findNode(node.id);
        if (!old || order.before->nodes[*old].centre == node.centre)
            continue;
        const QPointF there = order.before->nodes[*old].centre;
        made.from[node.id] = {{there.x(), there.y()}, node.pinned};
        made.to[node.id] = {{node.centre.x(), node.centre.y()}, node.pinned};
    }
    return made;
}

} // namespace cablegraph::canvas
