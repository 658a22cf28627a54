#pragma once

#include <cablegraph/layout/placement.h>

#include <span>
#include <vector>

namespace cablegraph::layout {

/// How much the points have to be spread so that boxes of these sizes about them keep the margin, but for the share
/// `crowded` of the boxes. In a crowd of more than a few thousand, some speak for all. 0 where one box or none is.
[[nodiscard]] double scaleThatSeparates(std::span<const Point> points, std::span<const Size> sizes, double margin,
                                        double crowded);

/// Turns the points so that they spread most along the wide side of a picture.
void turnToLandscape(std::vector<Point>& points);

} // namespace cablegraph::layout
