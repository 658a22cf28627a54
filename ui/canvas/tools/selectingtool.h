#pragma once

#include "stage.h"
#include "tools/tool.h"

#include <QPolygonF>

namespace cablegraph::canvas {

/// Selects the nodes inside an area that the drag draws, in addition to what is selected when it began with Ctrl.
class SelectingTool : public Tool
{
public:
    void finish() override;
    void cancel() override {}
    void paint(QPainter& painter, const support::Theme& theme) const override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }

protected:
    SelectingTool(Stage& stage, bool add)
        : m_stage{stage}
        , m_add{add}
    {
    }

    /// View coordinates.
    void setArea(const QPolygonF& area);

private:
    Stage& m_stage;
    bool m_add;
    QPolygonF m_area;
};

class RectangleTool : public SelectingTool
{
public:
    RectangleTool(Stage& stage, QPointF from, bool add);

    void moveTo(QPointF point) override;

private:
    QPointF m_from;
};

/// A line drawn around the nodes by hand.
class LassoTool : public SelectingTool
{
public:
    LassoTool(Stage& stage, QPointF from, bool add);

    void moveTo(QPointF point) override;

private:
    QPolygonF m_line;
};

} // namespace cablegraph::canvas
