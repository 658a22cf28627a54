#include "occupancy.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double cellSize = 64;

} // namespace

Occupancy::Occupancy(const QRectF& area)
    : m_area{area}
    , m_columns{std::max(1, static_cast<int>(std::ceil(area.width() / cellSize)))}
    , m_rows{std::max(1, static_cast<int>(std::ceil(area.height() / cellSize)))}
    , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

void Occupancy::add(const QRectF& rectangle, std::size_t owner)
{
    const Range range = cellsOf(rectangle);
    for (int row = range.top; row <= range.bottom; ++row)
        for (int column = range.left; column <= range.right; ++column)
            m_cells[static_cast<std::size_t>(row * m_columns + column)].push_back({rectangle, owner});
}

Occupancy::Range Occupancy::cellsOf(const QRectF& rectangle) const
{
    const auto cell = [](double position, int count) {
        return std::clamp(static_cast<int>(std::floor(position / cellSize)), 0, count - 1);
    };
    return {cell(rectangle.left() - m_area.left(), m_columns), cell(rectangle.top() - m_area.top(), m_rows),
            cell(rectangle.right() - m_area.left(), m_columns), cell(rectangle.bottom() - m_area.top(), m_rows)};
}

} // namespace cablegraph::canvas
