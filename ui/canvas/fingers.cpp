#include "fingers.h"

#include "pointer.h"

#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

constexpr double closest = 8; ///< view units between two fingers; closer they tell no scale

QMouseEvent asMouse(QEvent::Type type, const QTouchEvent& event)
{
    const QEventPoint& finger = event.points().first();
    const Qt::MouseButton changed = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    return {type, finger.position(), finger.globalPosition(), changed, held, event.modifiers()};
}

} // namespace

Fingers::Fingers(Stage& stage, Pointer& pointer)
    : m_stage{stage}
    , m_pointer{pointer}
{
}

void Fingers::handle(QTouchEvent& event)
{
    event.accept();
    const bool ends = event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel;
    if (event.type() == QEvent::TouchCancel)
        m_pointer.cancel();
    else if (event.points().size() > 1 || m_holding)
        hold(event);
    else if (event.type() == QEvent::TouchBegin)
        m_pointer.press(asMouse(QEvent::MouseButtonPress, event));
    else
        ends ? m_pointer.release(asMouse(QEvent::MouseButtonRelease, event))
             : m_pointer.move(asMouse(QEvent::MouseMove, event));
    if (ends)
        m_holding = false;
}

void Fingers::hold(const QTouchEvent& event)
{
    if (event.points().size() < 2)
        return; // one of the two has left; the other does nothing any more
    const QLineF between{event.points()[0].position(), event.points()[1].position()};
    const double apart = std::max(between.length(), closest);
    if (!m_holding) {
        m_pointer.cancel();
        m_holding = true;
        m_before = m_stage.viewport();
        m_middle = between.center();
        m_apart = apart;
        return;
    }
    // From the beginning rather than step by step: what the fingers hold stays under them.
    m_stage.lookThrough(m_before.zoomedAbout(m_middle, apart / m_apart).panned(between.center() - m_middle));
}

} // namespace cablegraph::canvas
