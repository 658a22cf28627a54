#include "accessible.h"
#include "badge.h"
#include "camera.h"
#include "contextmenu.h"
#include "emptynote.h"
#include "fingers.h"
#include "glide.h"
#include "legendcard.h"
#include "minimap.h"
#include "nodedrag.h"
#include "pointer.h"
#include "sheet.h"
#include "tooltip.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/canvas/keynavigation.h>
#include <cablegraph/canvas/painting.h>
#include <cablegraph/commands/changevisibility.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QToolTip>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double badgeReach = 30;    ///< view units from a node within which its badge lies
constexpr double wheelZoom = 1.0016; ///< per eighth of a degree

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

} // namespace

void GraphView::paintEvent(QPaintEvent*)
{
    const support::Theme& theme = support::themeOf(palette());
    QPainter painter{this};
    using enum Sheet::Next;
    const bool isAwaited = m_session.isFiltering() || m_building.isRunning();
    m_sheet->paint(painter, lookingNow(), isAwaited ? Drawing : m_rest.isActive() || m_list->isRough() ? Motion : Rest);
    layLines();
    m_legend->paint(painter, theme);
    if (m_pointer->tool() != nullptr)
        m_pointer->tool()->paint(painter, theme);
}

void GraphView::resizeEvent(QResizeEvent*)
{
    const int margin = width() / 8;
    m_note->setGeometry(rect().adjusted(margin, 0, -margin, 0));
    if (m_camera->isFollowing())
        m_camera->moveTo(wholeView(), Camera::Motion::AtOnce, true);
    placeLegendAgain();
    refresh();
}

void GraphView::mousePressEvent(QMouseEvent* event)
{
    m_focusShown = false;
    m_pointer->press(*event);
}

void GraphView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer->move(*event);
}

void GraphView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer->release(*event);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer->doubleClick(*event);
}

void GraphView::leaveEvent(QEvent*)
{
    hover({});
}

void GraphView::hideEvent(QHideEvent* event)
{
    m_drag->stop(); // what still settles is stored before the window goes
    QWidget::hideEvent(event);
}

void GraphView::wheelEvent(QWheelEvent* event)
{
    const bool touchpad = event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    if (touchpad && !event->modifiers().testFlag(Qt::ControlModifier) && !event->pixelDelta().isNull())
        m_camera->lookThrough(viewport().panned(event->pixelDelta()));
    else
        m_camera->zoomAbout(event->position(), std::pow(wheelZoom, event->angleDelta().y()));
    event->accept();
}

void GraphView::contextMenuEvent(QContextMenuEvent* event)
{
    // The right button may begin a pan: its menu waits for the release.
    if (event->reason() == QContextMenuEvent::Mouse)
        return;
    const auto index = m_focused ? m_list->findNode(*m_focused) : std::nullopt;
    const QPointF at = index ? viewport().toView(m_list->nodes[*index].centre) : rect().toRectF().center();
    showMenu(index ? Target{*m_focused} : Target{}, mapToGlobal(at.toPoint()));
}

void GraphView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        rebuild();
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

bool GraphView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        m_fingers->handle(*static_cast<QTouchEvent*>(event));
        return true;
    case QEvent::NativeGesture:
        return zoomByTouchpad(*static_cast<QNativeGestureEvent*>(event));
    case QEvent::ToolTip:
        return showTip(*static_cast<QHelpEvent*>(event));
    default:
        return QWidget::event(event);
    }
}

bool GraphView::zoomByTouchpad(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_camera->zoomAbout(event.position(), 1 + event.value());
    return true;
}

bool GraphView::showTip(const QHelpEvent& event)
{
    const QString tip = tipFor(graph(), targetAt(event.pos()));
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), tip, this);
    return true;
}

void GraphView::click(const Target& target, Qt::KeyboardModifiers modifiers)
{
    const bool toggle = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    session::Selection selection = toggle ? m_session.selection() : session::Selection{};
    const auto flip = [](auto& ids, auto id) {
        if (!ids.erase(id))
            ids.insert(id);
    };
    if (const auto* node = std::get_if<NodeId>(&target)) {
        flip(selection.nodes, *node);
        m_focused = *node;
    } else if (const auto* edge = std::get_if<EdgeId>(&target)) {
        flip(selection.edges, *edge);
    }
    m_session.select(selection, toggle ? session::Session::Reveal::Nothing : session::Session::Reveal::FirstPassage);
    updateEmphasis();
}

bool GraphView::clickBadge(const Target& target, QPointF point)
{
    const bool onNode = std::holds_alternative<NodeId>(target);
    const QPointF scene = viewport().toScene(point);
    const double reach = badgeReach / viewport().scale;
    const QRectF near{scene.x() - reach, scene.y() - reach, 2 * reach, 2 * reach};
    for (const std::size_t i : m_list->nodesTouching(near)) {
        const bool mine = !onNode || std::get<NodeId>(target) == m_list->nodes[i].id;
        if (mine && badgeArea(m_list->nodes[i], viewport()).contains(point)) {
            commands::expand(m_session, {m_list->nodes[i].id});
            return true;
        }
    }
    return false;
}

