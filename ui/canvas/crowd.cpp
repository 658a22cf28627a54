#include "crowd.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double cellSide = 10; ///< about the height of an edge label
constexpr std::size_t enough = 4;

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
    const QRectF shown = viewport.toScene(view);
    for (std::size_t i = 0; i < list.edges.size(); ++i) {
        if (list.edges[i].curve.bounds().adjusted(-1, -1, 1, 1).intersects(shown))
            addCurve(list.edges[i].curve, viewport, i);
    }
}

void Crowd::addCurve(const Curve& curve, const Viewport& viewport, std::size_t edge)
{
    const int steps = std::clamp(static_cast<int>(curve.length() * viewport.scale / cellSide * 1.5), 2, 2000);
    for (int i = 0; i <= steps; ++i) {
        const QPointF point = viewport.toView(curve.pointAt(static_cast<double>(i) / steps));
        if (!holds(point))
            continue;
        std::vector<std::size_t>& cell = m_cells[cellAt(point)];
        if (cell.empty() || cell.back() != edge)
            cell.push_back(edge);
    }
}

std::size_t Crowd::cellAt(QPointF point) const
{
    const QPointF inside = point - m_view.topLeft();
    return static_cast<std::size_t>(inside.y() / cellSide) * m_columns +
           static_cast<std::size_t>(inside.x() / cellSide);
}

std::size_t Crowd::othersIn(const std::vector<QRectF>& squares, std::size_t edge) const
{
    std::vector<std::size_t> others;
    for (const QRectF& square : squares) {
        if (!holds(square.center()))
            continue;
        for (const std::size_t other : m_cells[cellAt(square.center())]) {
            if (other == edge || std::ranges::find(others, other) != others.end())
                continue;
            others.push_back(other);
            if (others.size() >= enough)
                return enough;
        }
    }
    return others.size();
}

} // namespace cablegraph::canvas
