#pragma once

#include <QImage>
#include <QPointF>
#include <QRgb>
#include <QSizeF>

#include <cstdint>
#include <span>
#include <utility>

namespace cablegraph::canvas {

/// Red, green and blue with room for 16 bits each, so that one multiplication weighs all three.
[[nodiscard]] inline std::uint64_t spread(QRgb colour) noexcept
{
    return (colour & 0xFF00FF) | (static_cast<std::uint64_t>(colour & 0x00FF00) << 24);
}

/// The part of the way from `from` to `to` (shares of it) that comes nearer than `reach` to the area (from 0, 0); both
/// the same when none does.
[[nodiscard]] std::pair<double, double> partInside(QPointF from, QPointF to, QSizeF area, double reach);

/// Draws anti-aliased lines of one solid colour into a 32-bit image, about thirty times as fast as a general painter:
/// each line is walked along its longer axis and covers, in every column or row, the exact share of the few pixels
/// across (after Wu, "An efficient antialiasing technique", 1991, widened to lines of any width). Coordinates are
/// device pixels. Ends are cut along the shorter axis, which shows only on short thick dashes.
class StrokeRaster
{
public:
    /// `image` is of Format_RGB32 or opaque Format_ARGB32_Premultiplied, outlives this and is not shared meanwhile.
    explicit StrokeRaster(QImage& image);

    void line(QPointF from, QPointF to, double width, QRgb colour) { taper(from, to, width, width, colour); }
    void polyline(std::span<const QPointF> points, double width, QRgb colour);
    /// `dashes`: lengths of strokes and gaps in turn, an even number, repeated.
    void dashed(std::span<const QPointF> points, std::span<const double> dashes, double width, QRgb colour);
    /// A line whose width changes evenly: with one end of no width, a triangle.
    void taper(QPointF from, QPointF to, double fromWidth, double toWidth, QRgb colour);

private:
    /// A line as the pixels it covers, in each column (if `flat`) or row from `first` to before `end`: from `low` to
    /// `high`, which change by the same from each to the next; 2^24 to a pixel.
    struct Walk
    {
        bool flat = true;
        int first = 0;
        int end = 0;
        std::int64_t low = 0;
        std::int64_t high = 0;
        std::int64_t lowStep = 0;
        std::int64_t highStep = 0;
    };
    /// `inside`: all of it lies on the image.
    template<bool inside>
    void walk(const Walk& walk, QRgb colour) const;

    std::uint32_t* m_pixels;
    int m_stride; ///< pixels from one row to the next
    int m_width;
    int m_height;
};

} // namespace cablegraph::canvas
