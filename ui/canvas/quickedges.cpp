#include "quickedges.h"

#include "hairlineraster.h"
#include "strokeraster.h"

#include <cablegraph/base/parallel.h>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

namespace cablegraph::canvas {
namespace {

/// Paints onto a band of an image, from its row `top` on.
class Quick
{
public:
    Quick(QImage& band, int top, double ratio)
        : m_raster{band}
        , m_origin{0, static_cast<double>(top)}
        , m_ratio{ratio}
        , m_view{QRectF{m_origin / ratio, band.size().toSizeF() / ratio}}
    {
    }

    void plain(QPointF from, QPointF to, double width, const QColor& colour)
    {
        m_raster.line(onBand(from), onBand(to), width * m_ratio, colour.rgb());
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
            m_raster.taper(onBand(head.tip - head.way * head.length), onBand(head.tip), 2 * head.reach() * m_ratio, 0,
                           colour);
        }
    }

private:
    [[nodiscard]] QPointF onBand(QPointF point) const { return point * m_ratio - m_origin; }

    void addCurve(const Curve& curve)
    {
        m_points.assign(1, onBand(curve.start));
        if (curve.between.empty())
            return addPiece(curve);
        for (std::size_t i = 0; i < curve.pieceCount(); ++i)
            addPiece(curve.piece(i));
    }

    /// As many straight lines as leave no corner to be seen.
    void addPiece(const Curve& curve)
    {
        const QPointF chord = curve.end - curve.start;
        const QPointF middle = curve.pointAt(0.5) - (curve.start + curve.end) / 2;
        // Manhattan lengths: a piece too many costs less than a root.
        const double bow = middle.manhattanLength() + chord.manhattanLength() * 0.001;
        const int pieces = std::clamp(static_cast<int>(std::sqrt(bow * m_ratio * 2)) + 1, 1, 24);
        for (int i = 1; i <= pieces; ++i)
            m_points.push_back(onBand(curve.pointAt(static_cast<double>(i) / pieces)));
    }

    void addWave(const EdgeStroke& stroke)
    {
        m_points.clear();
        const auto [from, to] = seenOf(stroke.line, 8 + 2 * stroke.width);
        if (from == to)
            return;
        for (const QPointF& point : waveAlong(stroke.line, stroke.width, from, to))
            m_points.push_back(onBand(point));
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
    QPointF m_origin; ///< of the band on the image, device pixels
    double m_ratio;
    QRectF m_view;
    std::vector<QPointF> m_points; ///< of the line being drawn, device pixels
};

void paintEdges(Quick quick, const EdgeLooks& looks, const Scene& scene, const QuickEdges& how)
{
    for (const std::size_t edge : looks.order()) {
        if (how.stop.stop_requested())
            return;
        if (!looks.arePlain()) {
            quick.stroke(looks.stroke(edge));
            continue;
        }
        const double width = looks.width(edge);
        if (scene.list.isBundled(edge)) {
            quick.plain(inView(scene.list.curveOf(edge), scene.viewport), width, looks.colour(edge));
            continue;
        }
        const QLineF chord = scene.list.chordOf(edge);
        quick.plain(scene.viewport.toView(chord.p1()), scene.viewport.toView(chord.p2()), width, looks.colour(edge));
    }
}

constexpr int grain = 2;                  ///< of a hasty picture, pixels
constexpr std::size_t fewestLines = 1000; ///< fewer are painted sooner than another thread would begin

/// Each pixel as a square onto an image that is as large as all of them or a little smaller.
void enlarge(const QImage& pixels, QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto* from = reinterpret_cast<const QRgb*>(pixels.constScanLine(y / grain));
        for (int x = 0; x < image.width(); ++x)
            row[x] = from[x / grain];
    }
}

/// What lies foremost of the lines in `order`, which are all straight here, as steps on a layer.
void paintSteps(QImage& layer, std::span<const std::size_t> order, const EdgeLooks& looks, const Scene& scene,
                double ratio)
{
    HairlineRaster raster{layer};
    for (const std::size_t edge : std::views::reverse(order)) {
        const QLineF chord = scene.list.chordOf(edge);
        const double share = std::min(1.0, looks.width(edge) * ratio);
        raster.line(scene.viewport.toView(chord.p1()) * ratio, scene.viewport.toView(chord.p2()) * ratio,
                    static_cast<std::uint32_t>(256 * share), looks.colour(edge).rgb());
    }
}

/// Half as many steps on a quarter of the memory, at the same amount of ink. Each processor has a layer of its own with
/// a part of the lines.
void paintHastily(QImage& image, const EdgeLooks& looks, const Scene& scene, double ratio)
{
    const std::span<const std::size_t> order = looks.order();
    const QSize size{(image.width() + grain - 1) / grain, (image.height() + grain - 1) / grain};
    std::vector<QImage> layers(partsFor(order.size(), fewestLines));
    inParallel(layers.size(), [&](std::size_t part) {
        QImage& layer = layers[part];
        layer = QImage{size, QImage::Format_ARGB32_Premultiplied};
        layer.fill(Qt::transparent);
        const std::size_t begin = order.size() * part / layers.size();
        const std::size_t end = order.size() * (part + 1) / layers.size();
        paintSteps(layer, order.subspan(begin, end - begin), looks, scene, ratio / grain);
    });
    HairlineRaster foremost{layers.back()};
    for (std::size_t part = layers.size() - 1; part > 0; --part)
        foremost.layUnder(layers[part - 1]);
    foremost.paintGround(scene.theme.background.rgb());
    enlarge(layers.back(), image);
}

QImage rowsOf(QImage& image, int first, int end)
{
    return {image.bits() + first * image.bytesPerLine(), image.width(), end - first, image.bytesPerLine(),
            image.format()};
}

} // namespace

void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, const QuickEdges& how)
{
    if (how.hasty && looks.arePlain() && looks.order().size() > carpet)
        return paintHastily(image, looks, scene, how.ratio);
    const auto bands = partsFor(looks.order().size(), fewestLines);
    image.detach();
    inParallel(bands, [&](std::size_t band) {
        const auto edge = [&](std::size_t number) {
            return image.height() * static_cast<int>(number) / static_cast<int>(bands);
        };
        const int top = edge(band);
        QImage part = rowsOf(image, top, edge(band + 1));
        paintEdges(Quick{part, top, how.ratio}, looks, scene, how);
    });
}

} // namespace cablegraph::canvas
