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

    /// `owner` names whose place it is: asking for that owner passes over it.
    void add(const QRectF& rectangle, std::size_t owner);
    [[nodiscard]] bool isFree(const QRectF& rectangle, std::size_t owner) const;

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
