#pragma once

#include <cablegraph/layout/placement.h>

#include <span>
#include <vector>

namespace cablegraph::layout {

/// How much the points have to be spread so that boxes of these sizes about them keep the margin, but for the share
/// `crowded` of the boxes. In a crowd of more than a few thousand, some speak for all. 0 where one box or none is.
[[nodiscard]] double scaleThatSeparates(std::span<const Point> points, std::span<const Size> sizes, double margin,
                                        double crowded);

/// Turns the points so that they spread most from left to right.
void turnToLandscape(std::vector<Point>& points);

/// Turns the points so that they fill a picture that is `aspect` times as wide as high; lying along its wide side where
/// no other turn is clearly better. `room` is about what a point takes up, in the unit of the points.
void turnToFit(std::vector<Point>& points, double aspect, double room);

} // namespace cablegraph::layout
