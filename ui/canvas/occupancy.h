#pragma once

#include <QRectF>

#include <cstddef>
#include <vector>

namespace cablegraph::canvas {

/// Rectangles of a view in a coarse grid, to ask quickly whether a place is free.
class Occupancy
{
public:
    explicit Occupancy(const QRectF& area);

    /// `owner` names whose place it is.
    void add(const QRectF& rectangle, std::size_t owner);
    /// Whether nothing is there but what `passable(owner)` allows to be covered.
    template<class Passable>
    [[nodiscard]] bool isFree(const QRectF& rectangle, Passable passable) const
    {
        const Range range = cellsOf(rectangle);
        for (int row = range.top; row <= range.bottom; ++row) {
            for (int column = range.left; column <= range.right; ++column) {
                for (const Taken& taken : m_cells[static_cast<std::size_t>(row * m_columns + column)]) {
                    if (taken.rectangle.intersects(rectangle) && !passable(taken.owner))
                        return false;
                }
            }
        }
        return true;
    }

private:
    struct Taken
    {
        QRectF rectangle;
        std::size_t owner;
    };
    struct Range
    {
        int left, top, right, bottom;
    };
    [[nodiscard]] Range cellsOf(const QRectF& rectangle) const;

    QRectF m_area;
    int m_columns;
    int m_rows;
    std::vector<std::vector<Taken>> m_cells;
};

} // namespace cablegraph::canvas
