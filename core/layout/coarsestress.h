#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <cstdint>
#include <vector>

namespace cablegraph::layout {

/// Tells from a picture of merged nodes how well it would do for the network itself: each merged node is represented by
/// the busiest of those it stands for, two of them should lie as far apart as the way between these is long, and a pair
/// counts as often as it stands for pairs of nodes.
class CoarseStress
{
public:
    /// `owners` by node of the connected network: the merged one, of `size`, that stands for it. Takes time and memory
    /// for the ways from each of these to each.
    CoarseStress(const Network& network, const std::vector<std::uint32_t>& owners, std::size_t size);

    /// Kamada and Kawai's, at the scale at which it is least: 0 is best, 1 worst.
    [[nodiscard]] double of(const std::vector<Point>& points) const;

private:
    std::vector<double> m_masses;                    ///< nodes that each stands for
    std::vector<std::vector<std::uint32_t>> m_steps; ///< from each to those before it
};

} // namespace cablegraph::layout
