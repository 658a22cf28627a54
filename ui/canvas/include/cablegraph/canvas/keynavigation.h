#pragma once

#include <cablegraph/canvas/drawlist.h>

#include <QPointF>

#include <optional>
#include <vector>

namespace cablegraph::canvas {

enum class Direction
{
    Left,
    Right,
    Up,
    Down,
};

/// The nearest node in that direction as the eye sees it: within 45 degrees of it before any other, near ones before
/// far ones. Nothing when no node lies there.
[[nodiscard]] std::optional<NodeId> nodeTowards(const DrawList& list, QPointF from, Direction direction);

/// The order in which Tab visits the nodes: the best connected first, then by name.
[[nodiscard]] std::vector<NodeId> tabOrder(const DrawList& list);

} // namespace cablegraph::canvas