void GraphView::selectOnly(const Target& target)
{
    click(target, Qt::NoModifier);
}

void GraphView::doubleClick(const Target& target)
{
    if (const auto* node = std::get_if<NodeId>(&target)) {
        const auto index = m_list->findNode(*node);
        if (index && m_list->nodes[*index].folded > 0)
            commands::expand(m_session, {*node});
        else
            fitAround({*node});
    } else if (std::holds_alternative<std::monostate>(target))
        fitAll();
}

void GraphView::hover(const Target& target)
{
    if (target == m_hovered)
        return;
    const bool wasDimmed = !std::holds_alternative<std::monostate>(m_hovered);
    m_hovered = target;
    const bool dimmed = !std::holds_alternative<std::monostate>(target);
    if (dimmed && wasDimmed)
        return updateEmphasis();
    if (dimmed) {
        m_emphasis.edit().dimming = 0;
        updateEmphasis();
    }
    // Fades in with what is hovered, and out before what was hovered is forgotten.
    m_dimming->start([this, dimmed, from = m_emphasis->dimming](double share) {
        m_emphasis.edit().dimming = dimmed ? share : from * (1 - share);
        if (!dimmed && share >= 1)
            updateEmphasis();
        refreshMoving();
    });
}

void GraphView::showMenu(const Target& target, QPoint global)
{
    if (const auto* node = std::get_if<NodeId>(&target);
        node != nullptr && !m_session.selection().nodes.contains(*node))
        click(target, Qt::NoModifier);
    if (const auto* edge = std::get_if<EdgeId>(&target);
        edge != nullptr && !m_session.selection().edges.contains(*edge))
        click(target, Qt::NoModifier);
    auto* menu = contextMenu(*this, m_session);
    Q_EMIT menuOffered(menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

void GraphView::keyPressEvent(QKeyEvent* event)
{
    if (!moveFocus(event->key()) && !runKey(*event))
        QWidget::keyPressEvent(event);
}

bool GraphView::moveFocus(int key)
{
    const auto direction = directionOf(key);
    if (!direction || m_list->isEmpty())
        return false;
    std::optional<std::size_t> current = m_focused ? m_list->findNode(*m_focused) : std::nullopt;
    if (!current && !m_session.selection().nodes.empty())
        current = m_list->findNode(*m_session.selection().nodes.begin());
    if (!current) {
        focusNode(tabOrder(*m_list).front());
        return true;
    }
    if (const auto next = nodeTowards(*m_list, m_list->nodes[*current].centre, *direction))
        focusNode(*next);
    return true;
}

bool GraphView::runKey(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused)
            click(*m_focused, control ? Qt::ControlModifier : Qt::NoModifier);
        m_focusShown = m_focused.has_value();
        updateEmphasis();
        if (!control)
            Q_EMIT inspectRequested();
        return true;
    case Qt::Key_Space:
    case Qt::Key_Pause:
        setLive(!isLive());
        return true;
    case Qt::Key_Escape:
        if (!m_pointer->cancel())
            m_session.clearSelection();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fitAll();
        return control;
    case Qt::Key_9:
        fitSelection();
        return control;
    default:
        return false;
    }
}

void GraphView::focusNode(NodeId node)
{
    const auto index = m_list->findNode(node);
    if (!index)
        return;
    m_focused = node;
    m_focusShown = true;
    updateEmphasis();
    constexpr double border = 40;
    const QRectF inside = rect().toRectF().adjusted(border, border, -border, -border);
    const QPointF at = viewport().toView(m_list->nodes[*index].centre);
    const QPointF near{std::clamp(at.x(), inside.left(), std::max(inside.left(), inside.right())),
                       std::clamp(at.y(), inside.top(), std::max(inside.top(), inside.bottom()))};
    if (near != at)
        m_camera->moveTo(viewport().panned(near - at), Camera::Motion::Gliding, false);
    notifyFocusMoved(*this, *index);
}

bool GraphView::focusNextPrevChild(bool next)
{
    const std::vector<NodeId> order = tabOrder(*m_list);
    if (order.empty())
        return QWidget::focusNextPrevChild(next);
    const auto current = m_focused ? std::ranges::find(order, *m_focused) : order.end();
    if (current == order.end()) {
        focusNode(next ? order.front() : order.back());
        return true;
    }
    // Past either end the focus leaves the canvas for the next pane.
    const bool last = next ? current + 1 == order.end() : current == order.begin();
    if (last) {
        m_focused.reset();
        updateEmphasis();
        return QWidget::focusNextPrevChild(next);
    }
    focusNode(next ? *(current + 1) : *(current - 1));
    return true;
}

} // namespace cablegraph::canvas
