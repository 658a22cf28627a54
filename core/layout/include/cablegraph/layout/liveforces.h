#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/layout.h>

#include <cstddef>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace cablegraph::layout {

/// What a picture does while a hand drags nodes: springs along the edges, which keep their length and direction, pushes
/// between the nodes (Barnes and Hut 1986), a pull of each node back to where it lay, and no two extents on top of each
/// other.
///
/// The picture at the start is at rest: springs are slack and the pushes of then are taken off, so that nothing moves
/// but what the held nodes move. At most `mostMoving` nodes, those fewest edges away from the held
/// ones, take part, so the work of a step is bounded (2,000 nodes: a few milliseconds) however large the graph is.
/// Every movement dies down: without new calls of `hold` a picture is at rest after at most 300 steps.
///
/// Use: one object per shown picture, made anew when the graph, its placements or the extents change. On a press
/// `hold`, on every move `hold` again, `step` on every frame until it returns false; on release `release` or, to leave
/// the node where it was dropped, `setPinned`. Not safe for use from two threads at a time. Deterministic: the same
/// calls give the same positions.
class LiveForces
{
public:
    static constexpr std::size_t mostMoving = 2000;

    /// Nodes without a placement take no part. Pinned nodes stay. Links are made once, positions are copied.
    LiveForces(const graph::KnowledgeGraph& graph, const Placements& placements, const Extents& extents,
               const LayoutOptions& options = {});
    LiveForces(LiveForces&&) noexcept;
    LiveForces& operator=(LiveForces&&) noexcept;
    ~LiveForces();

    /// The node is at `centre` and stays there, whatever pulls at it. The first hold of a node makes the positions of
    /// this moment the ones that nodes are pulled back to. Unknown nodes are passed over.
    void hold(NodeId node, Point centre);
    /// The held node may move again, from where it is; pinned nodes stay.
    void release(NodeId node);
    /// Released where it is and pinned there, or no longer pinned.
    void setPinned(NodeId node, bool pinned);

    /// Moves the nodes by one frame. True while anything still moves: false means rest, no more steps are needed until
    /// the next call of the functions above.
    bool step();
    [[nodiscard]] bool isAtRest() const noexcept;

    /// The nodes that take part now, and where each of them is, in the same order. Valid until the next call.
    [[nodiscard]] std::span<const NodeId> moving() const noexcept;
    [[nodiscard]] std::span<const Point> movingCentres() const noexcept;
    /// Every node with its place of now.
    [[nodiscard]] Placements placements() const;

private:
    class Simulation;
    std::unique_ptr<Simulation> m_simulation;
};

} // namespace cablegraph::layout
