#include "linkgrid.h"

#include "crossings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cablegraph::layout {
namespace {

/// Where two lines that cross do so.
Point crossingOf(Point a, Point b, Point c, Point d)
{
    const double across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    const double share = across != 0 ? ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across : 0;
    return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)};
}

} // namespace

LinkGrid::LinkGrid(const Network& network, const std::vector<Point>& points)
    : m_points{points}
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    m_corner = {infinity, infinity};
    Point end{-infinity, -infinity};
    for (const Point& point : points) {
        m_corner = {std::min(m_corner.x, point.x), std::min(m_corner.y, point.y)};
        end = {std::max(end.x, point.x), std::max(end.y, point.y)};
    }
    const double width = std::max(1.0, end.x - m_corner.x);
    const double height = std::max(1.0, end.y - m_corner.y);
    // About one cell to a node.
    m_side = std::sqrt(width * height / static_cast<double>(std::max<std::size_t>(1, points.size())));
    m_columns = static_cast<std::size_t>(width / m_side) + 1;
    m_rows = static_cast<std::size_t>(height / m_side) + 1;
    m_cells.resize(m_columns * m_rows);
    for (std::uint32_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            if (j > i)
                add({i, j});
        }
    }
}

/// Beyond the border is what lies at it.
std::size_t LinkGrid::columnOf(double x) const noexcept
{
    return static_cast<std::size_t>(std::clamp((x - m_corner.x) / m_side, 0.0, static_cast<double>(m_columns - 1)));
}

std::size_t LinkGrid::rowOf(double y) const noexcept
{
    return static_cast<std::size_t>(std::clamp((y - m_corner.y) / m_side, 0.0, static_cast<double>(m_rows - 1)));
}

std::size_t LinkGrid::cellOf(Point point) const noexcept
{
    return rowOf(point.y) * m_columns + columnOf(point.x);
}

/// Column after column, those rows that the line passes in it.
template<class Visit>
void LinkGrid::forCells(Point from, Point to, Visit visit) const
{
    if (from.x > to.x)
        std::swap(from, to);
    const double slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0;
    const std::size_t first = columnOf(from.x);
    const std::size_t last = columnOf(to.x);
    for (std::size_t column = first; column <= last; ++column) {
        const double left = m_corner.x + static_cast<double>(column) * m_side;
        const double enter = column == first ? from.y : from.y + slope * (left - from.x);
        const double leave = column == last ? to.y : from.y + slope * (left + m_side - from.x);
        const std::size_t end = rowOf(std::max(enter, leave));
        for (std::size_t row = rowOf(std::min(enter, leave)); row <= end; ++row)
            visit(row * m_columns + column);
    }
}

void LinkGrid::add(Network::Link link)
{
    link = std::minmax(link.first, link.second);
    forCells(m_points[link.first], m_points[link.second], [&](std::size_t cell) { m_cells[cell].push_back(link); });
}

void LinkGrid::remove(Network::Link link)
{
    link = std::minmax(link.first, link.second);
    forCells(m_points[link.first], m_points[link.second], [&](std::size_t cell) {
        const auto found = std::ranges::find(m_cells[cell], link);
        if (found != m_cells[cell].end())
            m_cells[cell].erase(found);
    });
}

int LinkGrid::countCrossings(Network::Link line, Point from, Point to) const
{
    int count = 0;
    forCells(from, to, [&](std::size_t cell) {
        for (const auto& [first, second] : m_cells[cell]) {
            if (first == line.first || first == line.second || second == line.first || second == line.second)
                continue;
            const Point& a = m_points[first];
            const Point& b = m_points[second];
            // Two lines may share many cells; they cross in one.
            if (cross(from, to, a, b) && cellOf(crossingOf(from, to, a, b)) == cell)
                ++count;
        }
    });
    return count;
}

} // namespace cablegraph::layout
