#include "hairlineraster.h"

#include "strokeraster.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr std::uint32_t whole = 255;

/// A colour with each channel in 16 bits, times `share` of 255, as a pixel.
inline std::uint32_t weighed(std::uint64_t colour, std::uint32_t share)
{
    // Divided by 255 and rounded, all four at once: no channel runs over into the next.
    std::uint64_t product = colour * share + 0x0080008000800080;
    product = (product + (product >> 8 & 0x00FF00FF00FF00FF)) >> 8 & 0x00FF00FF00FF00FF;
    return static_cast<std::uint32_t>(product) | static_cast<std::uint32_t>(product >> 24);
}

} // namespace

HairlineRaster::HairlineRaster(QImage& image)
    : m_pixels{reinterpret_cast<std::uint32_t*>(image.bits())}
    , m_stride{static_cast<int>(image.bytesPerLine() / 4)}
    , m_width{image.width()}
    , m_height{image.height()}
{
}

void HairlineRaster::line(QPointF from, QPointF to, std::uint32_t share, QRgb colour)
{
    constexpr std::uint32_t hardlyOpen = 8; // what comes then fills it
    const auto [enter, leave] = partInside(from, to, QSizeF(m_width, m_height), 0);
    const QPointF way = to - from;
    const auto onImage = [this](QPointF point) {
        constexpr double inside = 1e-3;
        return QPointF{std::clamp(point.x(), 0.0, m_width - inside), std::clamp(point.y(), 0.0, m_height - inside)};
    };
    const QPointF begin = onImage(from + way * enter);
    const QPointF end = onImage(from + way * leave);
    const double length = std::max(std::abs(way.x()), std::abs(way.y()));
    const int steps = static_cast<int>(std::max(std::abs(end.x() - begin.x()), std::abs(end.y() - begin.y())) + 0.5);
    if (steps == 0)
        return;
    // From the middle of one pixel to that of the next, 2^16 to a pixel.
    const QPointF step = way / length;
    const QPointF first = begin + step / 2;
    const auto fixed = [](double value) { return static_cast<std::int64_t>(value * 65536); };
    const std::int64_t stepX = fixed(step.x());
    const std::int64_t stepY = fixed(step.y());
    std::int64_t x = fixed(first.x());
    std::int64_t y = fixed(first.y());
    const std::uint64_t ink = spread(colour) | std::uint64_t{whole} << 48;
    std::uint32_t* const pixels = m_pixels;
    const std::ptrdiff_t stride = m_stride;
    for (int i = 0; i < steps; ++i, x += stepX, y += stepY) {
        std::uint32_t& pixel = pixels[(y >> 16) * stride + (x >> 16)];
        const std::uint32_t open = whole - (pixel >> 24);
        if (open == 0)
            continue;
        const std::uint32_t covered = open < hardlyOpen ? open : std::max(open * share >> 8, 1U);
        pixel += weighed(ink, covered);
    }
}

void HairlineRaster::paintGround(QRgb colour)
{
    const std::uint64_t ground = spread(colour) | std::uint64_t{whole} << 48;
    for (int y = 0; y < m_height; ++y) {
        std::uint32_t* const row = m_pixels + y * m_stride;
        for (int x = 0; x < m_width; ++x)
            row[x] += weighed(ground, whole - (row[x] >> 24));
    }
}

} // namespace cablegraph::canvas
