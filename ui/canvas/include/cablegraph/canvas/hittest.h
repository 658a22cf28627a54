#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/labelplacer.h>
#include <cablegraph/canvas/viewport.h>

#include <QPointF>
#include <QPolygonF>

#include <vector>

namespace cablegraph::canvas {

/// What is drawn at `point` (view): a node's shape, then a label, then the nearest curve within a few pixels. Labels
/// stand for their node or edge.
[[nodiscard]] Target targetAt(const DrawList& list, const std::vector<PlacedLabel>& labels, const Viewport& viewport,
                              QPointF point);

/// The nodes whose centre lies inside `area` (view), ascending.
[[nodiscard]] std::vector<NodeId> nodesIn(const DrawList& list, const Viewport& viewport, const QPolygonF& area);

} // namespace cablegraph::canvas
