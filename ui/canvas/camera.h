#pragma once

#include "glide.h"

#include <cablegraph/canvas/viewport.h>

#include <QObject>
#include <QSizeF>

class QWidget;

namespace cablegraph::canvas {

/// The viewport of a widget and its motion. The camera follows the drawing (keeps all of it in view) until the user
/// looks somewhere by hand, and again after fitting.
class Camera : public QObject
{
    Q_OBJECT

public:
    explicit Camera(QWidget& widget);

    [[nodiscard]] const Viewport& viewport() const noexcept { return m_viewport; }
    [[nodiscard]] bool isFollowing() const noexcept { return m_following && !m_isHeld; }
    [[nodiscard]] bool isHeld() const noexcept { return m_isHeld; }
    /// While it is held it looks where it looks, whatever is drawn.
    void hold(bool held) noexcept { m_isHeld = held; }

    /// The user looks somewhere: at once, and the camera stops following.
    void lookThrough(const Viewport& viewport);
    void zoomAbout(QPointF view, double factor);
    enum class Motion
    {
        AtOnce,
        Gliding,
    };
    /// Where to look while `following` or not afterwards.
    void moveTo(const Viewport& viewport, Motion motion, bool following);

Q_SIGNALS:
    void moved();

private:
    void set(const Viewport& viewport);

    QWidget& m_widget;
    Viewport m_viewport;
    bool m_following = true;
    bool m_isHeld = false;
    Glide m_glide;
};

} // namespace cablegraph::canvas
