#include "legendplacement.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cablegraph::canvas {
namespace {

constexpr double fitMargin = 28;
constexpr double cornerMargin = 12;
constexpr double worthwhile = 0.72; ///< the share of the zoom that freeing the legend may leave

std::size_t coveredNodes(const DrawList& list, const Viewport& viewport, const QRectF& legend)
{
    const QRectF covered = viewport.toScene(legend);
    return static_cast<std::size_t>(
        std::ranges::count_if(list.nodes, [&](const NodeItem& node) { return nodeBounds(node).intersects(covered); }));
}

} // namespace

Viewport fitBesideLegend(const DrawList& list, const QRectF& area, QSizeF legend)
{
    const QRectF scene = boundsOf(list);
    const QRectF free = area.adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    const Viewport whole = fitted(scene, free);
    if (legend.isEmpty() || coveredNodes(list, whole, placeLegend(list, whole, area, legend)) == 0)
        return whole;
    const Viewport beside = fitted(scene, free.adjusted(legend.width() + cornerMargin, 0, 0, 0));
    return beside.scale >= worthwhile * whole.scale ? beside : whole;
}

QRectF placeLegend(const DrawList& list, const Viewport& viewport, const QRectF& area, QSizeF legend)
{
    const QRectF inner = area.adjusted(cornerMargin, cornerMargin, -cornerMargin, -cornerMargin);
    const double right = inner.right() - legend.width();
    const double bottom = inner.bottom() - legend.height();
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    QRectF best;
    for (const QPointF corner :
         {QPointF{inner.left(), bottom}, QPointF{right, bottom}, inner.topLeft(), QPointF{right, inner.top()}}) {
        const QRectF place{corner, legend};
        const std::size_t covered = coveredNodes(list, viewport, place);
        if (covered < fewest) {
            fewest = covered;
            best = place;
        }
    }
    return best;
}

} // namespace cablegraph::canvas
