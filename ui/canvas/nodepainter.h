#pragma once

#include <cablegraph/canvas/painting.h>

namespace cablegraph::canvas {

/// All nodes that touch the view, without their labels: shape, sign, a ring for the selection, another for the focus, a
/// small mark for pinned ones. Far away only dots of one size.
void paintNodes(QPainter& painter, const Scene& scene);

} // namespace cablegraph::canvas
