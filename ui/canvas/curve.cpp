#include <cablegraph/canvas/curve.h>

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr int steps = 24;

/// Without std::hypot's care for huge numbers, which costs five times the time.
double lengthOf(QPointF way) noexcept
{
    return std::sqrt(way.x() * way.x() + way.y() * way.y());
}

QPointF between(QPointF a, QPointF b, double t) noexcept
{
    return a + (b - a) * t;
}

double distanceToSegment(QPointF point, QPointF from, QPointF to) noexcept
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0.0;
    return lengthOf(point - (from + along * t));
}

} // namespace

QPointF Curve::pointAt(double t) const noexcept
{
    const double s = 1 - t;
    return start * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t) + end * (t * t * t);
}

QPointF Curve::directionAt(double t) const noexcept
{
    const double s = 1 - t;
    const QPointF slope =
        (control1 - start) * (s * s) + (control2 - control1) * (2 * s * t) + (end - control2) * (t * t);
    const double length = lengthOf(slope);
    return length > 1e-9 ? slope / length : QPointF{1, 0};
}

Curve Curve::part(double t0, double t1) const noexcept
{
    // De Casteljau: cut off what lies behind t1, then what lies before t0.
    const auto cut = [](const Curve& curve, double t) {
        const QPointF a = between(curve.start, curve.control1, t);
        const QPointF b = between(curve.control1, curve.control2, t);
        const QPointF c = between(curve.control2, curve.end, t);
        const QPointF ab = between(a, b, t);
        const QPointF bc = between(b, c, t);
        const QPointF middle = between(ab, bc, t);
        return std::pair{Curve{curve.start, a, ab, middle}, Curve{middle, bc, c, curve.end}};
    };
    const Curve head = cut(*this, t1).first;
    return t1 > 0 ? cut(head, t0 / t1).second : head;
}

QRectF Curve::bounds() const noexcept
{
    const auto [left, right] = std::minmax({start.x(), control1.x(), control2.x(), end.x()});
    const auto [top, bottom] = std::minmax({start.y(), control1.y(), control2.y(), end.y()});
    return {left, top, right - left, bottom - top};
}

double Curve::length() const noexcept
{
    double sum = 0;
    QPointF last = start;
    for (int i = 1; i <= steps; ++i) {
        const QPointF next = pointAt(double(i) / steps);
        sum += lengthOf(next - last);
        last = next;
    }
    return sum;
}

double Curve::roughLength() const noexcept
{
    const double polygon = lengthOf(control1 - start) + lengthOf(control2 - control1) + lengthOf(end - control2);
    return (polygon + lengthOf(end - start)) / 2;
}

double Curve::distanceTo(QPointF point) const noexcept
{
    double least = lengthOf(point - start);
    QPointF last = start;
    for (int i = 1; i <= steps; ++i) {
        const QPointF next = pointAt(double(i) / steps);
        least = std::min(least, distanceToSegment(point, last, next));
        last = next;
    }
    return least;
}

QPainterPath Curve::path() const
{
    QPainterPath path{start};
    path.cubicTo(control1, control2, end);
    return path;
}

Curve bowedCurve(QPointF from, QPointF to, double bend) noexcept
{
    const QPointF way = to - from;
    const double length = lengthOf(way);
    const QPointF sideways = length > 0 ? QPointF{-way.y(), way.x()} / length : QPointF{};
    // A quadratic curve whose middle lies half as far from the line as its control point, raised to a cubic one.
    const QPointF control = (from + to) / 2 + sideways * (2 * bend);
    return {from, from + (control - from) * (2.0 / 3), to + (control - to) * (2.0 / 3), to};
}

} // namespace cablegraph::canvas
