#pragma once

#include "freespace.h"

#include <cablegraph/layout/placement.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace cablegraph::layout {

/// What a component covers: its nodes and the straight lines between them.
struct Shape
{
    std::vector<Box> boxes;
    std::vector<std::pair<Point, Point>> lines;
};

struct Bounds
{
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    [[nodiscard]] double width() const { return std::max(0.0, right - left); }
    [[nodiscard]] double height() const { return std::max(0.0, bottom - top); }
    [[nodiscard]] Point middle() const { return {(left + right) / 2, (top + bottom) / 2}; }
};

/// Of the boxes; of two lots of them, see `join`.
[[nodiscard]] Bounds boundsOf(const Shape& shape);
[[nodiscard]] Bounds join(const Bounds& a, const Bounds& b);

void shift(Shape& shape, Point way);

/// Where shapes are put together, each as near the middle as it finds room, by the squares of a grid that it covers
/// (Freivalds, Dogrusoz and Kikusts 2002, "Disconnected Graph Layout and the Polyomino Packing Approach").
class Sheet
{
public:
    /// `kept` stays where it is, the middle of the sheet is the middle of its boxes. `expected` is about what else will
    /// come: with it the grid is as fine as the work allows. Shapes keep `gap` between them; the whole is about
    /// `aspect` times as wide as high.
    Sheet(const Shape& kept, const std::vector<Shape>& expected, double gap, double aspect);

    /// Finds room for the shape and takes it. Add the point to all of the shape's.
    Point place(const Shape& shape);

    /// Takes what the outline of the shape encloses too, its hollows and bays.
    void closeHollows(const Shape& shape);

private:
    struct Square
    {
        std::int32_t column;
        std::int32_t row;
    };
    [[nodiscard]] Square squareOf(double x, double y) const;
    [[nodiscard]] std::vector<Square> cover(const Shape& shape, Point shift) const;
    [[nodiscard]] bool isWithin(std::int32_t column, std::int32_t row) const;
    [[nodiscard]] bool isFree(const std::vector<Square>& squares, std::int32_t columns, std::int32_t rows) const;
    void take(const std::vector<Square>& squares, std::int32_t columns, std::int32_t rows);
    [[nodiscard]] std::size_t index(std::int32_t column, std::int32_t row) const;

    double m_gap;
    double m_aspect;
    double m_side = 1;         ///< of a square
    Point m_middle;            ///< of the sheet, scene
    std::int32_t m_width = 0;  ///< columns; the sheet's middle square is in the middle one
    std::int32_t m_height = 0; ///< rows
    bool m_isEmpty = true;
    std::vector<std::uint8_t> m_taken; ///< by row and column
};

} // namespace cablegraph::layout
