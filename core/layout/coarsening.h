#pragma once

#include "network.h"

#include <vector>

namespace cablegraph::layout {

/// A smaller network of the same shape.
struct Coarser
{
    Network network;
    std::vector<std::uint32_t> merged; ///< by node of the finer network: the node that stands for it
};

/// Merges joined nodes two by two, those with few neighbours first, and leaves of one hub two by two, so that hubs do
/// not hold the halving up (Walshaw 2003, "A Multilevel Algorithm for Force-Directed Graph-Drawing").
[[nodiscard]] Coarser coarsen(const Network& network);

} // namespace cablegraph::layout
