#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace cablegraph::canvas {

/// A cubic Bézier curve: the line of an edge, whatever its bend.
struct Curve
{
    QPointF start;
    QPointF control1;
    QPointF control2;
    QPointF end;

    /// `t` from 0 (start) to 1 (end).
    [[nodiscard]] QPointF pointAt(double t) const noexcept;
    /// The direction of travel at `t`, of length 1; (1, 0) where the curve stands still.
    [[nodiscard]] QPointF directionAt(double t) const noexcept;
    /// The part from `t0` to `t1`, of the same shape.
    [[nodiscard]] Curve part(double t0, double t1) const noexcept;
    /// The rectangle of the four points, which holds the curve.
    [[nodiscard]] QRectF bounds() const noexcept;
    /// Within about one part in a thousand for the curves edges have.
    [[nodiscard]] double length() const noexcept;
    /// Half of what chord and control polygon have together (Gravesen 1997): within a few percent, at once.
    [[nodiscard]] double roughLength() const noexcept;
    [[nodiscard]] double distanceTo(QPointF point) const noexcept;
    [[nodiscard]] QPainterPath path() const;

    friend bool operator==(const Curve&, const Curve&) = default;
};

/// From one point to another, bowed sideways so that its middle lies `bend` from the straight line, to the right of the
/// way from `from` to `to` (y growing downwards) when positive.
[[nodiscard]] Curve bowedCurve(QPointF from, QPointF to, double bend) noexcept;

} // namespace cablegraph::canvas
