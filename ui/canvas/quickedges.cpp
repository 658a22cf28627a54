#include "quickedges.h"

#include "strokeraster.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cablegraph::canvas {
namespace {

class Quick
{
public:
    Quick(QImage& image, double ratio)
        : m_raster{image}
        , m_ratio{ratio}
        , m_view{QRectF{QPointF{}, image.size().toSizeF() / ratio}}
    {
    }

    void plain(QPointF from, QPointF to, double width, const QColor& colour)
    {
        m_raster.line(from * m_ratio, to * m_ratio, width * m_ratio, colour.rgb());
    }

    void plain(const Curve& curve, double width, const QColor& colour)
    {
        addCurve(curve);
        m_raster.polyline(m_points, width * m_ratio, colour.rgb());
    }

    void stroke(const EdgeStroke& stroke)
    {
        const double width = stroke.width * m_ratio;
        const QRgb colour = stroke.colour.rgb();
        stroke.pattern == support::LinePattern::Wave ? addWave(stroke) : addCurve(stroke.line);
        std::vector<double> dashes = dashesOf(stroke.pattern, stroke.width);
        for (double& dash : dashes)
            dash *= m_ratio;
        dashes.empty() ? m_raster.polyline(m_points, width, colour) : m_raster.dashed(m_points, dashes, width, colour);
        if (stroke.pattern == support::LinePattern::Crossed) {
            for (const QLineF& bar : crossOn(stroke.line, stroke.width))
                plain(bar.p1(), bar.p2(), crossWidth(stroke.width), stroke.colour);
        }
        if (stroke.head) {
            const ArrowHead& head = *stroke.head;
            m_raster.taper((head.tip - head.way * head.length) * m_ratio, head.tip * m_ratio,
                           2 * head.reach() * m_ratio, 0, colour);
        }
    }

private:
    /// As many straight pieces as leave no corner to be seen.
    void addCurve(const Curve& curve)
    {
        const QPointF chord = curve.end - curve.start;
        const QPointF middle = curve.pointAt(0.5) - (curve.start + curve.end) / 2;
        // Manhattan lengths: a piece too many costs less than a root.
        const double bow = middle.manhattanLength() + chord.manhattanLength() * 0.001;
        const int pieces = std::clamp(static_cast<int>(std::sqrt(bow * m_ratio * 2)) + 1, 1, 24);
        m_points.clear();
        for (int i = 0; i <= pieces; ++i)
            m_points.push_back(curve.pointAt(static_cast<double>(i) / pieces) * m_ratio);
    }

    void addWave(const EdgeStroke& stroke)
    {
        m_points.clear();
        const auto [from, to] = seenOf(stroke.line, 8 + 2 * stroke.width);
        if (from == to)
            return;
        for (const QPointF& point : waveAlong(stroke.line, stroke.width, from, to))
            m_points.push_back(point * m_ratio);
    }

    /// The part of the curve beyond which all of it lies outside; both the same when none is seen.
    [[nodiscard]] std::pair<double, double> seenOf(const Curve& curve, double reach) const
    {
        constexpr int pieces = 16;
        const QRectF seen = m_view.adjusted(-reach, -reach, reach, reach);
        int first = pieces;
        int last = 0;
        for (int i = 0; i < pieces; ++i) {
            const Curve piece = curve.part(static_cast<double>(i) / pieces, static_cast<double>(i + 1) / pieces);
            const QRectF bounds = piece.bounds();
            if (bounds.left() > seen.right() || bounds.right() < seen.left() || bounds.top() > seen.bottom() ||
                bounds.bottom() < seen.top())
                continue;
            first = std::min(first, i);
            last = i + 1;
        }
        return first < last ? std::pair{static_cast<double>(first) / pieces, static_cast<double>(last) / pieces}
                            : std::pair{0.0, 0.0};
    }

    StrokeRaster m_raster;
    double m_ratio;
    QRectF m_view;
    std::vector<QPointF> m_points; ///< of the line being drawn, device pixels
};

} // namespace

void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, double ratio)
{
    Quick quick{image, ratio};
    for (const std::size_t edge : looks.order()) {
        if (!looks.arePlain()) {
            quick.stroke(looks.stroke(edge));
            continue;
        }
        const Curve& curve = scene.list.edges[edge].curve;
        if (scene.list.edges[edge].via.empty())
            quick.plain(scene.viewport.toView(curve.start), scene.viewport.toView(curve.end), looks.width(edge),
                        looks.colour(edge));
        else
            quick.plain(inView(curve, scene.viewport), looks.width(edge), looks.colour(edge));
    }
}

} // namespace cablegraph::canvas
