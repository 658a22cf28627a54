#pragma once

#include <cstddef>

namespace cablegraph::canvas {

class GraphView;

/// Lets screen readers see a GraphView as a list of its nodes. May be called often.
void installAccessibility();
/// Tells them that the focus moved to a node, by its position in the draw list.
void notifyFocusMoved(GraphView& view, std::size_t index);
/// Tells them that the nodes are others now.
void notifyNodesChanged(GraphView& view);

} // namespace cablegraph::canvas
