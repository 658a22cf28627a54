#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Moves the points so that their distances come near the lengths of the shortest ways between them (Kamada and Kawai's
/// stress), by stochastic gradient descent (Zheng, Pawar and Goodman 2019, "Graph Drawing by Stochastic Gradient
/// Descent").
///
/// All pairs are used while they are few; beyond, each node is held by its neighbours and by some pivots that stand for
/// their surroundings (Ortmann, Klimenta and Brandes 2016, "A Sparse Stress Model"), so that time grows with the number
/// of nodes and not with its square. `fixed` nodes are not moved. `network` is connected. Throws Stopped.
void reduceStress(const Network& network, const std::vector<bool>& fixed, std::vector<Point>& points, double edgeLength,
                  const std::stop_token& stop);

} // namespace cablegraph::layout
