#include "accessible.h"
#include "camera.h"
#include "emptynote.h"
#include "glide.h"
#include "pointer.h"
#include "sheet.h"
#include "stage.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/canvas/hittest.h>
#include <cablegraph/canvas/legendplacement.h>
#include <cablegraph/commands/movenodes.h>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

constexpr double zoomStep = 1.25;
constexpr int motionMilliseconds = 240;
constexpr int dimmingMilliseconds = 120;
constexpr int restAfterMilliseconds = 120;

layout::Placements placementsOf(const DrawList& list)
{
    layout::Placements placements;
    for (const NodeItem& node : list.nodes)
        placements[node.id] = {{node.centre.x(), node.centre.y()}, node.pinned};
    return placements;
}

} // namespace

/// The canvas as pointer and tools see it.
class GraphView::StageOfView : public Stage
{
public:
    explicit StageOfView(GraphView& view)
        : m_view{view}
    {
    }

    const DrawList& drawList() const override { return m_view.m_list; }
    const Viewport& viewport() const override { return m_view.viewport(); }
    Target targetUnder(QPointF point) const override { return m_view.targetAt(point); }
    const std::set<NodeId>& selectedNodes() const override { return m_view.m_session.selection().nodes; }
    void lookThrough(const Viewport& viewport) override { m_view.m_camera->lookThrough(viewport); }
    void repaintStage() override { m_view.update(); }

    void previewPlacements(const layout::Placements& placements) override
    {
        m_view.m_motion->stop();
        moveNodes(m_view.m_list, placements);
        m_view.refreshMoving();
    }

    void storeMove(const layout::Placements& before, const layout::Placements& after) override
    {
        const QString text = commands::textForMoving(m_view.m_session.graph(), after);
        m_view.m_session.undoStack().push(new commands::MoveNodes{m_view.m_session, before, after, text});
    }

    void selectNodes(const std::vector<NodeId>& nodes, bool add) override
    {
        session::Selection selection = add ? m_view.m_session.selection() : session::Selection{};
        selection.nodes.insert(nodes.begin(), nodes.end());
        m_view.select(selection);
    }

private:
    GraphView& m_view;
};

GraphView::GraphView(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_stage{std::make_unique<StageOfView>(*this)}
    , m_sheet{std::make_unique<Sheet>()}
    , m_camera{new Camera{*this}}
    , m_pointer{new Pointer{*m_stage, this}}
    , m_motion{new Glide{*this, motionMilliseconds}}
    , m_dimming{new Glide{*this, dimmingMilliseconds}}
    , m_note{new EmptyNote{this}}
{
    setAccessibleName(tr("Graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    installAccessibility();
    connectSession();
    connectPointer();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_sheet->isRough())
            update();
    });
    connect(m_camera, &Camera::moved, this, [this] {
        refreshMoving();
        Q_EMIT zoomChanged(viewport().scale);
    });
    connect(m_note, &EmptyNote::openWanted, this, &GraphView::openArticlesRequested);
    connect(m_note, &EmptyNote::samplesWanted, this, &GraphView::sampleArticlesRequested);
    m_note->hide(); // until a library is open that is known to be empty
    rebuild();
    fitAll();
}

GraphView::~GraphView() = default;

const Viewport& GraphView::viewport() const noexcept
{
    return m_camera->viewport();
}

Target GraphView::targetAt(QPointF point) const
{
    return canvas::targetAt(m_list, labels(), viewport(), point);
}

void GraphView::connectSession()
{
    connect(&m_session, &session::Session::graphChanged, this, &GraphView::showGraph);
    connect(&m_session, &session::Session::placementsChanged, this, &GraphView::showPlacements);
    connect(&m_session, &session::Session::selectionChanged, this, &GraphView::updateEmphasis);
    connect(&m_session, &session::Session::libraryOpened, this, [this] {
        m_pointer->cancel();
        m_focused.reset();
        m_list = {};
    });
}

void GraphView::connectPointer()
{
    connect(m_pointer, &Pointer::clicked, this, &GraphView::click);
    connect(m_pointer, &Pointer::doubleClicked, this, &GraphView::doubleClick);
    connect(m_pointer, &Pointer::hovered, this, &GraphView::hover);
    connect(m_pointer, &Pointer::menuWanted, this,
            [this](const Target& target, QPointF point) { showMenu(target, mapToGlobal(point.toPoint())); });
    connect(m_pointer, &Pointer::toolChanged, this, [this] {
        if (m_pointer->tool() != nullptr)
            setCursor(m_pointer->tool()->cursor());
        else
            unsetCursor();
        update();
    });
}

void GraphView::rebuild()
{
    m_list = buildDrawList(m_session.graph(), m_session.placements(), font());
    m_sheet->forgetStamps();
    m_legend = legendFor(m_list);
    if (m_focused && !m_list.findNode(*m_focused))
        m_focused.reset();
    placeLegendAgain();
    updateEmphasis();
}

