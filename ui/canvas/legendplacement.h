#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/viewport.h>

#include <QRectF>
#include <QSizeF>

namespace cablegraph::canvas {

/// The view that shows the whole drawing in `area`, leaving a strip at the left for a legend of this size (empty: none)
/// if the legend would lie on nodes otherwise and the strip costs little.
[[nodiscard]] Viewport fitBesideLegend(const DrawList& list, const QRectF& area, QSizeF legend);

/// The lower left corner of `area`, or the corner where the legend covers the fewest nodes if that is fewer.
[[nodiscard]] QRectF placeLegend(const DrawList& list, const Viewport& viewport, const QRectF& area, QSizeF legend);

} // namespace cablegraph::canvas
