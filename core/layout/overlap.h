#pragma once

#include "freespace.h"

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Pushes boxes apart, each pair along the way on which it overlaps least, until all keep the margin. Where a crowd
/// finds no room that way, all boxes are spread out a little and the pushing goes on; with `fixed` boxes, which stay
/// and may overlap each other, the others go to the nearest gaps instead. Either way it ends. Throws Stopped.
void removeOverlaps(std::vector<Box>& boxes, const std::vector<bool>& fixed, double margin,
                    const std::stop_token& stop);

} // namespace cablegraph::layout
