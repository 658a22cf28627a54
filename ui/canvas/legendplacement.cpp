#include "edgelook.h"

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
constexpr std::size_t mostTried = 600;  ///< nodes whose names and lines count too
constexpr std::size_t mostAsked = 6000; ///< nodes; of more, some tell where the drawing is thin
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

/// What a view of the whole shows. Of a carpet, the nodes alone: its lines are straight at a first look, bow a little
/// beyond them once they are laid, and the view is to stay as it was.
QRectF wholeOf(const DrawList& list)
{
    if (list.edges.size() <= carpet)
        return boundsOf(list);
    QRectF whole;
    for (const NodeItem& node : list.nodes)
        whole |= nodeBounds(node);
    return whole;
}

} // namespace

Viewport fittedWithWords(const DrawList& list, const QRectF& area, double largestScale)
{
    const QRectF scene = wholeOf(list);
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

/// Of a large drawing the nodes alone tell where it is thin, in a tenth of the time; names go where they find room.
std::size_t coveredNodes(const DrawList& list, const Viewport& viewport, const QRectF& area, std::size_t enough)
{
    const std::size_t stride = 1 + list.nodes.size() / mostAsked;
    std::size_t covered = 0;
    for (std::size_t i = 0; i < list.nodes.size() && covered < enough; i += stride)
        covered += area.contains(viewport.toView(list.nodes[i].centre)) ? 1 : 0;
    return covered;
}

bool runsThrough(const Curve& curve, const QRectF& scene)
{
    if (!curve.bounds().adjusted(-1, -1, 1, 1).intersects(scene))
        return false;
    constexpr int samples = 16;
    for (int i = 0; i <= samples; ++i) {
        if (scene.contains(curve.pointAt(static_cast<double>(i) / samples)))
            return true;
    }
    return false;
}

/// Nodes with their labels, and edges, under the legend or too near to it. A node counts for several edges.
/// Large drawings are counted up to `enough`.
std::size_t countCovered(const DrawList& list, const Viewport& viewport, const QRectF& legend, std::size_t enough)
{
    constexpr double clearance = 8;
    const QRectF area = legend.adjusted(-clearance, -clearance, clearance, clearance);
    const QRectF covered = viewport.toScene(area);
    if (list.nodes.size() > mostTried)
        return coveredNodes(list, viewport, area, enough);
    const auto nodes = std::ranges::count_if(
        list.nodes, [&](const NodeItem& node) { return drawnArea(node, viewport).intersects(area); });
    std::ptrdiff_t edges = 0;
    for (std::size_t i = 0; i < list.edges.size(); ++i)
        edges += runsThrough(list.curveOf(i), covered) ? 1 : 0;
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

/// The whole at this scale, before it is moved.
QRectF drawnAt(const DrawList& list, double scale)
{
    const Viewport viewport{scale, {}};
    QRectF drawn = viewport.toView(wholeOf(list));
    if (list.nodes.size() > mostTried)
        return drawn;
    for (const NodeItem& node : list.nodes)
        drawn |= drawnArea(node, viewport);
    return drawn;
}

/// Where `drawn` has to go from to lie in the middle of `area` (`push` 0) or in the corner of it that is farthest from
/// `legend` (1).
QPointF wayFrom(const QRectF& legend, const QRectF& drawn, const QRectF& area, double push)
{
    const bool toRight = legend.center().x() < area.center().x();
    const bool toBottom = legend.center().y() < area.center().y();
    const QPointF middle = area.center() - drawn.center();
    const QPointF corner{toRight ? area.right() - drawn.right() : area.left() - drawn.left(),
                         toBottom ? area.bottom() - drawn.bottom() : area.top() - drawn.top()};
    return middle + (corner - middle) * push;
}

/// The largest view of the whole drawing that leaves a corner to the legend.
std::optional<Viewport> leavingACorner(const DrawList& list, const Viewport& whole, const QRectF& area, QSizeF legend)
{
    const QRectF free = area.adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    for (double share = 1; share >= worthwhile; share -= shareStep) {
        const double scale = whole.scale * share;
        const QRectF drawn = drawnAt(list, scale);
        for (const double push : {0.0, 0.3, 0.6, 1.0}) {
            for (const QRectF& corner : cornersFor(area, legend, cornerMargin)) {
                const Viewport viewport{scale, wayFrom(corner, drawn, free, push)};
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
    const std::optional<Viewport> corner = leavingACorner(list, whole, area, legend);
    const Viewport beside = fittedWithWords(list, free.adjusted(legend.width() + legendGap, 0, 0, 0));
    if (corner && corner->scale >= beside.scale)
        return *corner;
    return beside.scale >= worthwhile * whole.scale ? beside : whole;
}

QRectF placeLegend(const DrawList& list, const Viewport& viewport, const QRectF& area, QSizeF legend, double margin)
{
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    QRectF best;
    for (const QRectF& place : cornersFor(area, legend, margin)) {
        const std::size_t covered = countCovered(list, viewport, place, fewest);
        if (covered < fewest) {
            fewest = covered;
            best = place;
        }
    }
    return best;
}

bool isCovered(const DrawList& list, const Viewport& viewport, const QRectF& legend)
{
    return countCovered(list, viewport, legend, 1) > 0;
}

} // namespace cablegraph::canvas
