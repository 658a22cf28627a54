#include "angles.h"
#include "drawing.h"
#include "overlap.h"
#include "spacing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr double crowded = 0.3; ///< share of the located nodes that may have to be pushed apart
constexpr double room = 3;      ///< the map's area, times what all nodes cover
constexpr double leastPerDegree = 8;
constexpr double mostPerDegree = 400;
constexpr int rounds = 40;
constexpr double goldenTurn = 0.3819660112501051; ///< by which a sunflower turns from seed to seed

class MapDrawing
{
public:
    MapDrawing(const Drawing& drawing, const GeoPoints& places, const LayoutOptions& options);

    /// Of all nodes in components with a known place or a pinned node.
    Placements place(const std::stop_token& stop);

private:
    [[nodiscard]] bool isAnchor(std::size_t node) const { return m_located[node] || m_drawing.pinned[node]; }
    [[nodiscard]] double scale() const;
    void findReached();
    void placeAnchors(const std::stop_token& stop);
    void placeBetween(const std::stop_token& stop);
    void placeAround();
    [[nodiscard]] std::uint32_t ownerOf(std::uint32_t node) const;

    const Drawing& m_drawing;
    const LayoutOptions& m_options;
    // By node:
    std::vector<Point> m_points; ///< of located nodes degrees at first, y downwards
    std::vector<bool> m_located;
    std::vector<bool> m_reached; ///< in a component with an anchor
};

MapDrawing::MapDrawing(const Drawing& drawing, const GeoPoints& places, const LayoutOptions& options)
    : m_drawing{drawing}
    , m_options{options}
    , m_points{drawing.points}
    , m_located(drawing.ids.size(), false)
    , m_reached(drawing.ids.size(), false)
{
    for (std::size_t i = 0; i < drawing.ids.size(); ++i) {
        const auto found = places.find(drawing.ids[i]);
        if (found == places.end() || drawing.pinned[i])
            continue;
        m_located[i] = true;
        m_points[i] = {found->second.longitude, -found->second.latitude};
    }
}

void MapDrawing::findReached()
{
    for (const std::vector<std::uint32_t>& component : components(m_drawing.network)) {
        if (std::ranges::any_of(component, [this](std::uint32_t node) { return isAnchor(node); }))
            for (const std::uint32_t node : component)
                m_reached[node] = true;
    }
}

/// Scene units to a degree: enough to tell neighbouring states apart, and for all nodes to find room.
double MapDrawing::scale() const
{
    std::vector<Point> points;
    std::vector<Size> sizes;
    double area = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Size& size = m_drawing.sizes[i];
        if (m_reached[i])
            area += (size.width + m_options.margin) * (size.height + m_options.margin);
        if (m_located[i]) {
            points.push_back(m_points[i]);
            sizes.push_back(size);
        }
    }
    if (points.empty())
        return 1;
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
    const double degrees = std::max(1.0, right.x - left.x) * std::max(1.0, bottom.y - top.y);
    return std::clamp(
        std::max(scaleThatSeparates(points, sizes, m_options.margin, crowded), std::sqrt(room * area / degrees)),
        leastPerDegree, mostPerDegree);
}

void MapDrawing::placeAnchors(const std::stop_token& stop)
{
    const double perDegree = scale();
    std::vector<Box> boxes;
    std::vector<bool> fixed;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!isAnchor(i))
            continue;
        if (m_located[i])
            m_points[i] = {m_points[i].x * perDegree, m_points[i].y * perDegree};
        boxes.push_back({m_points[i], m_drawing.sizes[i]});
        fixed.push_back(m_drawing.pinned[i]);
    }
    removeOverlaps(boxes, fixed, m_options.margin, stop);
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (isAnchor(i))
            m_points[i] = boxes[next++].centre;
    }
}

/// Each node without a place to the middle of its neighbours, round after round.
void MapDrawing::placeBetween(const std::stop_token& stop)
{
    std::vector<bool> placed(m_points.size());
    for (std::size_t i = 0; i < placed.size(); ++i)
        placed[i] = isAnchor(i);
    for (int round = 0; round < rounds; ++round) {
        throwIfStopped(stop);
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (isAnchor(i))
                continue;
            Point sum;
            double count = 0;
            for (const std::uint32_t other : m_drawing.network.neighbours(i)) {
                if (!placed[other])
                    continue;
                sum.x += m_points[other].x;
                sum.y += m_points[other].y;
                count += 1;
            }
            if (count == 0)
                continue;
            m_points[i] = {sum.x / count, sum.y / count};
            placed[i] = true;
        }
    }
}

/// The one anchor among the neighbours; `unreached` if there are none or several.
std::uint32_t MapDrawing::ownerOf(std::uint32_t node) const
{
    std::uint32_t owner = unreached;
    for (const std::uint32_t other : m_drawing.network.neighbours(node)) {
        if (!isAnchor(other))
            continue;
        if (owner != unreached)
            return unreached;
        owner = other;
    }
    return owner;
}

/// What hangs on one anchor alone, like the seeds of a sunflower around it (Vogel 1979).
void MapDrawing::placeAround()
{
    std::vector<std::size_t> seeds(m_points.size(), 0);
    for (const std::uint32_t node : breadthFirst(m_drawing.network)) {
        const std::uint32_t owner = isAnchor(node) ? unreached : ownerOf(node);
        if (owner == unreached)
            continue;
        const Size& size = m_drawing.sizes[node];
        const auto seed = static_cast<double>(++seeds[owner]);
        const Point direction = unitVector(seed * goldenTurn);
        const double away = 0.7 * std::sqrt(seed + 1);
        m_points[node] = {m_points[owner].x + away * (size.width + m_options.margin) * direction.x,
                          m_points[owner].y + away * (size.height + m_options.margin) * direction.y};
    }
}

Placements MapDrawing::place(const std::stop_token& stop)
{
    findReached();
    placeAnchors(stop);
    placeBetween(stop);
    placeAround();
    std::vector<Box> boxes;
    std::vector<bool> fixed;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_reached[i])
            continue;
        boxes.push_back({m_points[i], m_drawing.sizes[i]});
        fixed.push_back(isAnchor(i));
    }
    removeOverlaps(boxes, fixed, m_options.margin, stop);
    Placements placements;
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_reached[i])
            placements.emplace_hint(placements.end(), m_drawing.ids[i],
                                    Placement{boxes[next++].centre, m_drawing.pinned[i]});
    }
    return placements;
}

} // namespace

Placements arrangeOnMap(const graph::KnowledgeGraph& graph, const GeoPoints& places, const Placements& previous,
                        const Extents& extents, const LayoutOptions& options, const Progress& progress,
                        const std::stop_token& stop)
{
    const Drawing drawing = drawingOf(graph, previous, extents, options);
    const Placements placed = MapDrawing{drawing, places, options}.place(stop);
    return arrange(graph, placed, extents, options, progress, stop);
}

} // namespace cablegraph::layout
