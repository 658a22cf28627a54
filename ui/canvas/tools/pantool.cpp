#include "tools/pantool.h"

namespace cablegraph::canvas {

PanTool::PanTool(Stage& stage, QPointF from)
    : m_stage{stage}
    , m_from{from}
    , m_before{stage.viewport()}
{
}

void PanTool::moveTo(QPointF point)
{
    m_stage.lookThrough(m_before.panned(point - m_from));
}

void PanTool::cancel()
{
    m_stage.lookThrough(m_before);
}

} // namespace cablegraph::canvas
