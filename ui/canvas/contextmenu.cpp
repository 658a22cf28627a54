#include "contextmenu.h"

#include <cablegraph/commands/changevisibility.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <map>

namespace cablegraph::canvas {
namespace {

struct ContextMenu
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::canvas::ContextMenu)
};

bool anyPinned(const session::Session& session, bool pinned)
{
    return std::ranges::any_of(session.selection().nodes, [&](NodeId id) {
        const auto placed = session.placements().find(id);
        return placed != session.placements().end() && placed->second.pinned == pinned;
    });
}

QString selectedNames(const session::Session& session)
{
    QStringList names;
    for (const NodeId id : session.selection().nodes)
        names.append(support::toQString(session.graph().findNode(id)->name));
    return names.join(QLatin1Char{'\n'});
}

/// How many neighbours of what is selected are not shown, by kind.
std::map<ontology::NodeKind, std::size_t> foldedByKind(const session::Session& session)
{
    std::set<NodeId> folded;
    for (const NodeId id : session.selection().nodes) {
        const std::vector<NodeId> hidden = hiddenNeighbours(session.graph(), session.visibility(), id);
        folded.insert(hidden.begin(), hidden.end());
    }
    std::map<ontology::NodeKind, std::size_t> counts;
    for (const NodeId id : folded)
        ++counts[session.graph().findNode(id)->kind];
    return counts;
}

void addExpandMenu(QMenu& menu, GraphView& view, session::Session& session)
{
    const auto counts = foldedByKind(session);
    if (counts.empty())
        return;
    std::size_t all = 0;
    for (const auto& [kind, count] : counts)
        all += count;
    QMenu* expand = menu.addMenu(ContextMenu::tr("&Expand"));
    expand->addAction(ContextMenu::tr("&All Neighbours (%1)").arg(all), &view, &GraphView::expandSelection);
    expand->addSeparator();
    for (const auto& [kind, count] : counts) {
        const QString text = ContextMenu::tr("%1 (%2)", "plural of a kind, how many")
                                 .arg(support::pluralFor(kind), QString::number(count));
        expand->addAction(support::kindIcon(kind, view.palette()), text, &view,
                          [&session, kind = kind] { commands::expand(session, session.selection().nodes, kind); });
    }
}

void addNodeActions(QMenu& menu, GraphView& view, session::Session& session)
{
    addExpandMenu(menu, view, session);
    if (!dependants(session.graph(), session.visibility(), session.selection().nodes).empty())
        menu.addAction(ContextMenu::tr("C&ollapse"), &view, &GraphView::collapseSelection);
    menu.addSeparator();
    menu.addAction(ContextMenu::tr("&Hide"), &view, &GraphView::hideSelection);
    menu.addAction(ContextMenu::tr("&Show Only This"), &view, &GraphView::isolateSelection);
    menu.addSeparator();
    if (anyPinned(session, false))
        menu.addAction(ContextMenu::tr("&Pin"), &view, &GraphView::pinSelection);
    if (anyPinned(session, true))
        menu.addAction(ContextMenu::tr("&Unpin"), &view, &GraphView::unpinSelection);
    menu.addSeparator();
    menu.addAction(ContextMenu::tr("Select &Neighbours"), &view, &GraphView::selectNeighbours);
    menu.addAction(ContextMenu::tr("Zoom to Neigh&bourhood"), &view, &GraphView::fitSelection);
    menu.addSeparator();
    menu.addAction(ContextMenu::tr("&Copy Name"), &view,
                   [&session] { QGuiApplication::clipboard()->setText(selectedNames(session)); });
    menu.addSeparator();
}

void addViewActions(QMenu& menu, GraphView& view, const session::Session& session)
{
    menu.addAction(ContextMenu::tr("Select &All"), &view, &GraphView::selectAll);
    menu.addAction(ContextMenu::tr("&Fit Graph"), &view, &GraphView::fitAll);
    if (!session.visibility().isEverything())
        menu.addAction(ContextMenu::tr("Sho&w All Hidden"), &view, &GraphView::showAll);
    menu.addSeparator();
    const auto addToggle = [&](const QString& text, bool on, void (GraphView::*set)(bool)) {
        QAction* action = menu.addAction(text, &view, set);
        action->setCheckable(true);
        action->setChecked(on);
    };
    addToggle(ContextMenu::tr("Neighbours Follow a &Dragged Node"), view.isLive(), &GraphView::setLive);
    addToggle(ContextMenu::tr("&Legend"), view.isLegendVisible(), &GraphView::setLegendVisible);
    addToggle(ContextMenu::tr("O&verview"), view.isMinimapWanted(), &GraphView::setMinimapWanted);
}

} // namespace

QMenu* contextMenu(GraphView& view, session::Session& session)
{
    auto* menu = new QMenu{&view};
    if (!session.selection().isEmpty())
        menu->addAction(ContextMenu::tr("&Inspect"), &view, &GraphView::inspectRequested);
    if (!session.selection().nodes.empty())
        addNodeActions(*menu, view, session);
    addViewActions(*menu, view, session);
    return menu;
}

} // namespace cablegraph::canvas
