#include "glide.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace cablegraph::canvas {

Glide::Glide(QWidget& widget, int milliseconds)
    : QObject{&widget}
    , m_widget{widget}
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        if (m_step && isRunning())
            m_step(share.toDouble());
    });
}

void Glide::start(std::function<void(double)> step)
{
    m_animation.stop();
    m_step = std::move(step);
    const bool still = m_widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_widget) == 0;
    if (still || !m_widget.isVisible())
        m_step(1.0);
    else
        m_animation.start();
}

} // namespace cablegraph::canvas
