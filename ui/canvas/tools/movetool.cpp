#include "tools/movetool.h"

namespace cablegraph::canvas {

MoveTool::MoveTool(Stage& stage, NodeId node, QPointF from)
    : m_stage{stage}
    , m_from{stage.viewport().toScene(from)}
{
    const std::set<NodeId>& selected = stage.selectedNodes();
    const std::set<NodeId> moved = selected.contains(node) ? selected : std::set{node};
    for (const NodeId id : moved) {
        if (const auto index = stage.drawList().findNode(id)) {
            const NodeItem& item = stage.drawList().nodes[*index];
            m_before[id] = {{item.centre.x(), item.centre.y()}, item.pinned};
        }
    }
    m_after = m_before;
}

void MoveTool::moveTo(QPointF point)
{
    const QPointF way = m_stage.viewport().toScene(point) - m_from;
    for (auto& [id, placement] : m_after) {
        const layout::Point& start = m_before.at(id).centre;
        placement = {{start.x + way.x(), start.y + way.y()}, true};
    }
    m_stage.previewPlacements(m_after);
}

void MoveTool::finish()
{
    m_stage.storeMove(m_before, m_after);
}

void MoveTool::cancel()
{
    m_stage.previewPlacements(m_before);
}

} // namespace cablegraph::canvas
