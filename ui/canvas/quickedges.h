#pragma once

#include "edgelook.h"

class QImage;

namespace cablegraph::canvas {

/// All edges that touch the view, by StrokeRaster. `ratio`: device pixels to a view unit.
void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, double ratio);

} // namespace cablegraph::canvas
