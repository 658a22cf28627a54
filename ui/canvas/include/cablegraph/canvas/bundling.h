#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/layout/bundling.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace cablegraph::canvas {

/// What layout::bundleEdges asks for.
struct StraightLines
{
    std::vector<layout::Point> nodes;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges; ///< positions in `nodes`
};

/// In the order of the draw list.
[[nodiscard]] StraightLines straightLines(const DrawList& list);

/// Lets the edges take these ways, one for each edge of the list.
void bundle(DrawList& list, const layout::EdgeWays& ways);
/// Lets all edges go straight again.
void unbundle(DrawList& list);

} // namespace cablegraph::canvas
