#include <cablegraph/commands/changevisibility.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <utility>

namespace cablegraph::commands {
namespace {

struct VisibilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::commands::ChangeVisibility)
};

void change(session::Session& session, const session::Visibility& after, const QString& text)
{
    if (after != session.visibility())
        session.undoStack().push(new ChangeVisibility{session, after, text});
}

/// The name of the only node; empty when there are several.
QString onlyName(const session::Session& session, const std::set<NodeId>& nodes)
{
    const graph::Node* node = nodes.size() == 1 ? session.graph().findNode(*nodes.begin()) : nullptr;
    return node == nullptr ? QString{} : support::toQString(node->name);
}

} // namespace

ChangeVisibility::ChangeVisibility(session::Session& session, session::Visibility after, const QString& text)
    : QUndoCommand{text}
    , m_session{session}
    , m_before{session.visibility()}
    , m_after{std::move(after)}
{
    setObsolete(m_before == m_after);
}

void ChangeVisibility::undo()
{
    m_session.setVisibility(m_before);
}

void ChangeVisibility::redo()
{
    if (!isObsolete())
        m_session.setVisibility(m_after);
}

void hide(session::Session& session, const std::set<NodeId>& nodes)
{
    const QString name = onlyName(session, nodes);
    const int count = static_cast<int>(nodes.size());
    change(session, session.visibility().hiding(nodes),
           name.isEmpty() ? VisibilityTexts::tr("Hide %n Nodes", nullptr, count)
                          : VisibilityTexts::tr("Hide %1").arg(name));
}

void isolate(session::Session& session, const std::set<NodeId>& nodes)
{
    if (nodes.empty())
        return;
    const QString name = onlyName(session, nodes);
    const int count = static_cast<int>(nodes.size());
    change(session, session.visibility().isolating(nodes),
           name.isEmpty() ? VisibilityTexts::tr("Show Only %n Nodes", nullptr, count)
                          : VisibilityTexts::tr("Show Only %1").arg(name));
}

void expand(session::Session& session, const std::set<NodeId>& nodes, std::optional<ontology::NodeKind> kind)
{
    std::set<NodeId> wanted;
    for (const NodeId node : nodes) {
        for (const NodeId hidden : hiddenNeighbours(session.graph(), session.visibility(), node)) {
            if (!kind || session.graph().findNode(hidden)->kind == *kind)
                wanted.insert(hidden);
        }
    }
    if (wanted.empty())
        return;
    const QString name = onlyName(session, nodes);
    const int count = static_cast<int>(nodes.size());
    change(session, session.visibility().showing(wanted),
           name.isEmpty() ? VisibilityTexts::tr("Expand %n Nodes", nullptr, count)
                          : VisibilityTexts::tr("Expand %1").arg(name));
}

void collapse(session::Session& session, const std::set<NodeId>& nodes)
{
    const QString name = onlyName(session, nodes);
    const int count = static_cast<int>(nodes.size());
    change(session, session.visibility().hiding(dependants(session.graph(), session.visibility(), nodes)),
           name.isEmpty() ? VisibilityTexts::tr("Collapse %n Nodes", nullptr, count)
                          : VisibilityTexts::tr("Collapse %1").arg(name));
}

void showAll(session::Session& session)
{
    change(session, {}, VisibilityTexts::tr("Show All Nodes"));
}

} // namespace cablegraph::commands
