#pragma once

#include <cablegraph/library/judgements.h>
#include <cablegraph/session/session.h>

#include <QString>
#include <QUndoCommand>

namespace cablegraph::commands {

/// A judgement of the library's log as a step on the undo stack: undoing takes it back, redoing lets it hold again.
/// Both are done beside the window. The session must outlive the command.
class Correction : public QUndoCommand
{
public:
    enum class Step
    {
        Decide,
        TakeBack, ///< what was decided earlier, out of its turn
    };

    /// The judgement was made, or taken back, already; pushing the command changes nothing.
    Correction(session::Session& session, const library::Judgement& judgement, Step step = Step::Decide);

    void undo() override;
    void redo() override;

private:
    void setActive(bool active);

    friend void restoreHistory(session::Session& session);

    session::Session& m_session;
    library::JudgementId m_judgement;
    Step m_step;
    int m_silent = 1; ///< steps that only put the command in its place
};

/// "Merge Sullivan into Jake Sullivan".
[[nodiscard]] QString textFor(const library::Judgement& judgement);

/// Makes a judgement beside the window; when it is made it is a step on the undo stack.
void correct(session::Session& session, const session::Judging& make);

/// Takes a judgement back beside the window, or lets one hold again that was taken back, whatever was decided since: a
/// step on the undo stack itself.
void setHolding(session::Session& session, const library::Judgement& judgement, bool holds);

/// The undo stack's past and future from the log of the library that was just opened, so that what was decided before
/// can be taken back by the same keys.
void restoreHistory(session::Session& session);

} // namespace cablegraph::commands
