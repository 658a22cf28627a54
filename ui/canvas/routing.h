#pragma once

#include <cablegraph/canvas/drawlist.h>

namespace cablegraph::canvas {

/// Gives the edges between the same two nodes different bends, and loops at one node different sizes.
void fanOut(DrawList& list);

/// The curve of an edge between the outlines of its nodes, with a small gap at both ends.
[[nodiscard]] Curve route(const DrawList& list, std::size_t edge);
/// A straight line between the centres; loops over each other.
[[nodiscard]] Curve roughCurve(const DrawList& list, std::size_t edge);

/// Draws the curve of one edge anew, by its position, as its nodes lie now. The list is not rough.
void placeEdge(DrawList& list, std::size_t edge);

} // namespace cablegraph::canvas
