#pragma once

#include "edgelook.h"

class QImage;

namespace cablegraph::canvas {

/// All edges that touch the view, by StrokeRaster, many of them on all processors. `ratio`: device pixels to a view
/// unit. `hasty`: plain ones with steps.
void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, double ratio, bool hasty = false);

} // namespace cablegraph::canvas
