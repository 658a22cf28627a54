#pragma once

#include "stage.h"
#include "tools/tool.h"

#include <cablegraph/canvas/hand.h>

#include <QObject>
#include <QPointF>

#include <memory>

class QMouseEvent;

namespace cablegraph::canvas {

/// Tells clicks from drags and gives a drag to the tool that it means:
///
///     left    on a node   drag moves it
///             on empty    drag does what the chosen hand does: pans, or selects with a rectangle or a lasso
///             anywhere    with Shift selects with a rectangle, with Alt with a lasso
///     middle, right       drag pans; right without a drag asks for the context menu
class Pointer : public QObject
{
    Q_OBJECT

public:
    explicit Pointer(Stage& stage, QObject* parent = nullptr);
    ~Pointer() override;

    [[nodiscard]] Hand hand() const noexcept { return m_hand; }
    void setHand(Hand hand) { m_hand = hand; }

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    /// Gives the drag up; false when there was none.
    bool cancel();

    /// What lies now where the pointer was last: the drawing may have moved on under a mouse that rests.
    [[nodiscard]] Target underneath() const;

    [[nodiscard]] const Tool* tool() const noexcept { return m_tool.get(); }

Q_SIGNALS:
    /// `target` may be nothing: a click on the empty sheet.
    void clicked(const cablegraph::canvas::Target& target, QPointF point, Qt::KeyboardModifiers modifiers);
    void doubleClicked(const cablegraph::canvas::Target& target);
    void hovered(const cablegraph::canvas::Target& target, QPointF point);
    void menuWanted(const cablegraph::canvas::Target& target, QPointF point);
    void toolChanged();

private:
    [[nodiscard]] std::unique_ptr<Tool> toolFor(Qt::KeyboardModifiers modifiers) const;
    void dropTool();

    Stage& m_stage;
    Hand m_hand = Hand::Pan;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressed;
    QPointF m_at;
    Target m_target;
    std::unique_ptr<Tool> m_tool;
};

} // namespace cablegraph::canvas
