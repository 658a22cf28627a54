#pragma once

#include <cablegraph/layout/placement.h>

#include <QColor>
#include <QImage>
#include <QRectF>

#include <algorithm>
#include <builders.h>
#include <cmath>

/// Graphs with places for tests of what is drawn, and eyes to look at it.
namespace cablegraph::testing {

inline layout::Placements placed(std::initializer_list<std::pair<std::int64_t, layout::Point>> points)
{
    layout::Placements placements;
    for (const auto& [id, point] : points)
        placements[NodeId{id}] = {point, false};
    return placements;
}

/// How many pixels of an area have this colour, give or take what smoothing does.
inline int countPixels(const QImage& image, const QRectF& area, const QColor& colour, int tolerance = 8)
{
    const QRect inside = area.toAlignedRect().intersected(image.rect());
    int count = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int off = std::max({std::abs(pixel.red() - colour.red()), std::abs(pixel.green() - colour.green()),
                                      std::abs(pixel.blue() - colour.blue())});
            count += off <= tolerance ? 1 : 0;
        }
    }
    return count;
}

} // namespace cablegraph::testing
