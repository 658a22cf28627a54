#pragma once

#include <QImage>
#include <QPointF>
#include <QRgb>

#include <cstdint>

namespace cablegraph::canvas {

/// Draws very many stepped lines of one pixel each, the topmost first: what lies under covered pixels is passed over,
/// which most pixels are where thousands of lines cross (Porter and Duff, "Compositing digital images", 1984, from the
/// front to the back). Coordinates are pixels.
class HairlineRaster
{
public:
    /// `image` is of Format_ARGB32_Premultiplied, outlives this and is not shared meanwhile; what is on it lies on top.
    explicit HairlineRaster(QImage& image);

    /// One pixel in each column or row along the line, with `share` (0 to 256) of the colour.
    void line(QPointF from, QPointF to, std::uint32_t share, QRgb colour);

    /// Below all lines.
    void paintGround(QRgb colour);

private:
    std::uint32_t* m_pixels;
    int m_stride; ///< pixels from one row to the next
    int m_width;
    int m_height;
};

} // namespace cablegraph::canvas
