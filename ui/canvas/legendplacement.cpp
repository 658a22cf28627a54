#include <cablegraph/canvas/labelplacer.h>
#include <cablegraph/canvas/legendplacement.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace cablegraph::canvas {
namespace {

constexpr double fitMargin = 28;
constexpr std::size_t mostNamed = 150; ///< nodes; in a drawing of more, some names find no place anyway
constexpr double worthNames = 0.85;    ///< the share of the zoom that their names may leave
constexpr double legendGap = 12;
constexpr double worthwhile = 0.6; ///< the share of the zoom that freeing the legend may leave
constexpr double shareStep = 0.04;
constexpr std::size_t mostTried = 600; ///< nodes; a drawing of more fills its corners anyway
constexpr double cornerMargin = 12;

/// What a node takes up with its label below, view: words shrink less than the drawing does.
QRectF drawnArea(const NodeItem& node, const Viewport& viewport)
{
    const QRectF plain = viewport.toView(nodeBounds(node));
    const QSizeF text = node.label.size * textScaleAt(viewport.scale);
    const double width = std::max(plain.width(), text.width());
    const double added = text.height() - node.label.size.height() * viewport.scale;
    return {plain.center().x() - width / 2, plain.top(), width, plain.height() + std::max(0.0, added)};
}

} // namespace

Viewport fittedWithWords(const DrawList& list, const QRectF& area, double largestScale)
{
    const QRectF scene = boundsOf(list);
    QRectF inside = area;
    const Viewport plain = fitted(scene, area, largestScale);
    Viewport viewport = plain;
    // What sticks out costs room on its side; a smaller scale lets a little more stick out, so it takes a few rounds.
    for (int round = 0; round < 3; ++round) {
        QRectF drawn = viewport.toView(scene);
        for (const NodeItem& node : list.nodes)
            drawn |= drawnArea(node, viewport);
        if (area.adjusted(-1, -1, 1, 1).contains(drawn))
            break;
        inside.adjust(std::max(0.0, area.left() - drawn.left()), std::max(0.0, area.top() - drawn.top()),
                      std::min(0.0, area.right() - drawn.right()), std::min(0.0, area.bottom() - drawn.bottom()));
        if (inside.width() < area.width() / 2 || inside.height() < area.height() / 2)
            break;
        viewport = fitted(scene, inside, largestScale);
        if (list.nodes.size() > mostNamed && viewport.scale < worthNames * plain.scale) {
            const double strip = (1 - worthNames) / 2;
            return fitted(scene,
                          area.adjusted(strip * area.width(), strip * area.height(), -strip * area.width(),
                                        -strip * area.height()),
                          largestScale);
        }
    }
    return viewport;
}

namespace {

/// Nodes with their labels, and edges, under the legend or too near to it. A node counts for several edges.
std::size_t coveredItems(const DrawList& list, const Viewport& viewport, const QRectF& legend)
{
    constexpr double clearance = 8;
    const QRectF area = legend.adjusted(-clearance, -clearance, clearance, clearance);
    const QRectF covered = viewport.toScene(area);
    const auto nodes = std::ranges::count_if(
        list.nodes, [&](const NodeItem& node) { return drawnArea(node, viewport).intersects(area); });
    // Of a large drawing the nodes alone tell where it is thin, in a tenth of the time.
    if (list.nodes.size() > mostTried)
        return static_cast<std::size_t>(nodes);
    const auto edges = std::ranges::count_if(list.edges, [&](const EdgeItem& edge) {
        if (!edge.curve.bounds().adjusted(-1, -1, 1, 1).intersects(covered))
            return false;
        constexpr int samples = 16;
        for (int i = 0; i <= samples; ++i) {
            if (covered.contains(edge.curve.pointAt(static_cast<double>(i) / samples)))
                return true;
        }
        return false;
    });
    return static_cast<std::size_t>(nodes * 4 + edges);
}

/// Where a legend may lie, the best place first.
std::array<QRectF, 4> cornersFor(const QRectF& area, QSizeF legend, double margin)
{
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    const double right = inner.right() - legend.width();
    const double bottom = inner.bottom() - legend.height();
    return {QRectF{{inner.left(), bottom}, legend}, QRectF{{right, bottom}, legend}, QRectF{inner.topLeft(), legend},
            QRectF{{right, inner.top()}, legend}};
}

/// The drawing at this scale, moved from the middle of `area` (`push` 0) towards the corner that lies farthest from
/// `legend` (1).
Viewport awayFrom(const QRectF& legend, const DrawList& list, double scale, const QRectF& area, double push)
{
    Viewport viewport{scale, {}};
    QRectF drawn = viewport.toView(boundsOf(list));
    for (const NodeItem& node : list.nodes)
        drawn |= drawnArea(node, viewport);
    const bool toRight = legend.center().x() < area.center().x();
    const bool toBottom = legend.center().y() < area.center().y();
    const QPointF middle = area.center() - drawn.center();
    const QPointF corner{toRight ? area.right() - drawn.right() : area.left() - drawn.left(),
                         toBottom ? area.bottom() - drawn.bottom() : area.top() - drawn.top()};
    return viewport.panned(middle + (corner - middle) * push);
}

/// The largest view of the whole drawing that leaves a corner to the legend.
std::optional<Viewport> leavingACorner(const DrawList& list, const Viewport& whole, const QRectF& area, QSizeF legend)
{
    if (list.nodes.size() > mostTried)
        return {};
    const QRectF free = area.adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    for (double share = 1; share >= worthwhile; share -= shareStep) {
        for (const double push : {0.0, 0.3, 0.6, 1.0}) {
            for (const QRectF& corner : cornersFor(area, legend, cornerMargin)) {
                const Viewport viewport = awayFrom(corner, list, whole.scale * share, free, push);
                if (!isCovered(list, viewport, corner))
                    return viewport;
            }
        }
    }
    return {};
}

} // namespace

Viewport fitBesideLegend(const DrawList& list, const QRectF& area, QSizeF legend)
{
    const QRectF free = area.adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    const Viewport whole = fittedWithWords(list, free);
    if (legend.isEmpty() || !isCovered(list, whole, placeLegend(list, whole, area, legend)))
        return whole;
    if (const auto viewport = leavingACorner(list, whole, area, legend))
        return *viewport;
    const Viewport beside = fittedWithWords(list, free.adjusted(legend.width() + legendGap, 0, 0, 0));
    return beside.scale >= worthwhile * whole.scale ? beside : whole;
}

QRectF placeLegend(const DrawList& list, const Viewport& viewport, const QRectF& area, QSizeF legend, double margin)
{
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    QRectF best;
    for (const QRectF& place : cornersFor(area, legend, margin)) {
        const std::size_t covered = coveredItems(list, viewport, place);
        if (covered < fewest) {
            fewest = covered;
            best = place;
        }
    }
    return best;
}

bool isCovered(const DrawList& list, const Viewport& viewport, const QRectF& legend)
{
    return coveredItems(list, viewport, legend) > 0;
}

} // namespace cablegraph::canvas
