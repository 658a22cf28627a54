#include "painter.h"

#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/text/days.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cablegraph::panels {
namespace {

using graph::allTimelineLanes;
using graph::TimelineItem;
using graph::TimelineLane;

constexpr double labelWidth = 172;
constexpr double rulerHeight = 24;
constexpr double markHeight = 7;
constexpr double rowPitch = 8.5;
constexpr double leastLane = 24;

/// In the order of TimelineLane.
constexpr std::array<const char*, allTimelineLanes.size()> laneNames{
    QT_TRANSLATE_NOOP("TimelineLanes", "Meetings"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Threats"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Cooperation in words"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Cooperation in deeds"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Conflict in words"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Conflict in deeds"),
    QT_TRANSLATE_NOOP("TimelineLanes", "Articles"),
};

std::size_t numberOf(TimelineLane lane)
{
    return static_cast<std::size_t>(lane);
}

} // namespace

QString phraseFor(TimelineLane lane)
{
    return QCoreApplication::translate("TimelineLanes", laneNames.at(numberOf(lane)));
}

TimelineView::TimelineView(QWidget* parent)
    : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setWhatsThis(tr("What happened, in lanes over time. The wheel or + and − zoom, a drag moves, a drag along the "
                    "ruler picks the days that the graph shows. Arrow keys go from item to item, Enter selects."));
}

void TimelineView::setItems(std::vector<TimelineItem> items, std::vector<bool> shown)
{
    m_items = std::move(items);
    m_shown = std::move(shown);
    m_shown.resize(m_items.size(), true);
    for (auto& lane : m_lanes)
        lane.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const auto& date = m_items[i].date)
            m_lanes.at(numberOf(m_items[i].lane)).push_back({text::firstDay(*date), text::lastDay(*date), i});
    m_selected.clear();
    m_current.reset();
    m_hovered.reset();
    m_layoutsAreValid = false;
    if (m_showsAll)
        showAll();
    update();
}

void TimelineView::setShown(std::vector<bool> shown)
{
    m_shown = std::move(shown);
    m_shown.resize(m_items.size(), true);
    update();
}

void TimelineView::setSelected(std::set<std::size_t> items)
{
    m_selected = std::move(items);
    update();
}

void TimelineView::setPlayhead(std::optional<double> day)
{
    m_playhead = day;
    update();
}

void TimelineView::setRange(std::optional<DayRange> range)
{
    m_range = range;
    update();
}

std::optional<DayRange> TimelineView::extent() const
{
    std::optional<DayRange> all;
    for (const auto& lane : m_lanes)
        for (const ItemSpan& span : lane)
            all = all ? DayRange{std::min(all->firstDay, span.firstDay), std::max(all->lastDay, span.lastDay)}
                      : DayRange{span.firstDay, span.lastDay};
    return all;
}

void TimelineView::setScale(const TimeScale& scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_layoutsAreValid = false;
    update();
}

void TimelineView::zoom(double factor)
{
    m_showsAll = false;
    setScale(m_scale.zoomedAbout(plotRect().width() / 2, factor));
}

void TimelineView::showAll()
{
    m_showsAll = true;
    if (const auto all = extent())
        setScale(TimeScale::showing(all->firstDay, all->lastDay, plotRect().width()));
}

QRectF TimelineView::plotRect() const
{
    return {labelWidth, rulerHeight, std::max(0.0, width() - labelWidth), std::max(0.0, height() - rulerHeight)};
}

QRectF TimelineView::rulerRect() const
{
    return {labelWidth, 0, plotRect().width(), rulerHeight};
}

QRectF TimelineView::laneRect(TimelineLane lane) const
{
    const QRectF plot = plotRect();
    const double height = plot.height() / static_cast<double>(allTimelineLanes.size());
    return {plot.left(), plot.top() + height * static_cast<double>(numberOf(lane)), plot.width(), height};
}

int TimelineView::rows() const
{
    return std::max(1, static_cast<int>((laneRect(TimelineLane::Meetings).height() - 4) / rowPitch));
}

void TimelineView::layOut()
{
    if (m_layoutsAreValid)
        return;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_layouts.at(lane) = layOutLane(m_lanes.at(lane), m_scale, plotRect().width(), rows());
    m_layoutsAreValid = true;
}

const LaneLayout& TimelineView::layoutOf(std::size_t lane)
{
    layOut();
    return m_layouts.at(lane);
}

std::optional<QRectF> TimelineView::placeOf(std::size_t item) const
{
    if (item >= m_items.size() || !m_layoutsAreValid)
        return {};
    const QRectF lane = laneRect(m_items[item].lane);
    const auto& marks = m_layouts.at(numberOf(m_items[item].lane)).marks;
    const auto mark = std::ranges::find(marks, item, &Mark::item);
    if (mark == marks.end())
        return {};
    return rectOf(*mark, lane);
}

QRectF TimelineView::rectOf(const Mark& mark, const QRectF& lane)
{
    return {lane.left() + mark.left, lane.bottom() - 3 - markHeight - mark.row * rowPitch, mark.right - mark.left,
            markHeight};
}

std::optional<std::size_t> TimelineView::laneAt(const QPointF& point) const
{
    for (const TimelineLane lane : allTimelineLanes)
        if (laneRect(lane).contains(point))
            return numberOf(lane);
    return {};
}

std::vector<std::size_t> TimelineView::itemsAt(const QPointF& point)
{
    const auto lane = laneAt(point);
    if (!lane)
        return {};
    const LaneLayout& layout = layoutOf(*lane);
    const QRectF area = laneRect(allTimelineLanes.at(*lane));
    for (const Mark& mark : layout.marks)
        if (rectOf(mark, area).adjusted(-1, -1, 1, 1).contains(point))
            return {mark.item};
    if (layout.hasDensity()) {
        const double left = std::floor(plotX(point) / LaneLayout::binWidth) * LaneLayout::binWidth;
        return itemsBetween(m_lanes.at(*lane), m_scale, left, left + LaneLayout::binWidth);
    }
    return {};
}

void TimelineView::setCurrent(std::size_t item)
{
    m_current = item;
    const QRectF plot = plotRect();
    const double x = m_scale.x(text::firstDay(*m_items[item].date));
    if (x < 0 || x > plot.width() - LaneLayout::markWidth) {
        m_showsAll = false;
        setScale(m_scale.movedBy(plot.width() / 2 - x));
    }
    if (m_nameOf)
        setAccessibleDescription(m_nameOf(item));
    update();
}

QSize TimelineView::sizeHint() const
{
    return {900, 240};
}

QSize TimelineView::minimumSizeHint() const
{
    return {static_cast<int>(labelWidth) + 160,
            static_cast<int>(rulerHeight + leastLane * static_cast<double>(allTimelineLanes.size()))};
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showHint(static_cast<QHelpEvent&>(*event));
    return true;
}

void TimelineView::showHint(QHelpEvent& event)
{
    if (rulerRect().contains(event.pos())) {
        QToolTip::showText(event.globalPos(), tr("Drag to show only what happened on some days"), this);
        return;
    }
    const std::vector<std::size_t> items = itemsAt(event.pos());
    if (items.empty() || !m_hintOf)
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), m_hintOf(items), this);
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    layOut();
    QPainter painter{this};
    TimelinePainter{*this, painter}.paint();
}

void TimelineView::resizeEvent(QResizeEvent* /*event*/)
{
    m_layoutsAreValid = false;
    if (m_showsAll)
        showAll();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace cablegraph::panels
