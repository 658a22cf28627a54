#include "camera.h"
#include "glide.h"
#include "legendcard.h"
#include "minimap.h"
#include "nodedrag.h"
#include "pointer.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/commands/changevisibility.h>
#include <cablegraph/commands/movenodes.h>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

void GraphView::zoomIn()
{
    m_camera->zoomAbout(rect().toRectF().center(), zoomStep);
}

void GraphView::zoomOut()
{
    m_camera->zoomAbout(rect().toRectF().center(), 1 / zoomStep);
}

void GraphView::fitAll()
{
    m_camera->moveTo(wholeView(), Camera::Motion::Gliding, true);
    placeLegendAgain();
}

void GraphView::fitSelection()
{
    std::set<NodeId> nodes = m_session.selection().nodes;
    for (const EdgeId id : m_session.selection().edges) {
        if (const graph::Edge* edge = graph().findEdge(id))
            nodes.insert({edge->source, edge->target});
    }
    nodes.empty() ? fitAll() : fitAround(nodes);
}

void GraphView::fitAround(const std::set<NodeId>& nodes)
{
    QRectF bounds;
    const auto include = [this, &bounds](NodeId id) {
        if (const auto index = m_list->findNode(id))
            bounds |= nodeBounds(m_list->nodes[*index]);
    };
    for (const NodeId id : nodes) {
        include(id);
        std::ranges::for_each(graph().neighbours(id), include);
    }
    if (bounds.isEmpty())
        return;
    constexpr double border = 48;
    const QRectF area = rect().toRectF().adjusted(border, border, -border, -border);
    m_camera->moveTo(fitted(bounds, area, 1.6), Camera::Motion::Gliding, false);
}

void GraphView::selectAll()
{
    session::Selection selection;
    for (const NodeItem& node : m_list->nodes)
        selection.nodes.insert(node.id);
    select(selection);
}

void GraphView::selectNeighbours()
{
    session::Selection selection = m_session.selection();
    for (const NodeId id : m_session.selection().nodes) {
        const std::vector<NodeId> neighbours = graph().neighbours(id);
        selection.nodes.insert(neighbours.begin(), neighbours.end());
    }
    select(selection);
}

void GraphView::pinSelection()
{
    pin(true);
}

void GraphView::unpinSelection()
{
    pin(false);
}

void GraphView::pin(bool pinned)
{
    layout::Placements before;
    for (const NodeId id : m_session.selection().nodes) {
        const auto placed = m_session.placements().find(id);
        if (placed != m_session.placements().end() && placed->second.pinned != pinned)
            before.insert(*placed);
    }
    if (before.empty())
        return;
    layout::Placements after = before;
    for (auto& [id, placement] : after)
        placement.pinned = pinned;
    const QString text = commands::textForPinning(m_session.graph(), after, pinned);
    m_session.undoStack().push(new commands::MoveNodes{m_session, before, after, text});
}

void GraphView::hideSelection()
{
    commands::hide(m_session, m_session.selection().nodes);
}

void GraphView::isolateSelection()
{
    std::set<NodeId> nodes = m_session.selection().nodes;
    for (const EdgeId id : m_session.selection().edges) {
        if (const graph::Edge* edge = graph().findEdge(id))
            nodes.insert({edge->source, edge->target});
    }
    commands::isolate(m_session, nodes);
}

void GraphView::expandSelection()
{
    commands::expand(m_session, m_session.selection().nodes);
}

void GraphView::collapseSelection()
{
    commands::collapse(m_session, m_session.selection().nodes);
}

void GraphView::showAll()
{
    commands::showAll(m_session);
}

bool GraphView::isLegendVisible() const noexcept
{
    return m_legend->isVisible();
}

const QRectF& GraphView::legendArea() const noexcept
{
    return m_legend->area();
}

void GraphView::setLegendVisible(bool visible)
{
    if (visible == m_legend->isVisible())
        return;
    m_legend->setVisible(visible);
    placeLegendAgain();
    refresh(); // words may lie where it was
    Q_EMIT legendVisibilityChanged(visible);
}

void GraphView::setNodeEmphasis(const NodeEmphasis& emphasis)
{
    if (emphasis == m_nodeEmphasis)
        return;
    m_nodeEmphasis = emphasis;
    m_pointer->cancel();
    m_drag->stop();
    m_motion->stop();
    dissolve();
    rebuild();
}

void GraphView::setEdgeLabels(EdgeLabels labels)
{
    m_edgeLabels = labels;
    refresh();
}

void GraphView::select(const session::Selection& selection)
{
    m_session.select(selection, session::Session::Reveal::Nothing);
}

Hand GraphView::hand() const noexcept
{
    return m_pointer->hand();
}

void GraphView::setHand(Hand hand)
{
    if (hand == m_pointer->hand())
        return;
    m_pointer->setHand(hand);
    showCursor();
    Q_EMIT handChanged(hand);
}

bool GraphView::isLive() const noexcept
{
    return m_drag->isLive();
}

void GraphView::setLive(bool live)
{
    if (live == m_drag->isLive())
        return;
    m_drag->setLive(live);
    Q_EMIT liveChanged(live);
}

bool GraphView::isMoving() const
{
    return m_drag->isActive() || m_motion->isRunning() || m_dissolving->isRunning() || m_rest.isActive();
}

bool GraphView::isMinimapWanted() const noexcept
{
    return m_minimap->isWanted();
}

void GraphView::setMinimapWanted(bool wanted)
{
    m_minimap->setWanted(wanted);
}

} // namespace cablegraph::canvas
