#include "painter.h"

#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/text/days.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cablegraph::panels {
namespace {

using graph::TimelineLane;
using ontology::Stance;

constexpr double faint = 0.25;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

QColor laneColour(TimelineLane lane, const support::Theme& theme)
{
    switch (lane) {
    case TimelineLane::Meetings:
        return support::kindColour(ontology::NodeKind::Meeting, theme);
    case TimelineLane::Threats:
        return support::kindColour(ontology::NodeKind::Threat, theme);
    case TimelineLane::VerbalCooperation:
        return support::scoreColour(5, theme);
    case TimelineLane::MaterialCooperation:
        return support::scoreColour(10, theme);
    case TimelineLane::VerbalConflict:
        return support::scoreColour(-4, theme);
    case TimelineLane::MaterialConflict:
        return support::scoreColour(-10, theme);
    case TimelineLane::Articles:
        break;
    }
    return theme.mutedText;
}

TimelinePainter::TimelinePainter(TimelineView& view, QPainter& painter)
    : m_view{view}
    , m_painter{painter}
    , m_theme{support::themeOf(view.palette())}
{
}

void TimelinePainter::paint()
{
    m_painter.fillRect(m_view.rect(), m_view.palette().base());
    paintRuler();
    for (std::size_t lane = 0; lane < graph::allTimelineLanes.size(); ++lane)
        paintLane(lane);
    paintRange();
    paintPlayhead();
    if (m_view.hasFocus()) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{m_theme.accent, 1});
        m_painter.drawRect(QRectF{m_view.rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TimelinePainter::paintRuler()
{
    const QRectF ruler = m_view.rulerRect();
    const QRectF plot = m_view.plotRect();
    m_painter.save();
    m_painter.setClipRect(QRectF{ruler.left(), 0, ruler.width(), plot.bottom()});
    const std::vector<Tick> ticks = ticksOf(m_view.scale(), plot.width());
    // Where every line is a year's, none need stand out from what happened.
    const bool hasShorter = !std::ranges::all_of(ticks, &Tick::isYear);
    for (const Tick& tick : ticks) {
        const double x = std::round(plot.left() + m_view.scale().x(tick.day)) + 0.5;
        m_painter.setPen(QPen{tick.isYear && hasShorter ? m_theme.mutedText : m_theme.line, 1});
        m_painter.drawLine(QPointF{x, ruler.bottom() - 5}, QPointF{x, plot.bottom()});
        m_painter.setPen(tick.isYear ? m_theme.text : m_theme.mutedText);
        m_painter.drawText(QRectF{x + 3, ruler.top(), 200, ruler.height() - 3}, Qt::AlignLeft | Qt::AlignVCenter,
                           tick.label);
    }
    m_painter.restore();
    m_painter.setPen(QPen{m_theme.line, 1});
    m_painter.drawLine(ruler.bottomLeft(), ruler.bottomRight());
}

void TimelinePainter::paintLane(std::size_t number)
{
    const TimelineLane lane = graph::allTimelineLanes[number];
    const QRectF area = m_view.laneRect(lane);
    const QColor colour = laneColour(lane, m_theme);
    m_painter.setPen(QPen{m_theme.line, 1});
    m_painter.drawLine(QPointF{0, area.bottom()}, area.bottomRight());

    const QRectF label{10, area.top(), area.left() - 18, area.height()};
    m_painter.fillRect(QRectF{0, area.top() + 3, 4, area.height() - 6}, colour);
    m_painter.setPen(m_theme.text);
    const QString count = QString::number(m_view.m_lanes.at(number).size());
    const double countWidth = QFontMetricsF{m_painter.font()}.horizontalAdvance(count) + 6;
    const QString name =
        QFontMetricsF{m_painter.font()}.elidedText(phraseFor(lane), Qt::ElideRight, label.width() - countWidth);
    m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name);
    m_painter.setPen(m_theme.mutedText);
    m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, count);

    const LaneLayout& layout = m_view.layoutOf(number);
    m_painter.save();
    m_painter.setClipRect(area);
    if (layout.hasDensity())
        paintDensity(layout, layout.marks.empty() ? colour : withAlpha(colour, faint), area);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark& mark : layout.marks)
        paintMark(mark, colour, area);
    m_painter.restore();
}

