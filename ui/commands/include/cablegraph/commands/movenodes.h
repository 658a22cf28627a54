#pragma once

#include <cablegraph/layout/placement.h>
#include <cablegraph/session/session.h>

#include <QUndoCommand>

namespace cablegraph::commands {

/// Puts nodes somewhere else, or pins and unpins them where they are: one gesture, one step. A move that changes
/// nothing leaves no step behind. The session must outlive the command.
class MoveNodes : public QUndoCommand
{
public:
    /// `before` and `after` name the same nodes. `text` is what the Edit menu says ("Move Japan").
    MoveNodes(session::Session& session, layout::Placements before, layout::Placements after, const QString& text);

    void undo() override;
    void redo() override;

private:
    session::Session& m_session;
    layout::Placements m_before;
    layout::Placements m_after;
};

/// "Move Japan", or "Move 3 nodes" for several.
[[nodiscard]] QString textForMoving(const graph::KnowledgeGraph& graph, const layout::Placements& moved);
[[nodiscard]] QString textForPinning(const graph::KnowledgeGraph& graph, const layout::Placements& changed,
                                     bool pinned);

} // namespace cablegraph::commands
