#include "packing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cablegraph::layout {
namespace {

constexpr double mostSquares = 60'000; ///< about as many as all shapes cover
constexpr double mostColumns = 4'000;

/// Positive where a, b, c turn one way, negative where they turn the other way.
double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

void appendChain(const std::vector<Point>& corners, std::vector<Point>& hull)
{
    const std::size_t first = hull.size();
    for (const Point& corner : corners) {
        while (hull.size() >= first + 2 && turn(hull[hull.size() - 2], hull.back(), corner) <= 0)
            hull.pop_back();
        hull.push_back(corner);
    }
}

/// Convex, around all corners of the boxes (Andrew's monotone chain, 1979).
std::vector<Point> hullOf(const Shape& shape)
{
    std::vector<Point> corners;
    for (const Box& box : shape.boxes) {
        for (const double x : {box.centre.x - box.size.width / 2, box.centre.x + box.size.width / 2})
            for (const double y : {box.centre.y - box.size.height / 2, box.centre.y + box.size.height / 2})
                corners.push_back({x, y});
    }
    std::ranges::sort(corners, [](Point a, Point b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    std::vector<Point> hull;
    appendChain(corners, hull);
    std::ranges::reverse(corners);
    appendChain(corners, hull);
    return hull;
}

} // namespace

Bounds boundsOf(const Shape& shape)
{
    Bounds bounds;
    for (const Box& box : shape.boxes) {
        bounds.left = std::min(bounds.left, box.centre.x - box.size.width / 2);
        bounds.right = std::max(bounds.right, box.centre.x + box.size.width / 2);
        bounds.top = std::min(bounds.top, box.centre.y - box.size.height / 2);
        bounds.bottom = std::max(bounds.bottom, box.centre.y + box.size.height / 2);
    }
    return bounds;
}

Bounds join(const Bounds& a, const Bounds& b)
{
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

void shift(Shape& shape, Point way)
{
    for (Box& box : shape.boxes)
        box.centre = {box.centre.x + way.x, box.centre.y + way.y};
    for (auto& [from, to] : shape.lines) {
        from = {from.x + way.x, from.y + way.y};
        to = {to.x + way.x, to.y + way.y};
    }
}

Sheet::Sheet(const Shape& kept, const std::vector<Shape>& expected, double gap, double aspect)
    : m_gap{gap}
    , m_aspect{aspect}
{
    const Bounds bounds = boundsOf(kept);
    double area = (bounds.width() + gap) * (bounds.height() + gap);
    double widest = bounds.width();
    double highest = bounds.height();
    for (const Shape& shape : expected) {
        const Bounds each = boundsOf(shape);
        area += (each.width() + gap) * (each.height() + gap);
        widest = std::max(widest, each.width());
        highest = std::max(highest, each.height());
    }
    const double width = 3 * std::sqrt(area * aspect) + 2 * widest;
    const double height = 3 * std::sqrt(area / aspect) + 2 * highest;
    m_side = std::max({gap, std::sqrt(area / mostSquares), width / mostColumns, height / mostColumns});
    m_width = static_cast<std::int32_t>(width / m_side) + 3;
    m_height = static_cast<std::int32_t>(height / m_side) + 3;
    m_taken.assign(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), 0);
    if (!kept.boxes.empty()) {
        m_middle = bounds.middle();
        take(cover(kept, {}), 0, 0);
    }
}

Sheet::Square Sheet::squareOf(double x, double y) const
{
    return {static_cast<std::int32_t>(std::floor((x - m_middle.x) / m_side)) + m_width / 2,
            static_cast<std::int32_t>(std::floor((y - m_middle.y) / m_side)) + m_height / 2};
}

std::size_t Sheet::index(std::int32_t column, std::int32_t row) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(column);
}

/// The squares that the shape touches with half the gap around it, each once.
std::vector<Sheet::Square> Sheet::cover(const Shape& shape, Point shift) const
{
    if (shape.boxes.empty())
        return {};
    const Bounds bounds = boundsOf(shape);
    const Square first = squareOf(bounds.left + shift.x - m_gap / 2, bounds.top + shift.y - m_gap / 2);
    const Square last = squareOf(bounds.right + shift.x + m_gap / 2, bounds.bottom + shift.y + m_gap / 2);
    const auto width = static_cast<std::size_t>(last.column - first.column + 1);
    std::vector<std::uint8_t> touched(width * static_cast<std::size_t>(last.row - first.row + 1), 0);
    const auto touch = [&](Square square) {
        touched[static_cast<std::size_t>(square.row - first.row) * width +
                static_cast<std::size_t>(square.column - first.column)] = 1;
    };
    for (const Box& box : shape.boxes) {
        const Point centre{box.centre.x + shift.x, box.centre.y + shift.y};
        const double halfWidth = (box.size.width + m_gap) / 2;
        const double halfHeight = (box.size.height + m_gap) / 2;
        const Square low = squareOf(centre.x - halfWidth, centre.y - halfHeight);
        const Square high = squareOf(centre.x + halfWidth, centre.y + halfHeight);
        for (std::int32_t row = low.row; row <= high.row; ++row)
            for (std::int32_t column = low.column; column <= high.column; ++column)
                touch({column, row});
    }
    for (const auto& [from, to] : shape.lines) {
        const double length = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y));
        const int parts = static_cast<int>(length / m_side * 2) + 1;
        for (int i = 1; i < parts; ++i) {
            const double share = static_cast<double>(i) / parts;
            touch(squareOf(from.x + (to.x - from.x) * share + shift.x, from.y + (to.y - from.y) * share + shift.y));
        }
    }
    std::vector<Square> squares;
    for (std::int32_t row = first.row; row <= last.row; ++row) {
        for (std::int32_t column = first.column; column <= last.column; ++column) {
            if (touched[static_cast<std::size_t>(row - first.row) * width +
                        static_cast<std::size_t>(column - first.column)] != 0)
                squares.push_back({column, row});
        }
    }
    return squares;
}

