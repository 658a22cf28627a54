#include "contextmenu.h"

#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

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

void addNodeActions(QMenu& menu, GraphView& view, session::Session& session)
{
    menu.addAction(ContextMenu::tr("Select &Neighbours"), &view, &GraphView::selectNeighbours);
    menu.addAction(ContextMenu::tr("Zoom to Neigh&bourhood"), &view, &GraphView::fitSelection);
    menu.addSeparator();
    if (anyPinned(session, false))
        menu.addAction(ContextMenu::tr("&Pin"), &view, &GraphView::pinSelection);
    if (anyPinned(session, true))
        menu.addAction(ContextMenu::tr("&Unpin"), &view, &GraphView::unpinSelection);
    menu.addSeparator();
    menu.addAction(ContextMenu::tr("&Copy Name"), &view,
                   [&session] { QGuiApplication::clipboard()->setText(selectedNames(session)); });
    menu.addSeparator();
}

} // namespace

QMenu* contextMenu(GraphView& view, session::Session& session)
{
    auto* menu = new QMenu{&view};
    if (!session.selection().isEmpty())
        menu->addAction(ContextMenu::tr("&Inspect"), &view, &GraphView::inspectRequested);
    if (!session.selection().nodes.empty())
        addNodeActions(*menu, view, session);
    menu->addAction(ContextMenu::tr("Select &All"), &view, &GraphView::selectAll);
    menu->addAction(ContextMenu::tr("&Fit Graph"), &view, &GraphView::fitAll);
    QAction* legend = menu->addAction(ContextMenu::tr("&Legend"), &view, &GraphView::setLegendVisible);
    legend->setCheckable(true);
    legend->setChecked(view.isLegendVisible());
    return menu;
}

} // namespace cablegraph::canvas
