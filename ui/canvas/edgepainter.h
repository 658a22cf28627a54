#pragma once

#include "edgelook.h"

namespace cablegraph::canvas {

/// All edges that touch the view, on any painter. Far away, plain straight lines in batches of one colour.
void paintEdges(QPainter& painter, const EdgeLooks& looks, const Scene& scene);

} // namespace cablegraph::canvas
