#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/viewport.h>

#include <QRectF>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cablegraph::canvas {

/// Where the lines of a view run, coarsely: to tell whether words on one line would lie on many others.
class Crowd
{
public:
    Crowd(const DrawList& list, const Viewport& viewport, const QRectF& view);

    /// How many edges other than `edge` pass close by one of the points (view), counting up to a few.
    [[nodiscard]] std::size_t othersAt(const std::vector<QPointF>& points, std::size_t edge) const;

private:
    [[nodiscard]] std::size_t cellAt(QPointF point) const;
    [[nodiscard]] bool holds(QPointF point) const { return m_view.contains(point); }
    void addCurve(const Curve& curve, const Viewport& viewport, std::size_t edge);

    static constexpr std::size_t mostInCell = 4; ///< edges; more make no difference
    struct Cell
    {
        std::uint32_t count = 0;
        std::array<std::uint32_t, mostInCell> edges;
    };

    QRectF m_view;
    std::size_t m_columns;
    std::vector<Cell> m_cells;
};

} // namespace cablegraph::canvas
