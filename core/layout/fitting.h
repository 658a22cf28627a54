#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <vector>

namespace cablegraph::layout {

/// The mean distance of joined nodes; 0 where there are no links.
[[nodiscard]] double meanLength(const Network& network, const std::vector<Point>& points);

/// Turns and mirrors the whole drawing, about the middle of the known nodes as the origin, so that these lie to each
/// other as nearly as wished as they can (a Procrustes fit in the sense of least squares, lengths left alone).
void turnTo(const std::vector<bool>& known, const std::vector<Point>& wished, std::vector<Point>& points);

/// Moves the whole drawing so that the middle of the known nodes is that of their wished places.
void moveTo(const std::vector<bool>& known, const std::vector<Point>& wished, std::vector<Point>& points);

/// Puts the fixed nodes where they are wished, and lets each other node follow its neighbours as springs would.
void follow(const Network& network, const std::vector<bool>& fixed, const std::vector<Point>& wished,
            std::vector<Point>& points);

} // namespace cablegraph::layout
