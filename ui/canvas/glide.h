#pragma once

#include <QEasingCurve>
#include <QVariantAnimation>

#include <functional>

class QWidget;

namespace cablegraph::canvas {

/// A value that goes from 0 to 1 in a quarter of a second, or at once when the desktop asks for less motion.
class Glide : public QObject
{
    Q_OBJECT

public:
    Glide(QWidget& widget, int milliseconds);

    /// Calls `step` with the share of the way, the last time with 1. A run that is still going on is dropped where it
    /// is.
    void start(std::function<void(double)> step);
    void stop() { m_animation.stop(); }
    [[nodiscard]] bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }

private:
    QWidget& m_widget;
    QVariantAnimation m_animation;
    std::function<void(double)> m_step;
};

} // namespace cablegraph::canvas
