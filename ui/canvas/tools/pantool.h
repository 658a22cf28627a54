#pragma once

#include "stage.h"
#include "tools/tool.h"

namespace cablegraph::canvas {

/// Moves the sheet under the window.
class PanTool : public Tool
{
public:
    PanTool(Stage& stage, QPointF from);

    void moveTo(QPointF point) override;
    void finish() override {}
    void cancel() override;

private:
    Stage& m_stage;
    QPointF m_from;
    Viewport m_before;
};

} // namespace cablegraph::canvas