bool Sheet::isWithin(std::int32_t column, std::int32_t row) const
{
    return column >= 0 && column < m_width && row >= 0 && row < m_height;
}

bool Sheet::isFree(const std::vector<Square>& squares, std::int32_t columns, std::int32_t rows) const
{
    return std::ranges::none_of(squares, [&](const Square& square) {
        const std::int32_t column = square.column + columns;
        const std::int32_t row = square.row + rows;
        return isWithin(column, row) && m_taken[index(column, row)] != 0;
    });
}

void Sheet::take(const std::vector<Square>& squares, std::int32_t columns, std::int32_t rows)
{
    for (const Square& square : squares) {
        const std::int32_t column = square.column + columns;
        const std::int32_t row = square.row + rows;
        if (isWithin(column, row))
            m_taken[index(column, row)] = 1;
    }
    m_isEmpty = m_isEmpty && squares.empty();
}

void Sheet::closeHollows(const Shape& shape)
{
    if (shape.boxes.size() < 2)
        return;
    const std::vector<Point> hull = hullOf(shape);
    const Bounds bounds = boundsOf(shape);
    const std::int32_t last = squareOf(0, bounds.bottom).row;
    const std::int32_t middleRow = m_height / 2;
    for (std::int32_t row = squareOf(0, bounds.top).row; row <= last; ++row) {
        const double y = m_middle.y + (row - middleRow + 0.5) * m_side;
        double left = std::numeric_limits<double>::infinity();
        double right = -left;
        for (std::size_t i = 0; i < hull.size(); ++i) {
            const Point from = hull[i];
            const Point to = hull[(i + 1) % hull.size()];
            if ((from.y < y) == (to.y < y))
                continue;
            const double x = from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x);
            left = std::min(left, x);
            right = std::max(right, x);
        }
        if (left > right)
            continue;
        for (std::int32_t column = squareOf(left, y).column; column <= squareOf(right, y).column; ++column) {
            if (isWithin(column, row))
                m_taken[index(column, row)] = 1;
        }
    }
}

Point Sheet::place(const Shape& shape)
{
    const Point middle = boundsOf(shape).middle();
    const Point toMiddle{m_middle.x - middle.x, m_middle.y - middle.y};
    const std::vector<Square> squares = cover(shape, toMiddle);
    if (m_isEmpty) {
        take(squares, 0, 0);
        return toMiddle;
    }
    // Rings of an oblong; the nearest free place of a ring may be beaten only by the next few rings.
    for (std::int32_t ring = 0;; ++ring) {
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        Square best{};
        const auto consider = [&](std::int32_t x, std::int32_t y) {
            const std::int64_t distance = std::int64_t{x} * x + std::int64_t{y} * y;
            const auto columns = static_cast<std::int32_t>(x * m_aspect);
            if (distance < least && isFree(squares, columns, y)) {
                least = distance;
                best = {columns, y};
            }
        };
        for (std::int32_t i = -ring; i <= ring; ++i) {
            consider(i, ring);
            consider(i, -ring);
            consider(ring, i);
            consider(-ring, i);
        }
        if (least < std::numeric_limits<std::int64_t>::max()) {
            take(squares, best.column, best.row);
            return {toMiddle.x + best.column * m_side, toMiddle.y + best.row * m_side};
        }
    }
}

} // namespace cablegraph::layout
