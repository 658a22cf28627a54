#include "outlining.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace cablegraph::picture {
namespace {

constexpr int unitsPerInch = 96;

} // namespace

/// What it does not draw itself QPaintEngine takes apart into paths: text into the outlines of its glyphs.
class OutliningDevice::Engine : public QPaintEngine
{
public:
    explicit Engine(QPainter& target)
        : QPaintEngine{AllFeatures}
        , m_target{target}
    {
    }

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState& wanted) override
    {
        const DirtyFlags dirty = wanted.state();
        if (dirty & DirtyTransform)
            m_target.setTransform(wanted.transform());
        if (dirty & DirtyPen)
            m_target.setPen(wanted.pen());
        if (dirty & DirtyBrush)
            m_target.setBrush(wanted.brush());
        if (dirty & DirtyBrushOrigin)
            m_target.setBrushOrigin(wanted.brushOrigin());
        if (dirty & DirtyOpacity)
            m_target.setOpacity(wanted.opacity());
        if (dirty & DirtyHints)
            m_target.setRenderHints(wanted.renderHints());
        if (dirty & DirtyClipPath)
            m_target.setClipPath(wanted.clipPath(), wanted.clipOperation());
        if (dirty & DirtyClipRegion)
            m_target.setClipRegion(wanted.clipRegion(), wanted.clipOperation());
        if (dirty & DirtyClipEnabled)
            m_target.setClipping(wanted.isClipEnabled());
    }

    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        m_target.drawPixmap(target, pixmap, source);
    }

private:
    QPainter& m_target;
};

OutliningDevice::OutliningDevice(QPainter& target, QSize size)
    : m_size{size}
    , m_engine{std::make_unique<Engine>(target)}
{
}

OutliningDevice::~OutliningDevice() = default;

QPaintEngine* OutliningDevice::paintEngine() const
{
    return m_engine.get();
}

int OutliningDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_size.width() * 25.4 / unitsPerInch));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_size.height() * 25.4 / unitsPerInch));
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return unitsPerInch; // the four resolutions
    }
}

} // namespace cablegraph::picture
