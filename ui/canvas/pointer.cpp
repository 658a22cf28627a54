#include "pointer.h"

#include "tools/movetool.h"
#include "tools/pantool.h"
#include "tools/selectingtool.h"

#include <QMouseEvent>

namespace cablegraph::canvas {
namespace {

constexpr double dragThreshold = 3; ///< view units that a hand may tremble during a click

} // namespace

Pointer::Pointer(Stage& stage, QObject* parent)
    : QObject{parent}
    , m_stage{stage}
{
}

Pointer::~Pointer() = default;

void Pointer::press(const QMouseEvent& event)
{
    if (m_button != Qt::NoButton)
        return;
    m_button = event.button();
    m_pressed = event.position();
    m_target = m_stage.targetUnder(m_pressed);
}

void Pointer::move(const QMouseEvent& event)
{
    m_at = event.position();
    if (m_button == Qt::NoButton) {
        Q_EMIT hovered(m_stage.targetUnder(event.position()), event.position());
        return;
    }
    const QPointF way = event.position() - m_pressed;
    if (!m_tool && QPointF::dotProduct(way, way) > dragThreshold * dragThreshold) {
        m_tool = toolFor(event.modifiers());
        Q_EMIT toolChanged();
    }
    if (m_tool)
        m_tool->moveTo(event.position());
}

void Pointer::release(const QMouseEvent& event)
{
    if (event.button() != m_button)
        return;
    m_button = Qt::NoButton;
    if (m_tool) {
        m_tool->moveTo(event.position());
        m_tool->finish();
        dropTool();
    } else if (event.button() == Qt::LeftButton) {
        Q_EMIT clicked(m_target, event.position(), event.modifiers());
    } else if (event.button() == Qt::RightButton) {
        Q_EMIT menuWanted(m_target, event.position());
    }
}

void Pointer::doubleClick(const QMouseEvent& event)
{
    if (event.button() == Qt::LeftButton)
        Q_EMIT doubleClicked(m_stage.targetUnder(event.position()));
}

bool Pointer::cancel()
{
    m_button = Qt::NoButton;
    if (!m_tool)
        return false;
    m_tool->cancel();
    dropTool();
    return true;
}

Target Pointer::underneath() const
{
    return m_stage.targetUnder(m_at);
}

std::unique_ptr<Tool> Pointer::toolFor(Qt::KeyboardModifiers modifiers) const
{
    if (m_button == Qt::LeftButton) {
        const bool add = modifiers.testFlag(Qt::ControlModifier);
        if (modifiers.testFlag(Qt::ShiftModifier))
            return std::make_unique<RectangleTool>(m_stage, m_pressed, add);
        if (modifiers.testFlag(Qt::AltModifier))
            return std::make_unique<LassoTool>(m_stage, m_pressed, add);
        if (const auto* node = std::get_if<NodeId>(&m_target))
            return std::make_unique<MoveTool>(m_stage, *node, m_pressed);
        if (m_hand == Hand::Rectangle)
            return std::make_unique<RectangleTool>(m_stage, m_pressed, add);
        if (m_hand == Hand::Lasso)
            return std::make_unique<LassoTool>(m_stage, m_pressed, add);
    }
    return std::make_unique<PanTool>(m_stage, m_pressed);
}

void Pointer::dropTool()
{
    m_tool.reset();
    Q_EMIT toolChanged();
}

} // namespace cablegraph::canvas
