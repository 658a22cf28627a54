#pragma once

#include <cablegraph/canvas/painting.h>

#include <span>

namespace cablegraph::canvas {

/// Text on a plate in the colour of the background, which parts it from the lines behind it on every kind of painter.
void paintLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label);
void paintLabels(QPainter& painter, const Scene& scene, std::span<const PlacedLabel> labels, PlacedLabel::Of of);
[[nodiscard]] Weight weightOf(const Scene& scene, const PlacedLabel& label);

} // namespace cablegraph::canvas
