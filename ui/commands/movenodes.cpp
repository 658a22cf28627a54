#include <cablegraph/commands/movenodes.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <utility>

namespace cablegraph::commands {
namespace {

struct MoveTexts
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::commands::MoveNodes)
};

/// The name of the only node; empty when there are several.
QString onlyName(const graph::KnowledgeGraph& graph, const layout::Placements& placements)
{
    const graph::Node* node = placements.size() == 1 ? graph.findNode(placements.begin()->first) : nullptr;
    return node == nullptr ? QString{} : support::toQString(node->name);
}

} // namespace

MoveNodes::MoveNodes(session::Session& session, layout::Placements before, layout::Placements after,
                     const QString& text, int gesture)
    : QUndoCommand{text}
    , m_session{session}
    , m_before{std::move(before)}
    , m_after{std::move(after)}
    , m_gesture{gesture}
{
    setObsolete(m_before == m_after);
}

void MoveNodes::undo()
{
    m_session.place(m_before);
}

void MoveNodes::redo()
{
    if (!isObsolete())
        m_session.place(m_after);
}

int MoveNodes::id() const
{
    constexpr int merging = 1;
    return m_gesture == 0 ? -1 : merging;
}

bool MoveNodes::mergeWith(const QUndoCommand* later)
{
    const auto* move = static_cast<const MoveNodes*>(later);
    if (move->m_gesture != m_gesture)
        return false;
    m_before.insert(move->m_before.begin(), move->m_before.end()); // what moves later had not moved before
    for (const auto& [node, placement] : move->m_after)
        m_after[node] = placement;
    return true;
}

QString textForMoving(const graph::KnowledgeGraph& graph, const layout::Placements& moved)
{
    const QString name = onlyName(graph, moved);
    return name.isEmpty() ? MoveTexts::tr("Move %n Nodes", nullptr, static_cast<int>(moved.size()))
                          : MoveTexts::tr("Move %1").arg(name);
}

QString textForPinning(const graph::KnowledgeGraph& graph, const layout::Placements& changed, bool pinned)
{
    const QString name = onlyName(graph, changed);
    const int count = static_cast<int>(changed.size());
    if (pinned)
        return name.isEmpty() ? MoveTexts::tr("Pin %n Nodes", nullptr, count) : MoveTexts::tr("Pin %1").arg(name);
    return name.isEmpty() ? MoveTexts::tr("Unpin %n Nodes", nullptr, count) : MoveTexts::tr("Unpin %1").arg(name);
}

} // namespace cablegraph::commands
