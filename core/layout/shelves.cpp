#include "shelves.h"

#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace cablegraph::layout {
namespace {

struct Block
{
    std::vector<Point> shifts;
    Sheet sheet; ///< with the block on it
    double size; ///< of the picture that the whole fills
};

Block blockOf(Sheet sheet, const Bounds& taken, const std::vector<Shape>& shapes, double width, double gap,
              double aspect)
{
    std::vector<Point> shifts = onShelves(shapes, width, gap);
    Shape whole;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        Shape each = shapes[i];
        shift(each, shifts[i]);
        whole.boxes.insert(whole.boxes.end(), each.boxes.begin(), each.boxes.end());
    }
    // One box, so that nothing comes between its rows.
    const Bounds bounds = boundsOf(whole);
    whole = {{{bounds.middle(), {bounds.width(), bounds.height()}}}, {}};
    const Point way = sheet.place(whole);
    shift(whole, way);
    for (Point& each : shifts)
        each = {each.x + way.x, each.y + way.y};
    const Bounds all = join(taken, boundsOf(whole));
    return {std::move(shifts), std::move(sheet), std::max(all.width() / aspect, all.height())};
}

} // namespace

std::vector<Point> onShelves(const std::vector<Shape>& shapes, double width, double gap)
{
    std::vector<Point> shifts;
    double top = 0;
    for (std::size_t first = 0; first < shapes.size();) {
        std::size_t end = first;
        double used = 0;
        double height = 0;
        for (; end < shapes.size(); ++end) {
            const Bounds bounds = boundsOf(shapes[end]);
            if (end > first && used + bounds.width() > width)
                break;
            used += bounds.width() + gap;
            height = std::max(height, bounds.height());
        }
        double left = 0;
        for (; first < end; ++first) {
            const Bounds bounds = boundsOf(shapes[first]);
            shifts.push_back({left - bounds.left, top + height / 2 - bounds.middle().y});
            left += bounds.width() + gap;
        }
        top += height + gap;
    }
    return shifts;
}

std::vector<Point> placeBlock(Sheet& sheet, const Bounds& taken, const std::vector<Shape>& shapes, double gap,
                              double aspect)
{
    if (shapes.empty())
        return {};
    double area = 0;
    for (const Shape& shape : shapes) {
        const Bounds bounds = boundsOf(shape);
        area += (bounds.width() + gap) * (bounds.height() + gap);
    }
    const double side = std::sqrt(area);
    Block best{{}, sheet, std::numeric_limits<double>::infinity()};
    for (const double form : {1.15, 0.8, 1.6, 0.5, 2.4, 0.3, 4.0}) {
        Block block = blockOf(sheet, taken, shapes, form * side, gap, aspect);
        // Only what is seen to be better than a plain form.
        if (block.size < best.size * 0.98)
            best = std::move(block);
    }
    sheet = std::move(best.sheet);
    return best.shifts;
}

} // namespace cablegraph::layout
