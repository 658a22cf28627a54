#pragma once

#include "edgelook.h"

#include <stop_token>

class QImage;

namespace cablegraph::canvas {

struct QuickEdges
{
    double ratio = 1;   ///< device pixels to a view unit
    bool hasty = false; ///< if they are very many, stepped and coarse
    std::stop_token stop;
};

/// All edges that touch the view, by StrokeRaster, many of them on all processors; some of them once it is asked to
/// stop.
void paintEdgesQuickly(QImage& image, const EdgeLooks& looks, const Scene& scene, const QuickEdges& how);

} // namespace cablegraph::canvas