void TimelinePainter::paintMark(const Mark& mark, const QColor& laneColour, const QRectF& lane)
{
    const graph::TimelineItem& item = m_view.m_items[mark.item];
    const QRectF place = TimelineView::rectOf(mark, lane);
    const bool isSelected = m_view.m_selected.contains(mark.item);
    const bool isLater = m_view.m_playhead && text::firstDay(*item.date) > *m_view.m_playhead;
    const double strength = m_view.m_shown[mark.item] && !isLater ? 1.0 : faint;
    const QColor colour = withAlpha(laneColour, strength);
    // What is asserted is filled; what is only alleged or planned is an outline, what is denied is crossed out, too.
    const bool isFilled = item.stance == Stance::Asserted;
    const Qt::PenStyle outline = item.stance == Stance::Planned ? Qt::DotLine : Qt::SolidLine;
    m_painter.setPen(QPen{colour, 1.4, outline});
    m_painter.setBrush(isFilled ? colour : withAlpha(laneColour, strength * 0.18));
    const double radius = item.date->day ? place.height() / 2 : 2.5;
    m_painter.drawRoundedRect(place, radius, radius);
    if (item.stance == Stance::Denied)
        m_painter.drawLine(place.bottomLeft(), place.topRight());
    if (isSelected || m_view.m_hovered == mark.item || (m_view.m_current == mark.item && m_view.hasFocus())) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen{isSelected ? m_theme.accent : m_theme.text, isSelected ? 2.0 : 1.2});
        m_painter.drawRoundedRect(place.adjusted(-2.5, -2.5, 2.5, 2.5).intersected(lane), radius + 2, radius + 2);
    }
}

void TimelinePainter::paintDensity(const LaneLayout& layout, const QColor& colour, const QRectF& lane)
{
    const double height = lane.height() - 5;
    m_painter.setPen(Qt::NoPen);
    for (std::size_t bin = 0; bin < layout.density.size(); ++bin) {
        if (layout.density[bin] <= 0)
            continue;
        const double left = lane.left() + static_cast<double>(bin) * LaneLayout::binWidth;
        const double day = m_view.scale().day(static_cast<double>(bin) * LaneLayout::binWidth);
        const bool isLater = m_view.m_playhead && day > *m_view.m_playhead;
        // One item alone must be seen beside hundreds.
        const double bar = std::max(3.0, height * layout.density[bin] / layout.highest);
        m_painter.fillRect(QRectF{left, lane.bottom() - bar, LaneLayout::binWidth, bar},
                           isLater ? withAlpha(colour, faint * colour.alphaF()) : colour);
    }
    if (m_view.m_current && m_view.hasFocus() &&
        m_view.m_items[*m_view.m_current].lane ==
            graph::allTimelineLanes[static_cast<std::size_t>(&layout - m_view.m_layouts.data())]) {
        const double x = lane.left() + m_view.scale().x(text::firstDay(*m_view.m_items[*m_view.m_current].date));
        m_painter.setPen(QPen{m_theme.accent, 2});
        m_painter.drawLine(QPointF{x, lane.top()}, QPointF{x, lane.bottom()});
    }
}

void TimelinePainter::paintRange()
{
    if (!m_view.m_range)
        return;
    const QRectF plot = m_view.plotRect();
    const double left = std::max(plot.left(), plot.left() + m_view.scale().x(m_view.m_range->firstDay));
    const double right = std::min(plot.right(), plot.left() + m_view.scale().x(m_view.m_range->lastDay + 1));
    m_painter.fillRect(QRectF{QPointF{plot.left(), 0}, QPointF{std::min(left, plot.right()), plot.bottom()}},
                       withAlpha(m_view.palette().color(QPalette::Window), 0.6));
    m_painter.fillRect(QRectF{QPointF{std::max(right, plot.left()), 0}, plot.bottomRight()},
                       withAlpha(m_view.palette().color(QPalette::Window), 0.6));
    if (right <= left)
        return;
    m_painter.fillRect(QRectF{QPointF{left, 0}, QPointF{right, m_view.rulerRect().bottom()}},
                       withAlpha(m_theme.accent, 0.22));
    m_painter.setPen(QPen{m_theme.accent, 1.5});
    m_painter.drawLine(QPointF{left, 0}, QPointF{left, plot.bottom()});
    m_painter.drawLine(QPointF{right, 0}, QPointF{right, plot.bottom()});
}

void TimelinePainter::paintPlayhead()
{
    if (!m_view.m_playhead)
        return;
    const QRectF plot = m_view.plotRect();
    const double x = plot.left() + m_view.scale().x(*m_view.m_playhead + 1);
    if (x < plot.left() || x > plot.right())
        return;
    m_painter.setPen(QPen{m_theme.text, 2});
    m_painter.drawLine(QPointF{x, 0}, QPointF{x, plot.bottom()});
}

} // namespace cablegraph::panels
