#pragma once

#include "packing.h"

#include <vector>

namespace cablegraph::layout {

/// The shapes row by row, in their order, each row at most `width` wide unless one shape is wider, `gap` apart. What to
/// add to the points of each.
[[nodiscard]] std::vector<Point> onShelves(const std::vector<Shape>& shapes, double width, double gap);

/// Puts the shapes on the sheet together as one block, whose form is the one of a few with which all that is in `taken`
/// and the block fill a picture of that aspect best. What to add to the points of each.
[[nodiscard]] std::vector<Point> placeBlock(Sheet& sheet, const Bounds& taken, const std::vector<Shape>& shapes,
                                            double gap, double aspect);

} // namespace cablegraph::layout
