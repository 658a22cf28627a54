#pragma once

#include "freespace.h"

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Pushes boxes apart, each pair along the way on which it overlaps least, until all keep the margin. Where a crowd
/// finds no room that way, all movable boxes are spread out a little and the pushing goes on, so it always ends.
/// `fixed` boxes stay; two fixed ones may overlap. Throws Stopped.
void removeOverlaps(std::vector<Box>& boxes, const std::vector<bool>& fixed, double margin,
                    const std::stop_token& stop);

} // namespace cablegraph::layout
