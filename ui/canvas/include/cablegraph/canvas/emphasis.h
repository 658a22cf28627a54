#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/session/selection.h>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace cablegraph::canvas {

/// What lies under the pointer.
using Target = std::variant<std::monostate, NodeId, EdgeId>;

/// How much an item stands out.
enum class Weight : std::uint8_t
{
    Dimmed,
    Normal,
    Strong,
};

/// Which items stand out and which step back, by position in the draw list.
struct Emphasis
{
    std::vector<Weight> nodes;
    std::vector<Weight> edges;
    std::vector<bool> selectedNodes;
    std::vector<bool> selectedEdges;
    std::optional<std::size_t> focusedNode; ///< the keyboard's node, where the focus ring is drawn
    double dimming = 1;                     ///< how far dimmed items have faded, 0 to 1
};

/// The neighbourhood of what is hovered stands out and the rest is dimmed; without that, what is selected and its edges
/// stand out and nothing is dimmed.
[[nodiscard]] Emphasis emphasisFor(const DrawList& list, const session::Selection& selection, const Target& hovered,
                                   std::optional<NodeId> focused = {});

} // namespace cablegraph::canvas
