#include <cablegraph/canvas/hittest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace cablegraph::canvas {
namespace {

constexpr double farNode = 12;  ///< view units that a node seen from far away reaches beyond its bounds
constexpr double nodeReach = 3; ///< view units beyond the outline
constexpr double edgeReach = 5; ///< view units beside the line
constexpr double mostWidth = 4; ///< of half a line, scene units

std::optional<std::size_t> nodeAt(const DrawList& list, const Viewport& viewport, QPointF scene)
{
    const double reach = nodeReach / viewport.scale;
    const double widest = reach + farNode / viewport.scale;
    // What is painted last lies on top: of two, the smaller one.
    std::vector<std::size_t> near =
        list.nodesTouching({scene.x() - widest, scene.y() - widest, 2 * widest, 2 * widest});
    std::ranges::reverse(near);
    std::ranges::stable_sort(near, {}, [&list](std::size_t i) { return list.nodes[i].size; });
    for (const std::size_t i : near) {
        const NodeItem& node = list.nodes[i];
        const QPointF way = scene - node.centre;
        const double distance = std::hypot(way.x(), way.y());
        const double size = drawnSide(node, viewport.scale) / viewport.scale;
        if (distance > size + reach)
            continue;
        const double radius = support::shapeRadius(support::kindShape(node.kind), std::atan2(way.y(), way.x()));
        if (distance <= radius * size + reach)
            return i;
    }
    return {};
}

std::optional<std::size_t> edgeAt(const DrawList& list, const Viewport& viewport, QPointF scene)
{
    const double reach = edgeReach / viewport.scale;
    double nearest = std::numeric_limits<double>::max();
    std::optional<std::size_t> found;
    const double widest = reach + mostWidth;
    for (const std::size_t i : list.edgesTouching({scene.x() - widest, scene.y() - widest, 2 * widest, 2 * widest})) {
        const double wide = reach + list.edges[i].width / 2.0;
        const double distance = list.curveOf(i).distanceTo(scene);
        if (distance <= wide && distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

} // namespace

Target targetAt(const DrawList& list, const std::vector<PlacedLabel>& labels, const Viewport& viewport, QPointF point)
{
    const QPointF scene = viewport.toScene(point);
    if (const auto node = nodeAt(list, viewport, scene))
        return list.nodes[*node].id;
    const auto label = std::ranges::find_if(
        labels, [point](const PlacedLabel& each) { return each.outline().containsPoint(point, Qt::OddEvenFill); });
    if (label != labels.end()) {
        return label->of == PlacedLabel::Of::Node ? Target{list.nodes[label->index].id}
                                                  : Target{list.edges[label->index].id};
    }
    if (const auto edge = edgeAt(list, viewport, scene))
        return list.edges[*edge].id;
    return {};
}

std::vector<NodeId> nodesIn(const DrawList& list, const Viewport& viewport, const QPolygonF& area)
{
    std::vector<NodeId> found;
    for (const NodeItem& node : list.nodes) {
        if (area.containsPoint(viewport.toView(node.centre), Qt::OddEvenFill))
            found.push_back(node.id);
    }
    return found;
}

} // namespace cablegraph::canvas
