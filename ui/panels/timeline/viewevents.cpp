#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/text/days.h>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cablegraph::panels {
namespace {

constexpr double wheelNotch = 120; ///< of QWheelEvent::angleDelta
constexpr double zoomOfNotch = 1.25;
constexpr double keyMove = 80; ///< pixels

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    m_showsAll = false;
    if (sideways)
        setScale(m_scale.movedBy(delta.x() + delta.y()));
    else
        setScale(m_scale.zoomedAbout(std::max(0.0, plotX(event->position())),
                                     std::pow(zoomOfNotch, delta.y() / wheelNotch)));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_pressedScale = m_scale;
    const bool picks = rulerRect().contains(m_pressed) || event->modifiers().testFlag(Qt::ShiftModifier);
    m_rangeStart = m_scale.day(plotX(m_pressed));
    m_drag = picks ? Drag::Range : Drag::Pressed;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    const bool isFar = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::Pressed && isFar)
        m_drag = Drag::Move;
    if (m_drag == Drag::Move) {
        m_showsAll = false;
        setScale(m_pressedScale.movedBy(point.x() - m_pressed.x()));
    } else if (m_drag == Drag::Range && isFar) {
        dragRange(point);
    } else if (m_drag == Drag::None) {
        const std::vector<std::size_t> items = itemsAt(point);
        const auto hovered = items.empty() ? std::nullopt : std::optional{items.front()};
        setCursor(rulerRect().contains(point) ? Qt::SplitHCursor : hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            update();
        }
    }
}

void TimelineView::dragRange(const QPointF& point)
{
    const double there = m_scale.day(std::clamp(plotX(point), 0.0, plotRect().width()));
    const auto [first, last] = std::minmax(m_rangeStart, there);
    setRange(DayRange{static_cast<int>(std::floor(first)), static_cast<int>(std::floor(last))});
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool moved = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (drag == Drag::Pressed)
        click(event->position());
    else if (drag == Drag::Range)
        pickRange(moved ? m_range : std::nullopt);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && itemsAt(event->position()).empty())
        showAll();
}

void TimelineView::click(const QPointF& point)
{
    const std::vector<std::size_t> items = itemsAt(point);
    if (items.empty())
        return;
    setCurrent(items.front());
    if (items.size() == 1)
        Q_EMIT itemActivated(items.front());
    else
        Q_EMIT itemsChosen(items);
}

void TimelineView::pickRange(std::optional<DayRange> range)
{
    setRange(range);
    Q_EMIT rangePicked(range);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stretchRange(event->key() == Qt::Key_Right ? 1 : -1);
        return;
    }
    if (!moveByKey(event->key()) && !changeByKey(*event))
        QWidget::keyPressEvent(event);
}

bool TimelineView::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goToNeighbour(-1);
        return true;
    case Qt::Key_Right:
        goToNeighbour(1);
        return true;
    case Qt::Key_Up:
        goToLane(-1);
        return true;
    case Qt::Key_Down:
        goToLane(1);
        return true;
    case Qt::Key_Home:
        goToEnd(false);
        return true;
    case Qt::Key_End:
        goToEnd(true);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_showsAll = false;
        setScale(m_scale.movedBy(key == Qt::Key_PageUp ? keyMove : -keyMove));
        return true;
    default:
        return false;
    }
}

bool TimelineView::changeByKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomOfNotch);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomOfNotch);
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT itemActivated(*m_current);
        return true;
    case Qt::Key_Space:
        Q_EMIT playRequested();
        return true;
    case Qt::Key_Escape:
        if (!m_range)
            return false;
        pickRange({});
        return true;
    default:
        return false;
    }
}

void TimelineView::goToNeighbour(int step)
{
    if (!m_current) {
        goToEnd(step < 0);
        return;
    }
    const auto& lane = m_lanes.at(static_cast<std::size_t>(m_items[*m_current].lane));
    const auto here = std::ranges::find(lane, *m_current, &ItemSpan::item);
    const auto next = here - lane.begin() + step;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(lane.size()))
        setCurrent(lane[static_cast<std::size_t>(next)].item);
}

/// To the item nearest in time of the next lane that has one.
void TimelineView::goToLane(int step)
{
    if (!m_current) {
        goToEnd(false);
        return;
    }
    const int day = text::firstDay(*m_items[*m_current].date);
    auto number = static_cast<int>(m_items[*m_current].lane) + step;
    for (; number >= 0 && number < static_cast<int>(m_lanes.size()); number += step) {
        const auto& lane = m_lanes.at(static_cast<std::size_t>(number));
        if (lane.empty())
            continue;
        const auto nearest =
            std::ranges::min_element(lane, {}, [day](const ItemSpan& span) { return std::abs(span.firstDay - day); });
        setCurrent(nearest->item);
        return;
    }
}

/// Of the lane of the current item, else of the first lane that has items.
void TimelineView::goToEnd(bool last)
{
    const auto* lane = m_current ? &m_lanes.at(static_cast<std::size_t>(m_items[*m_current].lane)) : nullptr;
    if (lane == nullptr) {
        const auto found = std::ranges::find_if(m_lanes, [](const auto& each) { return !each.empty(); });
        if (found == m_lanes.end())
            return;
        lane = &*found;
    }
    setCurrent((last ? lane->back() : lane->front()).item);
}

/// Begins at the current item, or at the start of what is seen, and grows or shrinks at its end by about a mark's
/// width.
void TimelineView::stretchRange(int direction)
{
    const int step = std::max(1, static_cast<int>(LaneLayout::markWidth / m_scale.pixelsPerDay()));
    DayRange range = m_range.value_or(DayRange{});
    if (!m_range) {
        const int start = m_current ? text::firstDay(*m_items[*m_current].date)
                                    : static_cast<int>(std::ceil(std::max(m_scale.day(0), -1e6)));
        range = {start, start};
    } else {
        range.lastDay = std::max(range.firstDay, range.lastDay + direction * step);
    }
    pickRange(range);
}

} // namespace cablegraph::panels