void GraphView::showGraph(const session::GraphChange&)
{
    m_pointer->cancel();
    const layout::Placements before = placementsOf(m_list);
    rebuild();
    if (m_list.isEmpty())
        m_note->tell(!m_session.articles().empty());
    m_note->setVisible(m_list.isEmpty());
    if (m_camera->isFollowing() || before.empty())
        m_camera->moveTo(wholeView(), before.empty() ? Camera::Motion::AtOnce : Camera::Motion::Gliding, true);
    const layout::Placements after = placementsOf(m_list);
    moveNodes(m_list, before);
    glideTo(after);
    placeLegendAgain();
    notifyNodesChanged(*this);
}

void GraphView::showPlacements(const layout::Placements& changed)
{
    const bool known = std::ranges::all_of(changed, [this](const auto& each) {
        return m_list.findNode(each.first).has_value() || m_session.graph().findNode(each.first) == nullptr;
    });
    if (!known)
        return showGraph({});
    glideTo(changed);
}

void GraphView::glideTo(const layout::Placements& placements)
{
    m_motion->stop();
    layout::Placements from;
    for (const auto& [id, placement] : placements) {
        const auto index = m_list.findNode(id);
        if (!index)
            continue;
        const NodeItem& node = m_list.nodes[*index];
        from[id] = {{node.centre.x(), node.centre.y()}, placement.pinned};
    }
    if (from == placements) {
        moveNodes(m_list, placements);
        return refresh();
    }
    m_motion->start([this, from, placements](double share) {
        layout::Placements now = from;
        for (auto& [id, placement] : now) {
            const layout::Point& goal = placements.at(id).centre;
            placement.centre.x += (goal.x - placement.centre.x) * share;
            placement.centre.y += (goal.y - placement.centre.y) * share;
        }
        moveNodes(m_list, share >= 1 ? placements : now);
        refreshMoving();
    });
}

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
        if (const graph::Edge* edge = m_session.graph().findEdge(id))
            nodes.insert({edge->source, edge->target});
    }
    nodes.empty() ? fitAll() : fitAround(nodes);
}

void GraphView::fitAround(const std::set<NodeId>& nodes)
{
    QRectF bounds;
    const auto include = [this, &bounds](NodeId id) {
        if (const auto index = m_list.findNode(id))
            bounds |= nodeBounds(m_list.nodes[*index]);
    };
    for (const NodeId id : nodes) {
        include(id);
        std::ranges::for_each(m_session.graph().neighbours(id), include);
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
    for (const NodeItem& node : m_list.nodes)
        selection.nodes.insert(node.id);
    select(selection);
}

void GraphView::selectNeighbours()
{
    session::Selection selection = m_session.selection();
    for (const NodeId id : m_session.selection().nodes) {
        const std::vector<NodeId> neighbours = m_session.graph().neighbours(id);
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

void GraphView::setLegendVisible(bool visible)
{
    if (visible == m_legendVisible)
        return;
    m_legendVisible = visible;
    placeLegendAgain();
    update();
    Q_EMIT legendVisibilityChanged(visible);
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

void GraphView::refresh()
{
    m_labelsValid = false;
    m_sheet->invalidate();
    update();
}

void GraphView::refreshMoving()
{
    m_rest.start();
    refresh();
}

void GraphView::updateEmphasis()
{
    const double dimming = m_emphasis.dimming;
    m_emphasis = emphasisFor(m_list, m_session.selection(), m_hovered, m_focusShown ? m_focused : std::nullopt);
    m_emphasis.dimming = dimming;
    refresh();
}

const std::vector<PlacedLabel>& GraphView::labels() const
{
    if (!m_labelsValid) {
        LabelOptions options;
        options.edgeLabels = m_edgeLabels;
        m_labels = placeLabels(m_list, m_emphasis, viewport(), rect().toRectF(), font(), options);
        m_labelsValid = true;
    }
    return m_labels;
}

Viewport GraphView::wholeView() const
{
    const QSizeF legend = m_legendVisible && !m_legend.isEmpty() ? legendSize(m_legend, font()) : QSizeF{};
    return fitBesideLegend(m_list, rect().toRectF(), legend);
}

void GraphView::placeLegendAgain()
{
    m_legendArea = {};
    if (!m_legendVisible || m_legend.isEmpty())
        return;
    const QSizeF size = legendSize(m_legend, font());
    // In a small window the drawing needs the room more than the legend does.
    if (size.width() > width() * 0.45 || size.height() > height() * 0.8)
        return;
    m_legendArea = placeLegend(m_list, m_camera->isFollowing() ? wholeView() : viewport(), rect().toRectF(), size);
}

} // namespace cablegraph::canvas
