#pragma once

#include "stage.h"
#include "tools/tool.h"

#include <QRectF>

namespace cablegraph::canvas {

/// Selects the nodes inside a rectangle, in addition to what is selected when the drag began with Ctrl.
class RectangleTool : public Tool
{
public:
    RectangleTool(Stage& stage, QPointF from, bool add);

    void moveTo(QPointF point) override;
    void finish() override;
    void cancel() override {}
    void paint(QPainter& painter, const support::Theme& theme) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }

private:
    Stage& m_stage;
    QPointF m_from;
    QPointF m_to;
    bool m_add;
};

} // namespace cablegraph::canvas
