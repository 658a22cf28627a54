#include "angles.h"
#include "drawing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace cablegraph::layout {
namespace {

using ontology::NodeKind;
using Group = std::vector<std::uint32_t>;

constexpr std::array fromInside{NodeKind::State,   NodeKind::Organization, NodeKind::Official, NodeKind::Person,
                                NodeKind::Meeting, NodeKind::Threat,       NodeKind::Place};
constexpr int sweeps = 16;
constexpr double fullTurn = 6.283185307179586;

/// Turns the ring's nodes, evenly spread, to where their neighbours are.
void sortRing(const Network& network, Group& ring, std::vector<Point>& directions)
{
    std::vector<std::pair<double, std::uint32_t>> wished;
    std::vector<Point> sums(network.size());
    for (const std::uint32_t node : ring) {
        Point& sum = sums[node];
        for (const std::uint32_t other : network.neighbours(node)) {
            sum.x += directions[other].x;
            sum.y += directions[other].y;
        }
        if (std::abs(sum.x) + std::abs(sum.y) < 1e-9)
            sum = directions[node];
        wished.emplace_back(directionOf(sum), node);
    }
    std::ranges::sort(wished);
    // The turn of the whole ring with which the nodes' places and wishes agree best.
    Point turn;
    for (std::size_t i = 0; i < wished.size(); ++i) {
        const Point place = unitVector(static_cast<double>(i) / static_cast<double>(wished.size()));
        const Point& wish = sums[wished[i].second];
        turn.x += place.x * wish.x + place.y * wish.y;
        turn.y += place.x * wish.y - place.y * wish.x;
    }
    const double length = std::sqrt(turn.x * turn.x + turn.y * turn.y);
    turn = length < 1e-9 ? Point{1, 0} : Point{turn.x / length, turn.y / length};
    for (std::size_t i = 0; i < wished.size(); ++i) {
        const Point place = unitVector(static_cast<double>(i) / static_cast<double>(wished.size()));
        ring[i] = wished[i].second;
        directions[ring[i]] = {place.x * turn.x - place.y * turn.y, place.x * turn.y + place.y * turn.x};
    }
}

/// Side of the square that every node of the ring fits into, however it is turned.
double slotOf(const Drawing& drawing, const Group& ring, double margin)
{
    double widest = 0;
    for (const std::uint32_t node : ring) {
        const Size& size = drawing.sizes[node];
        widest = std::max(widest, std::sqrt(size.width * size.width + size.height * size.height));
    }
    return widest + margin;
}

/// Puts the ring outside of `inner`; where it ends.
double placeRing(const Drawing& drawing, const Group& ring, double inner, double margin,
                 const std::vector<Point>& directions, std::vector<Point>& points)
{
    const double slot = slotOf(drawing, ring, margin);
    if (ring.size() == 1 && inner <= 0)
        return slot / 2;
    const auto count = static_cast<double>(ring.size());
    const double nearest = inner + slot / 2;
    // Rows in proportion to the width of the ring: a crowded ring grows both ways.
    const double rows = std::max(1.0, std::floor(std::sqrt(count * slot / (fullTurn * nearest)) + 0.5));
    const double perRow = std::ceil(count / rows);
    // The chord, not the arc, has to be wide enough: the arc is at most pi / 2 times the chord.
    const double radius = std::max(nearest, (perRow < 6 ? 1.6 : 1.05) * perRow * slot / fullTurn);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const double away = radius + slot * static_cast<double>(i % static_cast<std::size_t>(rows));
        points[ring[i]] = {away * directions[ring[i]].x, away * directions[ring[i]].y};
    }
    return radius + slot * (rows - 0.5);
}

} // namespace

Placements arrangeInRings(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                          const LayoutOptions& options, const std::stop_token& stop)
{
    const Drawing drawing = drawingOf(graph, previous, extents, options);
    std::vector<Group> rings = groupsByKind(drawing, fromInside);
    std::vector<Point> directions(drawing.ids.size());
    const std::vector<std::uint32_t> order = breadthFirst(drawing.network);
    for (std::size_t i = 0; i < order.size(); ++i)
        directions[order[i]] = unitVector(static_cast<double>(i) / static_cast<double>(order.size()));
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        throwIfStopped(stop);
        for (Group& ring : rings)
            sortRing(drawing.network, ring, directions);
    }
    std::vector<Point> points(drawing.ids.size());
    double edge = 0;
    for (const Group& ring : rings)
        edge =
            placeRing(drawing, ring, edge > 0 ? edge + options.edgeLength / 3 : 0, options.margin, directions, points);
    return finish(drawing, points, options.margin, stop);
}

} // namespace cablegraph::layout
