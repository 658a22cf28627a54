#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <span>
#include <vector>

namespace cablegraph::canvas {

/// The line of an edge, whatever its bend: a cubic Bézier curve, or several that are joined smoothly.
struct Curve
{
    QPointF start;
    QPointF control1;
    QPointF control2;
    QPointF end;
    /// Three for each joint of a line of several pieces: the control point before it, the joint, and the control point
    /// behind it.
    std::vector<QPointF> between{};

    [[nodiscard]] std::size_t pieceCount() const noexcept { return between.size() / 3 + 1; }
    /// One of the pieces, in their order, as a curve of its own.
    [[nodiscard]] Curve piece(std::size_t number) const;

    /// `t` from 0 (start) to 1 (end), by the same on each piece.
    [[nodiscard]] QPointF pointAt(double t) const noexcept;
    /// The direction of travel at `t`, of length 1; (1, 0) where the curve stands still.
    [[nodiscard]] QPointF directionAt(double t) const noexcept;
    /// The part from `t0` to `t1`, of the same shape.
    [[nodiscard]] Curve part(double t0, double t1) const;
    /// The rectangle of all points, which holds the curve.
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

/// From the first point to the last one, near the others in turn: a uniform cubic B-spline, which is smoother than a
/// curve through all of them. At least two points.
[[nodiscard]] Curve curveAlong(std::span<const QPointF> points);

} // namespace cablegraph::canvas
