#include "crowd.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double cellSide = 10; ///< about the height of an edge label

std::size_t cellsAlong(double length)
{
    return static_cast<std::size_t>(std::max(0.0, length) / cellSide) + 1;
}

} // namespace

Crowd::Crowd(const DrawList& list, const Viewport& viewport, const QRectF& view)
    : m_view{view}
    , m_columns{cellsAlong(view.width())}
    , m_cells(m_columns * cellsAlong(view.height()))
{
    for (const std::size_t edge : list.edgesTouching(viewport.toScene(view)))
        addCurve(list.curveOf(edge), viewport, edge);
}

void Crowd::addCurve(const Curve& curve, const Viewport& viewport, std::size_t edge)
{
    const int steps = std::clamp(static_cast<int>(curve.roughLength() * viewport.scale / cellSide * 1.5), 2, 2000);
    for (int i = 0; i <= steps; ++i) {
        const QPointF point = viewport.toView(curve.pointAt(static_cast<double>(i) / steps));
        if (!holds(point))
            continue;
        Cell& cell = m_cells[cellAt(point)];
        const auto number = static_cast<std::uint32_t>(edge);
        if (cell.count < mostInCell && (cell.count == 0 || cell.edges[cell.count - 1] != number))
            cell.edges[cell.count++] = number;
    }
}

std::size_t Crowd::cellAt(QPointF point) const
{
    const QPointF inside = point - m_view.topLeft();
    return static_cast<std::size_t>(inside.y() / cellSide) * m_columns +
           static_cast<std::size_t>(inside.x() / cellSide);
}

std::size_t Crowd::othersAt(const std::vector<QPointF>& points, std::size_t edge) const
{
    std::array<std::uint32_t, mostInCell> others{};
    std::size_t count = 0;
    for (const QPointF point : points) {
        if (!holds(point))
            continue;
        const Cell& cell = m_cells[cellAt(point)];
        for (std::uint32_t i = 0; i < cell.count; ++i) {
            const std::uint32_t other = cell.edges[i];
            if (other == edge || std::find(others.begin(), others.begin() + count, other) != others.begin() + count)
                continue;
            others[count++] = other;
            if (count == mostInCell)
                return count;
        }
    }
    return count;
}

} // namespace cablegraph::canvas
