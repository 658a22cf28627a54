#pragma once

#include <cablegraph/canvas/painting.h>

#include <span>

namespace cablegraph::canvas {

/// Text on a plate in the colour of the background, which parts it from the lines behind it on every kind of painter.
void paintNodeLabels(QPainter& painter, const Scene& scene, std::span<const PlacedLabel> labels);
void paintEdgeLabels(QPainter& painter, const Scene& scene, std::span<const PlacedLabel> labels);

} // namespace cablegraph::canvas
