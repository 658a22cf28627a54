#pragma once

#include <cablegraph/layout/placement.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace cablegraph::layout {

struct BundlingOptions
{
    double longestDetour = 2;       ///< times the straight line; what would take longer stays straight
    std::size_t mostLooked = 300; ///< nodes that the search of one way may look at before the edge stays straight
    /// Steps along edges that all searches together may look at: where a drawing is huge, its shorter edges stay
    /// straight.
    std::size_t mostSteps = 50'000'000;
};

/// By edge: the nodes on its way from the first end to the second one, without both; none for edges that stay straight.
using EdgeWays = std::vector<std::vector<std::uint32_t>>;

/// Lets long edges follow about the shortest ways along others, so that those with a common direction run together:
/// edge-path bundling (Wallinger, Archambault, Auber, Nöllenburg and Peltonen, "Edge-Path Bundling: A Less Ambiguous
/// Edge Bundling Approach", 2021). The longest edges first; an edge that others follow stays straight, so no line leads
/// past nodes it has nothing to do with. The cost of an edge is the square of its length.
///
/// `edges` are pairs of positions in `nodes`; parallel ones take the same way, loops have none. Deterministic. Throws
/// Stopped.
[[nodiscard]] EdgeWays bundleEdges(std::span<const Point> nodes,
                                   std::span<const std::pair<std::uint32_t, std::uint32_t>> edges,
                                   const BundlingOptions& options = {}, const std::stop_token& stop = {});

} // namespace cablegraph::layout
