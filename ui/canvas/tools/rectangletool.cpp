#include "tools/rectangletool.h"

#include <cablegraph/canvas/hittest.h>

#include <QPainter>

namespace cablegraph::canvas {

RectangleTool::RectangleTool(Stage& stage, QPointF from, bool add)
    : m_stage{stage}
    , m_from{from}
    , m_to{from}
    , m_add{add}
{
}

void RectangleTool::moveTo(QPointF point)
{
    m_to = point;
    m_stage.repaintStage();
}

void RectangleTool::finish()
{
    m_stage.selectNodes(nodesIn(m_stage.drawList(), m_stage.viewport(), QRectF{m_from, m_to}), m_add);
}

void RectangleTool::paint(QPainter& painter, const support::Theme& theme) const
{
    QColor fill = theme.accent;
    fill.setAlpha(24);
    painter.setPen(QPen{theme.accent, 1, Qt::DashLine});
    painter.setBrush(fill);
    painter.drawRect(QRectF{m_from, m_to}.normalized());
}

} // namespace cablegraph::canvas
