#include "strokeraster.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cablegraph::canvas {
namespace {

/// `share` of 256 of `colour` over what is there.
inline void blend(std::uint32_t& pixel, QRgb colour, std::uint32_t share)
{
    const std::uint32_t rest = 256 - share;
    const std::uint32_t redBlue = ((pixel & 0xFF00FF) * rest + (colour & 0xFF00FF) * share) >> 8;
    const std::uint32_t green = ((pixel & 0x00FF00) * rest + (colour & 0x00FF00) * share) >> 8;
    pixel = 0xFF000000U | (redBlue & 0xFF00FF) | (green & 0x00FF00);
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

StrokeRaster::StrokeRaster(QImage& image)
    : m_pixels{reinterpret_cast<std::uint32_t*>(image.bits())}
    , m_stride{static_cast<int>(image.bytesPerLine() / 4)}
    , m_width{image.width()}
    , m_height{image.height()}
{
}

inline void StrokeRaster::across(std::uint32_t* first, int stride, int limit, int from, int to, QRgb colour) const
{
    from = std::max(from, 0);
    to = std::min(to, limit << 8);
    if (from >= to)
        return;
    const int last = (to - 1) >> 8;
    int at = from >> 8;
    std::uint32_t* pixel = first + static_cast<std::ptrdiff_t>(at) * stride;
    if (at >= last) {
        if (at < limit)
            blend(*pixel, colour, static_cast<std::uint32_t>(to - from));
        return;
    }
    blend(*pixel, colour, static_cast<std::uint32_t>(((at + 1) << 8) - from));
    for (++at, pixel += stride; at < last; ++at, pixel += stride)
        *pixel = colour;
    blend(*pixel, colour, static_cast<std::uint32_t>(to - (last << 8)));
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
    Interval walk = within({begin, begin + along}, at, slope, -reach, acrossLimit + reach);
    const int first = std::max(0, static_cast<int>(std::ceil(walk.from - 0.5)));
    const int end = std::min(alongLimit, static_cast<int>(std::ceil(walk.to - 0.5)));
    const double start = first + 0.5 - begin;
    const double centre = at + slope * start;
    const double thinning = (toWidth - fromWidth) / along;
    const double half = (fromWidth + thinning * start) * thickening;
    const double halfStep = thinning * thickening;
    // From here in whole numbers, 2^24 to a pixel: the way of a line is a few thousand pixels at most.
    constexpr double unit = 1 << 24;
    auto low = static_cast<std::int64_t>((centre - half) * unit);
    auto high = static_cast<std::int64_t>((centre + half) * unit);
    const auto lowStep = static_cast<std::int64_t>((slope - halfStep) * unit);
    const auto highStep = static_cast<std::int64_t>((slope + halfStep) * unit);
    const int stride = flat ? m_stride : 1;
    std::uint32_t* line = m_pixels + static_cast<std::ptrdiff_t>(first) * (flat ? 1 : m_stride);
    for (int i = first; i < end; ++i) {
        across(line, stride, acrossLimit, static_cast<int>(low >> 16), static_cast<int>(high >> 16), colour);
        line += flat ? 1 : m_stride;
        low += lowStep;
        high += highStep;
    }
}

void StrokeRaster::polyline(std::span<const QPointF> points, double width, QRgb colour)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        line(points[i - 1], points[i], width, colour);
}

std::pair<double, double> StrokeRaster::seenOf(QPointF from, QPointF to, double width) const
{
    // Liang and Barsky 1984, one axis after the other.
    double first = 0;
    double last = 1;
    const auto clip = [&](double at, double way, double limit) {
        if (std::abs(way) < 1e-9) {
            if (at < -width || at > limit + width)
                last = 0;
            return;
        }
        const auto [enter, leave] = std::minmax({(-width - at) / way, (limit + width - at) / way});
        first = std::max(first, enter);
        last = std::min(last, leave);
    };
    clip(from.x(), to.x() - from.x(), m_width);
    clip(from.y(), to.y() - from.y(), m_height);
    return first < last ? std::pair{first, last} : std::pair{0.0, 0.0};
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
        const auto [from, to] = seenOf(points[i - 1], points[i], width);
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
