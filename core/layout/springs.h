#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// How far nodes may move: far at first, then less from step to step.
struct Cooling
{
    int steps = 100;
    double first = 0.5; ///< longest move of the first step, in natural lengths of a link
    double last = 0.01; ///< of the last step
};

/// Nearly a tree: trees have room to unfold.
[[nodiscard]] bool isTreelike(const Network& network) noexcept;

/// Links pull with the square of their length, and all nodes push each other away with the inverse of their distance:
/// the springs and electric charges of Fruchterman and Reingold (1991) and Hu (2005), "Efficient and High Quality
/// Force-Directed Graph Drawing". A node's charge grows with the fourth root of its number of neighbours, so hubs keep
/// room around them (as in Hachul and Jünger 2004). Every node moves by the whole step along its force, which cannot
/// run away whatever the forces are.
///
/// Near trees, links pull with their length, and all nodes are held to a sample of nodes at the length of the way
/// between them (stress on pivots, as in Ortmann, Klimenta and Brandes 2017).
///
/// The natural length of a link is about 1. Throws Stopped.
void relaxSprings(const Network& network, const Cooling& cooling, std::vector<Point>& points,
                  const std::stop_token& stop);

} // namespace cablegraph::layout
