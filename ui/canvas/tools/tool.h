#pragma once

#include <cablegraph/support/palette.h>

#include <QCursor>
#include <QPointF>

class QPainter;

namespace cablegraph::canvas {

/// One drag of the pointer with one meaning. Made when the drag begins, destroyed when it ends. View coordinates.
class Tool
{
public:
    virtual ~Tool() = default;

    virtual void moveTo(QPointF point) = 0;
    virtual void finish() = 0;
    /// As if the drag had never begun.
    virtual void cancel() = 0;
    virtual void paint(QPainter&, const support::Theme&) const {}
    [[nodiscard]] virtual QCursor cursor() const { return Qt::ClosedHandCursor; }
};

} // namespace cablegraph::canvas
