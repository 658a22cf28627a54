#pragma once

#include <cablegraph/graph/timeline.h>
#include <cablegraph/support/palette.h>

#include <QRectF>

class QPainter;

namespace cablegraph::panels {

class TimelineView;
struct Mark;
struct LaneLayout;

[[nodiscard]] QColor laneColour(graph::TimelineLane lane, const support::Theme& theme);

/// Draws one view.
class TimelinePainter
{
public:
    TimelinePainter(TimelineView& view, QPainter& painter);

    void paint();

private:
    void paintRuler();
    void paintLane(std::size_t lane);
    void paintMark(const Mark& mark, const QColor& colour, const QRectF& lane);
    void paintDensity(const LaneLayout& layout, const QColor& colour, const QRectF& lane);
    void paintRange();
    void paintPlayhead();

    TimelineView& m_view;
    QPainter& m_painter;
    const support::Theme& m_theme;
};

} // namespace cablegraph::panels
