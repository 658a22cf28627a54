#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Springs and charges from the coarse to the fine: the network is halved again and again, the smallest is arranged by
/// stress, and each larger one starts where the smaller one came to rest (Walshaw 2003; Hu 2005). Of a tree, the most
/// promising of several small pictures is taken (see CoarseStress). Time grows with
/// n log n. `network` is connected; links come out about 1 long. Deterministic. Throws Stopped.
[[nodiscard]] std::vector<Point> arrangeByLevels(const Network& network, const std::stop_token& stop);

/// Lets a picture that is there, with links about 1 long, come to rest by the same springs. Throws Stopped.
[[nodiscard]] std::vector<Point> settle(const Network& network, std::vector<Point> points, const std::stop_token& stop);

} // namespace cablegraph::layout
