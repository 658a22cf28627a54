#pragma once

#include <cablegraph/layout/placement.h>
#include <cablegraph/session/session.h>

#include <QUndoCommand>

namespace cablegraph::commands {

/// Puts nodes somewhere else, or pins and unpins them where they are: one gesture, one step. A move that changes
/// nothing leaves no step behind. Moves of one gesture, pushed one after the other, become one step. The session must
/// outlive the command.
class MoveNodes : public QUndoCommand
{
public:
    /// `before` and `after` name the same nodes. `text` is what the Edit menu says ("Move Japan"). `gesture` is the
    /// same for all moves of one gesture; 0 for one that is whole.
    MoveNodes(session::Session& session, layout::Placements before, layout::Placements after, const QString& text,
              int gesture = 0);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* later) override;

private:
    session::Session& m_session;
    layout::Placements m_before;
    layout::Placements m_after;
    int m_gesture;
};

/// "Move Japan", or "Move 3 nodes" for several.
[[nodiscard]] QString textForMoving(const graph::KnowledgeGraph& graph, const layout::Placements& moved);
[[nodiscard]] QString textForPinning(const graph::KnowledgeGraph& graph, const layout::Placements& changed,
                                     bool pinned);

} // namespace cablegraph::commands
