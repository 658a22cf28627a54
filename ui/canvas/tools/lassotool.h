#pragma once

#include "stage.h"
#include "tools/tool.h"

#include <QPolygonF>

namespace cablegraph::canvas {

/// Selects the nodes inside a line drawn around them, in addition to what is selected when the drag began with Ctrl.
class LassoTool : public Tool
{
public:
    LassoTool(Stage& stage, QPointF from, bool add);

    void moveTo(QPointF point) override;
    void finish() override;
    void cancel() override {}
    void paint(QPainter& painter, const support::Theme& theme) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }

private:
    Stage& m_stage;
    QPolygonF m_line;
    bool m_add;
};

} // namespace cablegraph::canvas
