#pragma once

#include <cablegraph/canvas/painting.h>

namespace cablegraph::canvas {

/// All edges that touch the view: dimmed ones first, strong ones last. Below the zoom where patterns can be told, plain
/// straight lines in batches of one colour.
void paintEdges(QPainter& painter, const Scene& scene);

/// `colour` faded towards the background by `amount` (0 to 1): solid, so that crossing lines do not add up.
[[nodiscard]] QColor faded(const QColor& colour, const QColor& background, double amount);

} // namespace cablegraph::canvas
