#pragma once

#include <cablegraph/session/session.h>

#include <QUndoCommand>

namespace cablegraph::commands {

/// Shows other nodes than before. A change that changes nothing leaves no step behind. The session must outlive the
/// command.
class ChangeVisibility : public QUndoCommand
{
public:
    /// `text` is what the Edit menu says ("Hide Japan").
    ChangeVisibility(session::Session& session, session::Visibility after, const QString& text);

    void undo() override;
    void redo() override;

private:
    session::Session& m_session;
    session::Visibility m_before;
    session::Visibility m_after;
};

// Each is one step on the session's undo stack, or none when there is nothing to do.

void hide(session::Session& session, const std::set<NodeId>& nodes);
/// Shows these nodes alone, with the edges between them.
void isolate(session::Session& session, const std::set<NodeId>& nodes);
/// Shows the neighbours of the nodes, all or those of one kind.
void expand(session::Session& session, const std::set<NodeId>& nodes, std::optional<ontology::NodeKind> kind = {});
/// Hides the neighbours that hang on these nodes alone.
void collapse(session::Session& session, const std::set<NodeId>& nodes);
void showAll(session::Session& session);

} // namespace cablegraph::commands
