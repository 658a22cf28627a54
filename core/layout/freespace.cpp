#include "freespace.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr double cellSide = 160;

std::int64_t cellOf(double position)
{
    return static_cast<std::int64_t>(std::floor(position / cellSide));
}

} // namespace

bool overlap(const Box& a, const Box& b, double margin) noexcept
{
    return std::abs(a.centre.x - b.centre.x) < (a.size.width + b.size.width) / 2 + margin &&
           std::abs(a.centre.y - b.centre.y) < (a.size.height + b.size.height) / 2 + margin;
}

/// `visit` returns false to stop.
template<class Visit>
void FreeSpace::forCells(const Box& box, Visit visit) const
{
    const double halfWidth = (box.size.width + m_margin) / 2;
    const double halfHeight = (box.size.height + m_margin) / 2;
    for (std::int64_t row = cellOf(box.centre.y - halfHeight); row <= cellOf(box.centre.y + halfHeight); ++row) {
        for (std::int64_t column = cellOf(box.centre.x - halfWidth); column <= cellOf(box.centre.x + halfWidth);
             ++column) {
            if (!visit(Cell{column, row}))
                return;
        }
    }
}

void FreeSpace::add(const Box& box)
{
    forCells(box, [&](const Cell& cell) {
        m_cells[cell].push_back(box);
        return true;
    });
}

void FreeSpace::remove(const Box& box)
{
    forCells(box, [&](const Cell& cell) {
        std::vector<Box>& boxes = m_cells[cell];
        if (const auto found = std::ranges::find(boxes, box); found != boxes.end())
            boxes.erase(found);
        return true;
    });
}

bool FreeSpace::isFree(const Box& box) const
{
    bool free = true;
    forCells(box, [&](const Cell& cell) {
        const auto found = m_cells.find(cell);
        free = found == m_cells.end() ||
               std::ranges::none_of(found->second, [&](const Box& other) { return overlap(box, other, m_margin); });
        return free;
    });
    return free;
}

bool FreeSpace::areFree(std::span<const Box> boxes, Point shift) const
{
    return std::ranges::all_of(boxes, [&](const Box& box) {
        return isFree({{box.centre.x + shift.x, box.centre.y + shift.y}, box.size});
    });
}

Point FreeSpace::freeShift(std::span<const Box> boxes, double step, double aspect) const
{
    if (areFree(boxes, {0, 0}))
        return {0, 0};
    // Square rings around the wished place; the nearest free shift of a ring may be beaten only by the next rings up to
    // the root of two farther out, a difference nobody sees.
    for (int ring = 1;; ++ring) {
        const double reach = ring * step;
        double least = reach * reach * 4;
        Point best;
        bool found = false;
        const auto consider = [&](double x, double y) {
            const double distance = x * x + y * y;
            const Point shift{x * aspect, y};
            if (distance < least && areFree(boxes, shift)) {
                least = distance;
                best = shift;
                found = true;
            }
        };
        for (int i = -ring; i <= ring; ++i) {
            const double along = i * step;
            consider(along, reach);
            consider(along, -reach);
            consider(reach, along);
            consider(-reach, along);
        }
        if (found)
            return best;
    }
}

} // namespace cablegraph::layout
