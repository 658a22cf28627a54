#pragma once

#include "stage.h"
#include "tools/tool.h"

namespace cablegraph::canvas {

/// Moves a node, or the whole selection when the node is part of it, and pins what was moved.
class MoveTool : public Tool
{
public:
    MoveTool(Stage& stage, NodeId node, QPointF from);

    void moveTo(QPointF point) override;
    void finish() override;
    void cancel() override;

private:
    Stage& m_stage;
    QPointF m_from; ///< scene
    NodeDrag& m_drag;
};

} // namespace cablegraph::canvas
