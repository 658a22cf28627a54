#include "tools/selectingtool.h"

#include <cablegraph/canvas/hittest.h>

#include <QPainter>

namespace cablegraph::canvas {
namespace {

constexpr double shortestPiece = 3; ///< a slow hand draws no more corners than a quick one

} // namespace

void SelectingTool::setArea(const QPolygonF& area)
{
    m_area = area;
    m_stage.repaintStage();
}

void SelectingTool::finish()
{
    m_stage.selectNodes(nodesIn(m_stage.drawList(), m_stage.viewport(), m_area), m_add);
}

void SelectingTool::paint(QPainter& painter, const support::Theme& theme) const
{
    QColor fill = theme.accent;
    fill.setAlpha(24);
    painter.setPen(QPen{theme.accent, 1, Qt::DashLine});
    painter.setBrush(fill);
    painter.drawPolygon(m_area);
}

RectangleTool::RectangleTool(Stage& stage, QPointF from, bool add)
    : SelectingTool{stage, add}
    , m_from{from}
{
}

void RectangleTool::moveTo(QPointF point)
{
    setArea(QRectF{m_from, point}.normalized());
}

LassoTool::LassoTool(Stage& stage, QPointF from, bool add)
    : SelectingTool{stage, add}
    , m_line{from}
{
}

void LassoTool::moveTo(QPointF point)
{
    if ((point - m_line.back()).manhattanLength() < shortestPiece)
        return;
    m_line.append(point);
    setArea(m_line);
}

} // namespace cablegraph::canvas
