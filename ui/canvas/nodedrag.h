#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/layout/liveforces.h>

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace cablegraph::canvas {

/// A drag of nodes and what it sets in motion: the nodes follow the hand, their neighbourhood follows by springs and
/// settles after the hand has let go. Uses no processor time once everything rests. Switched off, only what the hand
/// holds moves.
///
///     begin ─▶ moveBy ... moveBy ─▶ drop ─▶ stored ... (settling) ... stored
///                                └▶ cancel
class NodeDrag : public QObject
{
    Q_OBJECT

public:
    explicit NodeDrag(QObject* parent);

    [[nodiscard]] bool isLive() const noexcept { return m_live; }
    void setLive(bool live);
    /// What the hand holds or held last, where it is now.
    [[nodiscard]] const layout::Placements& held() const noexcept { return m_heldNow; }
    /// Whether something is held or still settles.
    [[nodiscard]] bool isActive() const noexcept { return m_holding || m_timer.isActive(); }

    void begin(const graph::KnowledgeGraph& graph, const DrawList& list, const std::set<NodeId>& nodes);
    /// From where the nodes were at the beginning, scene units.
    void moveBy(QPointF way);
    /// The held nodes stay where they are, pinned.
    void drop();
    /// As if the drag had never begun.
    void cancel();
    /// What settles stays where it is now. What was not stored yet is stored.
    void stop();
    /// Somebody else has moved nodes: what was not stored is forgotten.
    void abandon();

Q_SIGNALS:
    /// The hand has moved what it holds.
    void moved(const cablegraph::layout::Placements& placements);
    /// Others have followed by a small step.
    void followed(const cablegraph::layout::Placements& placements);
    /// Store a move: what the hand moved first, then, once all rests, what moved of itself. Both have the same number.
    void stored(const cablegraph::layout::Placements& before, const cablegraph::layout::Placements& after, int gesture);

private:
    void step();
    /// Tells of the followers that are more than `least` from where they were told to be.
    void follow(double least);
    [[nodiscard]] layout::Placements now() const;
    void storeMoved();

    bool m_live = true;
    bool m_holding = false;
    int m_gesture = 0;
    QTimer m_timer;
    layout::Placements m_before;  ///< of the whole drawing when the drag began
    layout::Placements m_held;    ///< where the held nodes were then
    layout::Placements m_heldNow; ///< where they are now
    std::vector<layout::Placement>
        m_followers; ///< where those that may move were told to be, as LiveForces orders them
    std::optional<layout::LiveForces> m_forces;
};

} // namespace cablegraph::canvas
