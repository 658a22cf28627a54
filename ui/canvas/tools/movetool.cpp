#include "tools/movetool.h"

#include "nodedrag.h"

namespace cablegraph::canvas {
namespace {

std::set<NodeId> movedWith(const Stage& stage, NodeId node)
{
    const std::set<NodeId>& selected = stage.selectedNodes();
    return selected.contains(node) ? selected : std::set{node};
}

} // namespace

MoveTool::MoveTool(Stage& stage, NodeId node, QPointF from)
    : m_stage{stage}
    , m_from{stage.viewport().toScene(from)}
    , m_drag{stage.takeUp(movedWith(stage, node))}
{
}

void MoveTool::moveTo(QPointF point)
{
    m_drag.moveBy(m_stage.viewport().toScene(point) - m_from);
}

void MoveTool::finish()
{
    m_drag.drop();
}

void MoveTool::cancel()
{
    m_drag.cancel();
}

} // namespace cablegraph::canvas
