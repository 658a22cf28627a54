#pragma once

#include <cablegraph/canvas/painting.h>

#include <QRectF>

namespace cablegraph::canvas {

/// Where the badge of a node with folded neighbours lies, view coordinates; empty when there is none or it is too far
/// away to be read.
[[nodiscard]] QRectF badgeArea(const NodeItem& node, const Viewport& viewport);
/// The badges of all nodes that touch the view: how many neighbours are not shown.
void paintBadges(QPainter& painter, const Scene& scene);

} // namespace cablegraph::canvas
