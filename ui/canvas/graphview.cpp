#include "accessible.h"
#include "bundler.h"
#include "camera.h"
#include "drawing.h"
#include "emptynote.h"
#include "fingers.h"
#include "glide.h"
#include "legendcard.h"
#include "minimap.h"
#include "nodedrag.h"
#include "pointer.h"
#include "sheet.h"
#include "stage.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/canvas/hittest.h>
#include <cablegraph/canvas/legendplacement.h>
#include <cablegraph/commands/movenodes.h>
#include <cablegraph/jobs/beside.h>

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cablegraph::canvas {
namespace {

constexpr int motionMilliseconds = 240;
constexpr int dimmingMilliseconds = 120;
constexpr int dissolvingMilliseconds = 200;
constexpr int restAfterMilliseconds = 120;
constexpr int noteMargin = 12;

/// Whether the two have clearly less than all in common.
bool isElsewhere(const QRectF& before, const QRectF& after)
{
    constexpr double mostInCommon = 0.75;
    const QSizeF both = before.intersected(after).size();
    const QSizeF whole = before.united(after).size();
    return both.width() * both.height() < mostInCommon * whole.width() * whole.height();
}

bool differsInDatesAlone(graph::Filter before, const graph::Filter& now)
{
    const bool differs = before.dates != now.dates;
    before.dates = now.dates;
    return differs && before == now;
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

    const DrawList& drawList() const override { return *m_view.m_list; }
    const Viewport& viewport() const override { return m_view.viewport(); }
    Target targetUnder(QPointF point) const override { return m_view.targetAt(point); }
    const std::set<NodeId>& selectedNodes() const override { return m_view.m_session.selection().nodes; }
    void lookThrough(const Viewport& viewport) override { m_view.m_camera->lookThrough(viewport); }
    void repaintStage() override { m_view.update(); }

    NodeDrag& takeUp(const std::set<NodeId>& nodes) override
    {
        m_view.m_motion->stop();
        m_view.m_drag->begin(m_view.graph(), *m_view.m_list, nodes);
        return *m_view.m_drag;
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
    , m_sheet{new Sheet{this}}
    , m_legend{std::make_unique<LegendCard>()}
    , m_bundler{new Bundler{this}}
    , m_camera{new Camera{*this}}
    , m_pointer{new Pointer{*m_stage, this}}
    , m_fingers{std::make_unique<Fingers>(*m_stage, *m_pointer)}
    , m_drag{new NodeDrag{this}}
    , m_motion{new Glide{*this, motionMilliseconds}}
    , m_dimming{new Glide{*this, dimmingMilliseconds}}
    , m_dissolving{new Glide{*this, dissolvingMilliseconds}}
    , m_note{new EmptyNote{this}}
    , m_minimap{new Minimap{this}}
    , m_hiddenNote{new QToolButton{this}}
{
    setAccessibleName(tr("Graph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    installAccessibility();
    connectSession();
    connectPointer();
    connectDrag();
    connectBundler();
    makeOverlays();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &GraphView::comeToRest);
    connect(m_sheet, &Sheet::changed, this, [this] { update(); });
    connect(m_camera, &Camera::moved, this, [this] {
        m_rest.start();
        update();
        m_minimap->showViewport(viewport());
        Q_EMIT zoomChanged(viewport().scale);
    });
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
    const Sheet::Words words = m_sheet->words(lookingNow());
    const QPointF there = words.viewport.toView(viewport().toScene(point));
    return canvas::targetAt(*m_list, words.labels, words.viewport, there);
}

void GraphView::connectSession()
{
    connect(&m_session, &session::Session::graphChanged, this, [this] {
        m_camera->hold(false);
        showGraph();
    });
    connect(&m_session, &session::Session::placementsChanged, this, &GraphView::showPlacements);
    connect(&m_session, &session::Session::visibilityChanged, this, [this, before = graph::Filter{}]() mutable {
        // Who goes through time wants to see what comes and goes where it lies.
        m_camera->hold(differsInDatesAlone(before, m_session.filter()));
        before = m_session.filter();
        showGraph();
    });
    connect(&m_session, &session::Session::selectionChanged, this, &GraphView::updateEmphasis);
    connect(&m_session, &session::Session::libraryOpened, this, [this] {
        m_pointer->cancel();
        m_drag->abandon();
        m_focused.reset();
        m_nodeEmphasis = {};
        m_building.drop();
        m_book = std::make_shared<LabelBook>(); // the worker may still write in the old one
        m_drawn = {};
        m_list = DrawList{};
        m_sheet->forgetAll();
    });
}

void GraphView::connectPointer()
{
    connect(m_pointer, &Pointer::clicked, this,
            [this](const Target& target, QPointF point, Qt::KeyboardModifiers modifiers) {
                if (!clickBadge(target, point))
                    click(target, modifiers);
            });
    connect(m_pointer, &Pointer::doubleClicked, this, &GraphView::doubleClick);
    connect(m_pointer, &Pointer::hovered, this, &GraphView::hover);
    connect(m_pointer, &Pointer::menuWanted, this,
            [this](const Target& target, QPointF point) { showMenu(target, mapToGlobal(point.toPoint())); });
    connect(m_pointer, &Pointer::toolChanged, this, [this] {
        showCursor();
        update();
    });
}

void GraphView::connectDrag()
{
    connect(m_drag, &NodeDrag::moved, this,
            [this](const layout::Placements& placements) { showMoved(placements, Routing::Exact); });
    connect(m_drag, &NodeDrag::followed, this,
            [this](const layout::Placements& placements) { showMoved(placements, Routing::Rough); });
    connect(m_drag, &NodeDrag::stored, this,
            [this](const layout::Placements& before, const layout::Placements& after, int gesture) {
                const QString text = commands::textForMoving(m_session.graph(), m_drag->held());
                m_session.undoStack().push(new commands::MoveNodes{m_session, before, after, text, gesture});
            });
}

void GraphView::makeOverlays()
{
    connect(m_note, &EmptyNote::openWanted, this, &GraphView::openArticlesRequested);
    connect(m_note, &EmptyNote::samplesWanted, this, &GraphView::sampleArticlesRequested);
    connect(m_note, &EmptyNote::clearFilterWanted, this, [this] { m_session.setFilter({}); });
    connect(m_note, &EmptyNote::showAllWanted, this, &GraphView::showAll);
    m_note->hide(); // until a library is open that is known to be empty
    connect(m_minimap, &Minimap::pointChosen, this, [this](QPointF scene) {
        const QPointF middle = rect().toRectF().center();
        m_camera->lookThrough(viewport().panned(middle - viewport().toView(scene)));
    });
    m_hiddenNote->setObjectName(QStringLiteral("hiddenNote"));
    m_hiddenNote->setFocusPolicy(Qt::NoFocus); // Tab walks the nodes; the menu shows all again by key
    m_hiddenNote->hide();
    connect(m_hiddenNote, &QToolButton::clicked, this, &GraphView::showAll);
}

void GraphView::showCursor()
{
    if (m_pointer->tool() != nullptr)
        setCursor(m_pointer->tool()->cursor());
    else if (m_pointer->hand() != Hand::Pan)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

void GraphView::tellHidden()
{
    const std::size_t hidden = m_session.filteredGraph().nodes().size() - m_session.shownGraph().nodes().size();
    m_hiddenNote->setVisible(hidden > 0);
    if (hidden == 0)
        return;
    m_hiddenNote->setText(tr("%n hidden: Show All", nullptr, static_cast<int>(hidden)));
    m_hiddenNote->setToolTip(tr("Show the nodes again that were hidden or are not part of what you look at alone"));
    m_hiddenNote->resize(m_hiddenNote->sizeHint());
}

DrawingOrder GraphView::drawingOrder() const
{
    return {m_session.shownGraph(),
            m_session.graph(),
            m_session.visibility(),
            m_session.placements(),
            font(),
            m_nodeEmphasis,
            m_book,
            {}};
}

void GraphView::rebuild()
{
    if (m_building.isRunning())
        return showGraph();
    take(makeDrawing(drawingOrder()));
    placeLegendAgain();
}

void GraphView::take(Drawing drawing)
{
    forgetBundles();
    jobs::freeElsewhere(std::pair{std::exchange(m_drawn, std::move(drawing.graph)), m_list.share()});
    m_list = std::move(drawing.list);
    m_sheet->forgetLabels();
    m_legend->explain(*m_list, m_nodeEmphasis, font());
    m_minimap->showList(*m_list);
    tellHidden();
    if (m_focused && !m_list->findNode(*m_focused))
        m_focused.reset();
    updateEmphasis();
}

void GraphView::dissolve()
{
    m_sheet->startDissolving();
    m_dissolving->start([this](double share) {
        m_sheet->dissolve(share);
        update();
    });
}

void GraphView::tellWhyNothing()
{
    using enum EmptyNote::Reason;
    if (m_session.articles().empty())
        m_note->tell(NoArticles);
    else if (m_session.graph().isEmpty())
        m_note->tell(NothingFound);
    else
        m_note->tell(m_session.filteredGraph().isEmpty() ? Filtered : Hidden);
}

void GraphView::showGraph()
{
    m_pointer->cancel();
    m_drag->stop();
    m_isOutdated = m_building.isRunning();
    if (m_isOutdated)
        return; // what is being made is shown first: while time is played, something newer always comes
    DrawingOrder order = drawingOrder();
    order.before = m_list.share();
    order.routing = firstRouting(order, viewport().scale);
    if (isLarge(order))
        m_building.start(
            [order = std::move(order)](const Progress&, const std::stop_token&) { return makeDrawing(order); },
            [this](Drawing drawing) {
                showDrawing(std::move(drawing));
                if (m_isOutdated)
                    showGraph();
            });
    else
        showDrawing(makeDrawing(order));
}

void GraphView::showDrawing(Drawing drawing)
{
    m_pointer->cancel();
    m_drag->stop();
    m_motion->stop();
    const bool wasEmpty = m_list->isEmpty();
    if (!wasEmpty)
        dissolve();
    const layout::Placements from = std::move(drawing.from);
    const layout::Placements to = std::move(drawing.to);
    take(std::move(drawing));
    if (m_list->isEmpty())
        tellWhyNothing();
    m_note->setVisible(m_list->isEmpty());
    Viewport resting = viewport();
    if (m_camera->isFollowing() || (wasEmpty && !m_camera->isHeld())) {
        resting = wholeView();
        m_camera->moveTo(resting, wasEmpty ? Camera::Motion::AtOnce : Camera::Motion::Gliding, true);
    }
    if (!to.empty()) {
        moveNodes(m_list.edit(), from);
        glideTo(to);
    }
    placeLegend(resting);
    m_rest.start(); // all who show the same are at work now: what is fine comes after them
    notifyNodesChanged(*this);
}

void GraphView::showPlacements(const layout::Placements& changed)
{
    if (m_building.isRunning())
        return showGraph();
    const bool known = std::ranges::all_of(changed, [this](const auto& each) {
        return m_list->findNode(each.first).has_value() || m_session.graph().findNode(each.first) == nullptr;
    });
    if (!known)
        return showGraph();
    const bool ours = std::ranges::all_of(changed, [this](const auto& each) {
        const auto index = m_list->findNode(each.first);
        return !index || m_list->nodes[*index].centre == QPointF{each.second.centre.x, each.second.centre.y};
    });
    if (m_drag->isActive() && !ours) {
        m_pointer->cancel();
        m_drag->abandon();
        return glideTo(m_session.placements());
    }
    if (!ours && changed.size() * 2 > m_list->nodes.size()) {
        // Seen as it will lie: where all is arranged anew, what one looked at is not there any more.
        const QRectF before = boundsOf(*m_list);
        const layout::Placements now = placementsOf(*m_list);
        moveNodes(m_list.edit(), changed);
        if (m_camera->isFollowing() || isElsewhere(before, boundsOf(*m_list))) {
            m_camera->moveTo(wholeView(), Camera::Motion::Gliding, true);
            placeLegendAgain();
        }
        moveNodes(m_list.edit(), now);
    }
    glideTo(changed);
}

void GraphView::glideTo(const layout::Placements& placements)
{
    m_motion->stop();
    layout::Placements from;
    for (const auto& [id, placement] : placements) {
        const auto index = m_list->findNode(id);
        if (!index)
            continue;
        const NodeItem& node = m_list->nodes[*index];
        from[id] = {{node.centre.x(), node.centre.y()}, placement.pinned};
    }
    forgetBundles();
    if (from == placements) {
        moveNodes(m_list.edit(), placements);
        return refresh();
    }
    m_motion->start([this, from, placements](double share) {
        layout::Placements now = from;
        for (auto& [id, placement] : now) {
            const layout::Point& goal = placements.at(id).centre;
            placement.centre.x += (goal.x - placement.centre.x) * share;
            placement.centre.y += (goal.y - placement.centre.y) * share;
        }
        moveNodes(m_list.edit(), share >= 1 ? placements : now);
        refreshMoving();
    });
}

void GraphView::showMoved(const layout::Placements& placements, Routing routing)
{
    forgetBundles();
    moveNodes(m_list.edit(), placements, routing);
    if (m_minimap->isVisible())
        m_minimap->showList(*m_list);
    refreshMoving();
}

void GraphView::refresh()
{
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
    const double dimming = m_emphasis->dimming;
    m_emphasis = emphasisFor(*m_list, m_session.selection(), m_hovered, m_focusShown ? m_focused : std::nullopt);
    m_emphasis.edit().dimming = dimming;
    refresh();
}

FrameOrder GraphView::lookingNow() const
{
    FrameOrder now;
    now.list = m_list.share();
    now.emphasis = m_emphasis.share();
    now.viewport = viewport();
    now.size = size();
    now.ratio = devicePixelRatioF();
    now.theme = &support::themeOf(palette());
    now.font = font();
    now.labelling.edgeLabels = m_edgeLabels;
    now.labelling.kept = m_legend->area();
    return now;
}

std::chrono::milliseconds GraphView::behind() const noexcept
{
    return m_sheet->behind();
}

bool GraphView::isPainting() const noexcept
{
    return m_sheet->isWaiting();
}

Viewport GraphView::wholeView() const
{
    return fitBesideLegend(*m_list, rect().toRectF(), m_legend->size());
}

void GraphView::placeLegendAgain()
{
    placeLegend(m_camera->isFollowing() ? wholeView() : viewport());
}

void GraphView::placeLegend(const Viewport& resting)
{
    m_legend->place(*m_list, resting, rect().toRectF());
    m_minimap->placeInCorner(m_legend->area());
    QRectF note{QPointF{noteMargin, noteMargin}, m_hiddenNote->size()};
    if (m_legend->area().intersects(note))
        note.moveLeft(m_legend->area().right() + noteMargin);
    m_hiddenNote->move(note.topLeft().toPoint());
}

} // namespace cablegraph::canvas
