#include "tools/lassotool.h"

#include <cablegraph/canvas/hittest.h>

#include <QPainter>

namespace cablegraph::canvas {
namespace {

constexpr double shortestPiece = 3; ///< a slow hand draws no more corners than a quick one

} // namespace

LassoTool::LassoTool(Stage& stage, QPointF from, bool add)
    : m_stage{stage}
    , m_line{from}
    , m_add{add}
{
}

void LassoTool::moveTo(QPointF point)
{
    if ((point - m_line.back()).manhattanLength() < shortestPiece)
        return;
    m_line.append(point);
    m_stage.repaintStage();
}

void LassoTool::finish()
{
    m_stage.selectNodes(nodesIn(m_stage.drawList(), m_stage.viewport(), m_line), m_add);
}

void LassoTool::paint(QPainter& painter, const support::Theme& theme) const
{
    QColor fill = theme.accent;
    fill.setAlpha(24);
    painter.setPen(QPen{theme.accent, 1, Qt::DashLine});
    painter.setBrush(fill);
    painter.drawPolygon(m_line);
}

} // namespace cablegraph::canvas
