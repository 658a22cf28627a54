#include <cablegraph/base/error.h>
#include <cablegraph/commands/correct.h>
#include <cablegraph/ontology/kinds.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace cablegraph::commands {
namespace {

using library::JudgementKind;

/// A log may have thousands of entries; nobody undoes so many one by one.
constexpr std::size_t longestHistory = 200;

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::commands::Correction)
};

/// Menus are narrow.
QString shortened(const std::string& text)
{
    constexpr qsizetype longest = 40;
    const QString whole = support::toQString(text);
    return whole.size() <= longest ? whole : whole.left(longest - 1).trimmed() + QChar{u'…'};
}

QString kindText(const std::string& name)
{
    const auto kind = ontology::parseNodeKind(name);
    return kind ? support::phraseFor(*kind) : support::toQString(name);
}

QString classText(const std::string& name)
{
    const auto threatClass = ontology::parseThreatClass(name);
    return threatClass ? support::phraseFor(*threatClass) : support::toQString(name);
}

QString dateText(const std::string& iso)
{
    const auto date = text::parseDate(iso);
    return date ? support::phraseFor(*date) : CorrectionTexts::tr("Unknown", "date");
}

std::vector<library::Judgement> logOf(const session::Session& session)
{
    try {
        return session.library().judgements();
    } catch (const Error&) {
        return {}; // the judgement holds; only the step is missing
    }
}

} // namespace

Correction::Correction(session::Session& session, const library::Judgement& judgement, Step step)
    : QUndoCommand{step == Step::Decide ? textFor(judgement)
                                        : CorrectionTexts::tr("Take Back “%1”").arg(textFor(judgement))}
    , m_session{session}
    , m_judgement{judgement.id}
    , m_step{step}
{
}

void Correction::undo()
{
    setActive(m_step == Step::TakeBack);
}

void Correction::redo()
{
    setActive(m_step == Step::Decide);
}

void Correction::setActive(bool active)
{
    if (m_silent > 0) {
        --m_silent;
        return;
    }
    m_session.judge([judgement = m_judgement, active](library::Judge& judge) {
        judge.setActive(judgement, active);
        return judgement;
    });
}

QString textFor(const library::Judgement& judgement)
{
    const QString subject = shortened(judgement.subject);
    const QString object = shortened(judgement.object);
    switch (judgement.kind) {
    case JudgementKind::Merge:
        return CorrectionTexts::tr("Merge %1 into %2").arg(subject, object);
    case JudgementKind::Split:
        return CorrectionTexts::tr("Split %1").arg(subject);
    case JudgementKind::Rename:
        return CorrectionTexts::tr("Rename %1 to %2").arg(subject, object);
    case JudgementKind::ChangeKind:
        return CorrectionTexts::tr("Change Kind of %1 to %2").arg(subject, kindText(judgement.object));
    case JudgementKind::ChangeRole:
        return CorrectionTexts::tr("Change Role of %1 to %2").arg(subject, object);
    case JudgementKind::ChangeThreatClass:
        return CorrectionTexts::tr("Change Class of %1 to %2").arg(subject, classText(judgement.object));
    case JudgementKind::RedirectRelation:
        return CorrectionTexts::tr("Redirect %1").arg(subject);
    case JudgementKind::DeleteRelation:
        return CorrectionTexts::tr("Delete %1").arg(subject);
    case JudgementKind::RejectEvidence:
        return CorrectionTexts::tr("Reject Evidence of %1").arg(subject);
    case JudgementKind::ConfirmEvidence:
        return CorrectionTexts::tr("Confirm Evidence of %1").arg(subject);
    case JudgementKind::AddNode:
        return CorrectionTexts::tr("Add %1").arg(subject);
    case JudgementKind::AddRelation:
        return CorrectionTexts::tr("Add %1").arg(subject);
    case JudgementKind::AddMention:
        return CorrectionTexts::tr("Mark %1 as Mention of %2").arg(object, subject);
    case JudgementKind::SetArticleDate:
        return CorrectionTexts::tr("Set Date of %1 to %2").arg(subject, dateText(judgement.object));
    case JudgementKind::Different:
        return CorrectionTexts::tr("Keep %1 and %2 Apart").arg(subject, object);
    }
    return {};
}

void correct(session::Session& session, const session::Judging& make)
{
    session.judge(make, [&session](library::JudgementId made) {
        const std::vector<library::Judgement> log = logOf(session);
        const auto entry = std::ranges::find(log, made, &library::Judgement::id);
        if (entry != log.end())
            session.undoStack().push(new Correction{session, *entry});
    });
}

void setHolding(session::Session& session, const library::Judgement& judgement, bool holds)
{
    const auto change = [id = judgement.id, holds](library::Judge& judge) {
        judge.setActive(id, holds);
        return id;
    };
    session.judge(change, [&session, judgement, holds](library::JudgementId) {
        const auto step = holds ? Correction::Step::Decide : Correction::Step::TakeBack;
        session.undoStack().push(new Correction{session, judgement, step});
    });
}

void restoreHistory(session::Session& session)
{
    std::vector<library::Judgement> log = logOf(session);
    const auto lastActive =
        std::ranges::find_if(log.rbegin(), log.rend(), [](const library::Judgement& each) { return each.isActive; });
    const library::JudgementId last = lastActive == log.rend() ? library::JudgementId{} : lastActive->id;
    // What was taken back before something else was decided is no step any more: it rests in the log.
    std::erase_if(log, [&](const library::Judgement& each) { return !each.isActive && each.id < last; });
    if (log.size() > longestHistory)
        log.erase(log.begin(), log.end() - static_cast<std::ptrdiff_t>(longestHistory));
    int future = 0;
    for (const library::Judgement& each : log) {
        auto* step = new Correction{session, each};
        if (!each.isActive) {
            ++step->m_silent; // pushed as if it held, and undone at once
            ++future;
        }
        session.undoStack().push(step);
    }
    for (; future > 0; --future)
        session.undoStack().undo();
}

} // namespace cablegraph::commands
