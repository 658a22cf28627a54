#include "strokeraster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cablegraph::canvas {
namespace {

/// `share` of 256 of `colour`, spread, over what is there.
inline void blend(std::uint32_t& pixel, std::uint64_t colour, std::uint32_t share)
{
    const std::uint64_t mixed = spread(pixel) * (256 - share) + colour * share;
    pixel = 0xFF000000U | (static_cast<std::uint32_t>(mixed >> 8) & 0xFF00FF) |
            (static_cast<std::uint32_t>(mixed >> 32) & 0x00FF00);
}

struct Interval
{
    double from;
    double to;
};

/// The part of the walk (from `from` to `to` along one axis) on which `at + slope * (x - from)` stays within
/// `low` and `high`.
Interval within(Interval walk, double at, double slope, double low, double high)
{
    if (std::abs(slope) < 1e-12)
        return at < low || at > high ? Interval{0, 0} : walk;
    const auto [first, second] = std::minmax({walk.from + (low - at) / slope, walk.from + (high - at) / slope});
    return {std::max(walk.from, first), std::min(walk.to, second)};
}

} // namespace

std::pair<double, double> partInside(QPointF from, QPointF to, QSizeF area, double reach)
{
    // Liang and Barsky 1984, one axis after the other.
    double first = 0;
    double last = 1;
    const auto clip = [&](double at, double way, double limit) {
        if (std::abs(way) < 1e-9) {
            if (at < -reach || at > limit + reach)
                last = 0;
            return;
        }
        const auto [enter, leave] = std::minmax({(-reach - at) / way, (limit + reach - at) / way});
        first = std::max(first, enter);
        last = std::min(last, leave);
    };
    clip(from.x(), to.x() - from.x(), area.width());
    clip(from.y(), to.y() - from.y(), area.height());
    return first < last ? std::pair{first, last} : std::pair{0.0, 0.0};
}

StrokeRaster::StrokeRaster(QImage& image)
    : m_pixels{reinterpret_cast<std::uint32_t*>(image.bits())}
    , m_stride{static_cast<int>(image.bytesPerLine() / 4)}
    , m_width{image.width()}
    , m_height{image.height()}
{
}

template<bool inside>
void StrokeRaster::walk(const Walk& walk, QRgb colour) const
{
    const std::uint64_t wide = spread(colour);
    const std::ptrdiff_t alongStride = walk.flat ? 1 : m_stride;
    const std::ptrdiff_t acrossStride = walk.flat ? m_stride : 1;
    const int limit = (walk.flat ? m_height : m_width) << 8;
    std::uint32_t* line = m_pixels + walk.first * alongStride;
    std::int64_t low = walk.low;
    std::int64_t high = walk.high;
    for (int i = walk.first; i < walk.end; ++i, line += alongStride, low += walk.lowStep, high += walk.highStep) {
        int from = static_cast<int>(low >> 16);
        int to = static_cast<int>(high >> 16);
        if constexpr (!inside) {
            from = std::max(from, 0);
            to = std::min(to, limit);
        }
        if (from >= to)
            continue;
        const int last = (to - 1) >> 8;
        int at = from >> 8;
        std::uint32_t* pixel = line + at * acrossStride;
        if (at == last) {
            blend(*pixel, wide, static_cast<std::uint32_t>(to - from));
            continue;
        }
        blend(*pixel, wide, static_cast<std::uint32_t>(((at + 1) << 8) - from));
        for (++at, pixel += acrossStride; at < last; ++at, pixel += acrossStride)
            *pixel = colour;
        blend(*pixel, wide, static_cast<std::uint32_t>(to - (last << 8)));
    }
}

void StrokeRaster::taper(QPointF from, QPointF to, double fromWidth, double toWidth, QRgb colour)
{
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    const bool flat = std::abs(dx) >= std::abs(dy);
    // "Along" is the longer axis, "across" the other one.
    double begin = flat ? from.x() : from.y();
    double at = flat ? from.y() : from.x();
    double along = flat ? dx : dy;
    double aside = flat ? dy : dx;
    if (along < 0) {
        begin += along;
        at += aside;
        along = -along;
        aside = -aside;
        std::swap(fromWidth, toWidth);
    }
    if (along < 1e-6)
        return;
    const double slope = aside / along;
    const double thickening = std::sqrt(1 + slope * slope) / 2;
    const double reach = std::max(fromWidth, toWidth) * thickening;
    const int alongLimit = flat ? m_width : m_height;
    const int acrossLimit = flat ? m_height : m_width;
    const Interval seen = within({begin, begin + along}, at, slope, -reach, acrossLimit + reach);
    const int first = std::max(0, static_cast<int>(std::ceil(seen.from - 0.5)));
    const int end = std::min(alongLimit, static_cast<int>(std::ceil(seen.to - 0.5)));
    const double start = first + 0.5 - begin;
    const double centre = at + slope * start;
    const double thinning = (toWidth - fromWidth) / along;
    const double half = (fromWidth + thinning * start) * thickening;
    const double halfStep = thinning * thickening;
    if (first >= end)
        return;
    // From here in whole numbers, 2^24 to a pixel: the way of a line is a few thousand pixels at most.
    constexpr double unit = 1 << 24;
    Walk steps;
    steps.flat = flat;
    steps.first = first;
    steps.end = end;
    steps.low = static_cast<std::int64_t>((centre - half) * unit);
    steps.high = static_cast<std::int64_t>((centre + half) * unit);
    steps.lowStep = static_cast<std::int64_t>((slope - halfStep) * unit);
    steps.highStep = static_cast<std::int64_t>((slope + halfStep) * unit);
    const std::int64_t more = end - 1 - first;
    const bool inside = std::min(steps.low, steps.low + more * steps.lowStep) >= 0 &&
                        std::max(steps.high, steps.high + more * steps.highStep) < acrossLimit * std::int64_t{1 << 24};
    // Nearly all lines need no look at the border at each of their steps.
    inside ? walk<true>(steps, colour) : walk<false>(steps, colour);
}

void StrokeRaster::polyline(std::span<const QPointF> points, double width, QRgb colour)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        line(points[i - 1], points[i], width, colour);
}

void StrokeRaster::dashed(std::span<const QPointF> points, std::span<const double> dashes, double width, QRgb colour)
{
    const double period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
    std::size_t dash = 0;
    double left = dashes.front();
    const auto advance = [&](double step) {
        left -= step;
        if (left <= 1e-9) {
            dash = (dash + 1) % dashes.size();
            left = dashes[dash];
        }
    };
    const auto skip = [&](double length) {
        for (double rest = std::fmod(length, period); rest > 1e-9;) {
            const double step = std::min(left, rest);
            rest -= step;
            advance(step);
        }
    };
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF way = points[i] - points[i - 1];
        const double length = std::sqrt(way.x() * way.x() + way.y() * way.y());
        const auto [from, to] = partInside(points[i - 1], points[i], QSizeF(m_width, m_height), width);
        double done = from * length;
        skip(done);
        while (done < to * length) {
            const double step = std::min(left, to * length - done);
            if (dash % 2 == 0)
                line(points[i - 1] + way * (done / length), points[i - 1] + way * ((done + step) / length), width,
                     colour);
            done += step;
            advance(step);
        }
        skip(length - done);
    }
}

} // namespace cablegraph::canvas
