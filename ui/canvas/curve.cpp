#include <cablegraph/canvas/curve.h>

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

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

/// De Casteljau: the two parts of a single piece.
std::pair<Curve, Curve> cut(const Curve& curve, double t)
{
    const QPointF a = between(curve.start, curve.control1, t);
    const QPointF b = between(curve.control1, curve.control2, t);
    const QPointF c = between(curve.control2, curve.end, t);
    const QPointF ab = between(a, b, t);
    const QPointF bc = between(b, c, t);
    const QPointF middle = between(ab, bc, t);
    return {{curve.start, a, ab, middle}, {middle, bc, c, curve.end}};
}

Curve partOfPiece(const Curve& piece, double t0, double t1)
{
    // Cut off what lies behind t1, then what lies before t0.
    const Curve head = cut(piece, t1).first;
    return t1 > 0 ? cut(head, t0 / t1).second : head;
}

Curve joined(std::span<const Curve> pieces)
{
    Curve curve{pieces.front().start, pieces.front().control1, pieces.back().control2, pieces.back().end};
    for (std::size_t i = 1; i < pieces.size(); ++i)
        curve.between.insert(curve.between.end(), {pieces[i - 1].control2, pieces[i].start, pieces[i].control1});
    return curve;
}

/// Where `t` lies on a curve of several pieces.
struct OnPiece
{
    std::size_t number;
    double t;
};

OnPiece onPiece(const Curve& curve, double t) noexcept
{
    const double way = std::clamp(t, 0.0, 1.0) * static_cast<double>(curve.pieceCount());
    const std::size_t number = std::min(static_cast<std::size_t>(way), curve.pieceCount() - 1);
    return {number, way - static_cast<double>(number)};
}

} // namespace

Curve Curve::piece(std::size_t number) const
{
    const std::size_t at = 3 * number;
    const bool first = number == 0;
    const bool last = at == between.size();
    return {first ? start : between[at - 2], first ? control1 : between[at - 1], last ? control2 : between[at],
            last ? end : between[at + 1]};
}

QPointF Curve::pointAt(double t) const noexcept
{
    if (!between.empty()) {
        const OnPiece at = onPiece(*this, t);
        return piece(at.number).pointAt(at.t);
    }
    const double s = 1 - t;
    return start * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t) + end * (t * t * t);
}

QPointF Curve::directionAt(double t) const noexcept
{
    if (!between.empty()) {
        const OnPiece at = onPiece(*this, t);
        return piece(at.number).directionAt(at.t);
    }
    const double s = 1 - t;
    const QPointF slope =
        (control1 - start) * (s * s) + (control2 - control1) * (2 * s * t) + (end - control2) * (t * t);
    const double length = lengthOf(slope);
    return length > 1e-9 ? slope / length : QPointF{1, 0};
}

Curve Curve::part(double t0, double t1) const
{
    if (between.empty())
        return partOfPiece(*this, t0, t1);
    const OnPiece first = onPiece(*this, t0);
    const OnPiece last = onPiece(*this, t1);
    std::vector<Curve> pieces;
    for (std::size_t i = first.number; i <= last.number; ++i)
        pieces.push_back(partOfPiece(piece(i), i == first.number ? first.t : 0, i == last.number ? last.t : 1));
    return joined(pieces);
}

QRectF Curve::bounds() const noexcept
{
    auto [left, right] = std::minmax({start.x(), control1.x(), control2.x(), end.x()});
    auto [top, bottom] = std::minmax({start.y(), control1.y(), control2.y(), end.y()});
    for (const QPointF point : between) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    return {left, top, right - left, bottom - top};
}

double Curve::length() const noexcept
{
    const int count = steps * static_cast<int>(pieceCount());
    double sum = 0;
    QPointF last = start;
    for (int i = 1; i <= count; ++i) {
        const QPointF next = pointAt(double(i) / count);
        sum += lengthOf(next - last);
        last = next;
    }
    return sum;
}

double Curve::roughLength() const noexcept
{
    if (!between.empty()) {
        double sum = 0;
        for (std::size_t i = 0; i < pieceCount(); ++i)
            sum += piece(i).roughLength();
        return sum;
    }
    const double polygon = lengthOf(control1 - start) + lengthOf(control2 - control1) + lengthOf(end - control2);
    return (polygon + lengthOf(end - start)) / 2;
}

double Curve::distanceTo(QPointF point) const noexcept
{
    const int count = steps * static_cast<int>(pieceCount());
    double least = lengthOf(point - start);
    QPointF last = start;
    for (int i = 1; i <= count; ++i) {
        const QPointF next = pointAt(double(i) / count);
        least = std::min(least, distanceToSegment(point, last, next));
        last = next;
    }
    return least;
}

QPainterPath Curve::path() const
{
    QPainterPath path{start};
    for (std::size_t i = 0; i < pieceCount(); ++i) {
        const Curve each = piece(i);
        path.cubicTo(each.control1, each.control2, each.end);
    }
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

Curve curveAlong(std::span<const QPointF> points)
{
    // Beyond both ends, one more in line, so that the curve reaches them.
    const auto at = [&points](std::size_t number) {
        if (number == 0)
            return points[0] * 2 - points[1];
        if (number > points.size())
            return points.back() * 2 - points[points.size() - 2];
        return points[number - 1];
    };
    const auto joint = [&at](std::size_t number) { return (at(number - 1) + at(number) * 4 + at(number + 1)) / 6; };
    std::vector<Curve> pieces;
    for (std::size_t i = 1; i < points.size(); ++i)
        pieces.push_back({joint(i), (at(i) * 2 + at(i + 1)) / 3, (at(i) + at(i + 1) * 2) / 3, joint(i + 1)});
    return joined(pieces);
}

} // namespace cablegraph::canvas
