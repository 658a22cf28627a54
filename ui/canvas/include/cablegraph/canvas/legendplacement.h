#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/viewport.h>

#include <QRectF>
#include <QSizeF>

namespace cablegraph::canvas {

/// As fitted() with the whole drawing, with its words at the size that they have there.
[[nodiscard]] Viewport fittedWithWords(const DrawList& list, const QRectF& area, double largestScale = 1.25);

/// The view that shows the whole drawing in `area`, leaving a strip at the left for a legend of this size (empty: none)
/// if the legend would lie on the drawing otherwise and the strip costs little.
[[nodiscard]] Viewport fitBesideLegend(const DrawList& list, const QRectF& area, QSizeF legend);

/// The lower left corner of `area`, or the first corner where the legend covers less of the drawing.
[[nodiscard]] QRectF placeLegend(const DrawList& list, const Viewport& viewport, const QRectF& area, QSizeF legend,
                                 double cornerMargin = 12);

/// Whether nodes, labels or edges lie under `legend` (view).
[[nodiscard]] bool isCovered(const DrawList& list, const Viewport& viewport, const QRectF& legend);

} // namespace cablegraph::canvas
