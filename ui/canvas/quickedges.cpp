#include "quickedges.h"

#include "hairlineraster.h"
#include "strokeraster.h"

#include <cablegraph/base/parallel.h>

#include <algorithm>
#include <cmath>
#include <numeric>
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

/// Bands of an image, one for each thread, from each of these rows to the next. They live as long as the image.
std::vector<QImage> bandsOf(QImage& image, std::span<const int> rows)
{
    uchar* const pixels = image.bits(); // once: it may detach
    std::vector<QImage> bands;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        bands.emplace_back(pixels + rows[i] * image.bytesPerLine(), image.width(), rows[i + 1] - rows[i],
                           image.bytesPerLine(), image.format());
    return bands;
}

/// Where nodes lie on such a picture, close together in memory: their items are too far apart to be looked up for each
/// end of each line.
std::vector<QPointF> centresOf(const Scene& scene, double ratio)
{
    std::vector<QPointF> centres;
    centres.reserve(scene.list.nodes.size());
    for (const NodeItem& node : scene.list.nodes)
        centres.push_back(scene.viewport.toView(node.centre) * ratio);
    return centres;
}

/// Where to cut so many rows into bands that take about as long to paint: from 0 to `rows`.
std::vector<int> cutsFor(const Scene& scene, const std::vector<QPointF>& centres, int rows, std::size_t bands)
{
    constexpr std::size_t stride = 8; // some lines tell where most are
    std::vector<double> steps(static_cast<std::size_t>(rows) + 1);
    for (std::size_t i = 0; i < scene.list.edges.size(); i += stride) {
        const QPointF from = centres[scene.list.edges[i].source];
        const QPointF to = centres[scene.list.edges[i].target];
        const auto row = [rows](double y) { return static_cast<std::size_t>(std::clamp<double>(y, 0, rows)); };
        const double inEach = std::max(1.0, std::abs(to.x() - from.x()) / std::max(1.0, std::abs(to.y() - from.y())));
        steps[row(std::min(from.y(), to.y()))] += inEach;
        steps[row(std::max(from.y(), to.y()) + 1)] -= inEach;
    }
    // From how many more a row has than the one above it to how many it has, and from that to all up to it.
    std::partial_sum(steps.begin(), steps.end(), steps.begin());
    std::partial_sum(steps.begin(), steps.end(), steps.begin());
    std::vector<int> cuts{0};
    for (std::size_t band = 1; band < bands; ++band) {
        const double share = steps.back() * static_cast<double>(band) / static_cast<double>(bands);
        cuts.push_back(static_cast<int>(std::ranges::lower_bound(steps, share) - steps.begin()));
    }
    cuts.push_back(rows);
    return cuts;
}

/// The lines straight from centre to centre, the foremost first, as steps on a band that begins at row `top`.
void paintSteps(QImage& band, int top, const EdgeLooks& looks, const Scene& scene, const std::vector<QPointF>& centres,
                double ratio)
{
    HairlineRaster raster{band};
    const QPointF origin{0, static_cast<double>(top)};
    for (const std::size_t i : std::views::reverse(looks.order())) {
        const EdgeItem& edge = scene.list.edges[i];
        const double share = std::min(1.0, looks.width(i) * ratio);
        raster.line(centres[edge.source] - origin, centres[edge.target] - origin,
                    static_cast<std::uint32_t>(256 * share), looks.colour(i).rgb());
    }
    raster.paintGround(scene.theme.background.rgb());
}

/// Each pixel as a square onto an image that is as large as all of them or a little smaller.
void enlarge(const QImage& pixels, QImage& image)
{
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto* from = reinterpret_cast<const QRgb*>(pixels.constScanLine(y / grain));
        for (int x = 0; x < width; ++x)
            row[x] = from[x / grain];
    }
}

/// Half as many steps on a quarter of the memory, at the same amount of ink.
void paintHastily(QImage& image, const EdgeLooks& looks, const Scene& scene, double ratio)
{
    const QSize size{(image.width() + grain - 1) / grain, (image.height() + grain - 1) / grain};
    const std::vector<QPointF> centres = centresOf(scene, ratio / grain);
    const std::vector<int> cuts = cutsFor(scene, centres, size.height(), partsFor(looks.order().size(), fewestLines));
    QImage steps{size, QImage::Format_ARGB32_Premultiplied};
    std::vector<QImage> bands = bandsOf(steps, cuts);
    inParallel(bands.size(), [&](std::size_t part) {
        if (bands[part].isNull())
            return; // without rows
        bands[part].fill(Qt::transparent);
        paintSteps(bands[part], cuts[part], looks, scene, centres, ratio / grain);
    });
    enlarge(steps, image);
}

} // namespace

void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, const QuickEdges& how)
{
    if (how.hasty && looks.arePlain() && looks.order().size() > carpet)
        return paintHastily(image, looks, scene, how.ratio);
    const std::size_t parts = partsFor(looks.order().size(), fewestLines);
    std::vector<int> cuts;
    for (std::size_t part = 0; part <= parts; ++part)
        cuts.push_back(image.height() * static_cast<int>(part) / static_cast<int>(parts));
    std::vector<QImage> bands = bandsOf(image, cuts);
    inParallel(parts, [&](std::size_t part) {
        paintEdges(Quick{bands[part], cuts[part], how.ratio}, looks, scene, how);
    });
}

} // namespace cablegraph::canvas
