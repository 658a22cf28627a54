#include <cablegraph/canvas/keynavigation.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cablegraph::canvas {
namespace {

QPointF unitOf(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        return {0, 1};
    }
    return {};
}

} // namespace

std::optional<NodeId> nodeTowards(const DrawList& list, QPointF from, Direction direction)
{
    const QPointF unit = unitOf(direction);
    double best = std::numeric_limits<double>::max();
    std::optional<NodeId> found;
    for (const NodeItem& node : list.nodes) {
        const QPointF way = node.centre - from;
        const double ahead = QPointF::dotProduct(way, unit);
        const double aside = std::abs(way.x() * unit.y() - way.y() * unit.x());
        if (ahead <= 1e-6)
            continue;
        // Beyond 45 degrees a node counts only if there is none within.
        const double cost = std::hypot(ahead, 2 * aside) + (aside > ahead ? 1e6 : 0);
        if (cost < best) {
            best = cost;
            found = node.id;
        }
    }
    return found;
}

std::vector<NodeId> tabOrder(const DrawList& list)
{
    std::vector<std::size_t> order(list.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&list](std::size_t a, std::size_t b) {
        const NodeItem& first = list.nodes[a];
        const NodeItem& second = list.nodes[b];
        if (first.degree != second.degree)
            return first.degree > second.degree;
        return first.name != second.name ? first.name < second.name : first.id < second.id;
    });
    std::vector<NodeId> ids;
    ids.reserve(order.size());
    for (const std::size_t index : order)
        ids.push_back(list.nodes[index].id);
    return ids;
}

} // namespace cablegraph::canvas
