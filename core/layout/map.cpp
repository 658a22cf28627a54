#include "drawing.h"
#include "overlap.h"
#include "spacing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr double crowded = 0.3;       ///< share of the located nodes that may have to be pushed apart
constexpr double leastPerDegree = 12; ///< scene units: the world is at least some 4,000 wide
constexpr double mostPerDegree = 120;
constexpr double roomForOthers = 1.6; ///< wider, where many others come between

/// The located nodes, placed; those pinned where they are.
Placements placeLocated(const Drawing& drawing, const GeoPoints& places, const LayoutOptions& options,
                        const std::stop_token& stop)
{
    std::vector<std::size_t> located;
    std::vector<Point> points;
    std::vector<Size> sizes;
    for (std::size_t i = 0; i < drawing.ids.size(); ++i) {
        const auto found = places.find(drawing.ids[i]);
        if (found == places.end() || drawing.pinned[i])
            continue;
        located.push_back(i);
        points.push_back({found->second.longitude, -found->second.latitude});
        sizes.push_back(drawing.sizes[i]);
    }
    const double others = drawing.ids.size() > 2 * located.size() ? roomForOthers : 1;
    const double scale =
        std::clamp(others * scaleThatSeparates(points, sizes, options.margin, crowded), leastPerDegree, mostPerDegree);
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < located.size(); ++i)
        boxes.push_back({{points[i].x * scale, points[i].y * scale}, sizes[i]});
    std::vector<bool> fixed(boxes.size(), false);
    for (std::size_t i = 0; i < drawing.ids.size(); ++i) {
        if (drawing.pinned[i]) {
            boxes.push_back({drawing.points[i], drawing.sizes[i]});
            fixed.push_back(true);
        }
    }
    removeOverlaps(boxes, fixed, options.margin, stop);
    Placements placed;
    for (std::size_t i = 0; i < located.size(); ++i)
        placed[drawing.ids[located[i]]] = {boxes[i].centre, false};
    for (std::size_t i = 0; i < drawing.ids.size(); ++i) {
        if (drawing.pinned[i])
            placed[drawing.ids[i]] = {drawing.points[i], true};
    }
    return placed;
}

} // namespace

Placements arrangeOnMap(const graph::KnowledgeGraph& graph, const GeoPoints& places, const Placements& previous,
                        const Extents& extents, const LayoutOptions& options, const Progress& progress,
                        const std::stop_token& stop)
{
    const Drawing drawing = drawingOf(graph, previous, extents, options);
    return arrange(graph, placeLocated(drawing, places, options, stop), extents, options, progress, stop);
}

} // namespace cablegraph::layout
