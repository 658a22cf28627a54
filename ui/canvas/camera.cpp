#include "camera.h"

#include <QWidget>

namespace cablegraph::canvas {
namespace {

constexpr int glideMilliseconds = 220;

} // namespace

Camera::Camera(QWidget& widget)
    : QObject{&widget}
    , m_widget{widget}
    , m_glide{widget, glideMilliseconds}
{
}

void Camera::lookThrough(const Viewport& viewport)
{
    moveTo(viewport, Motion::AtOnce, false);
}

void Camera::zoomAbout(QPointF view, double factor)
{
    lookThrough(m_viewport.zoomedAbout(view, factor));
}

void Camera::moveTo(const Viewport& viewport, Motion motion, bool following)
{
    m_following = following;
    m_glide.stop();
    if (motion == Motion::AtOnce)
        return set(viewport);
    m_glide.start([this, from = m_viewport, viewport](double share) {
        set(share >= 1 ? viewport : from.towards(viewport, share, m_widget.size()));
    });
}

void Camera::set(const Viewport& viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    Q_EMIT moved();
}

} // namespace cablegraph::canvas
