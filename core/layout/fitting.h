#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <vector>

namespace cablegraph::layout {

/// The mean distance of joined nodes; 0 where there are no links.
[[nodiscard]] double meanLength(const Network& network, const std::vector<Point>& points);

/// Turns, mirrors and moves the whole drawing so that the fixed nodes come near to where they are wished (a Procrustes
/// fit in the sense of least squares), then puts them there, and lets each other node follow its neighbours as springs
/// would.
void fitTo(const Network& network, const std::vector<bool>& fixed, const std::vector<Point>& wished,
           std::vector<Point>& points);

} // namespace cablegraph::layout
