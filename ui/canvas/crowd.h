#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/viewport.h>

#include <QRectF>

#include <cstddef>
#include <vector>

namespace cablegraph::canvas {

/// Where the lines of a view run, coarsely: to tell whether words on one line would lie on many others.
class Crowd
{
public:
    Crowd(const DrawList& list, const Viewport& viewport, const QRectF& view);

    /// How many edges other than `edge` pass through one of the squares, counting up to a few.
    [[nodiscard]] std::size_t othersIn(const std::vector<QRectF>& squares, std::size_t edge) const;

private:
    [[nodiscard]] std::size_t cellAt(QPointF point) const;
    [[nodiscard]] bool holds(QPointF point) const { return m_view.contains(point); }
    void addCurve(const Curve& curve, const Viewport& viewport, std::size_t edge);

    QRectF m_view;
    std::size_t m_columns;
    std::vector<std::vector<std::size_t>> m_cells; ///< edges, ascending
};

} // namespace cablegraph::canvas
