#include "minimap.h"

#include <cablegraph/support/palette.h>

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

constexpr int margin = 12;
constexpr double border = 6;

} // namespace

Minimap::Minimap(QWidget* parent)
    : QWidget{parent}
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole graph: drag the frame to look elsewhere"));
    setFocusPolicy(Qt::NoFocus); // the keys of the canvas do what it does
    setCursor(Qt::CrossCursor);
    resize(sizeHint());
    hide();
}

void Minimap::setWanted(bool wanted)
{
    m_wanted = wanted;
    decide();
}

void Minimap::showList(const DrawList& list)
{
    constexpr std::size_t most = 20000; // more are no longer told apart
    const std::size_t step = list.nodes.size() / most + 1;
    m_dots.clear();
    m_bounds = {};
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        const NodeItem& node = list.nodes[i];
        m_bounds |= nodeBounds(node);
        if (i % step == 0)
            m_dots.push_back({node.centre, node.size, node.kind, node.colour});
    }
    m_drawing = {};
    decide();
}

void Minimap::showViewport(const Viewport& viewport)
{
    m_looking = viewport;
    decide();
}

void Minimap::placeInCorner(const QRectF& taken)
{
    const QRect area = parentWidget()->rect();
    QRect place{QPoint{area.right() - margin - width(), area.bottom() - margin - height()}, size()};
    if (taken.intersects(place))
        place.moveTop(area.top() + margin);
    move(place.topLeft());
    decide();
}

void Minimap::decide()
{
    const QRectF shown = m_looking.toScene(parentWidget()->rect().toRectF());
    const bool roomy = parentWidget()->width() > 3 * width() && parentWidget()->height() > 3 * height();
    setVisible(m_wanted && roomy && !m_bounds.isEmpty() && !shown.contains(m_bounds));
    update();
}

Viewport Minimap::whole() const
{
    const QRectF area = rect().toRectF().adjusted(border, border, -border, -border);
    const double scale = std::min(area.width() / m_bounds.width(), area.height() / m_bounds.height());
    return {scale, area.center() - m_bounds.center() * scale};
}

void Minimap::paintDrawing()
{
    const support::Theme& theme = support::themeOf(palette());
    const double ratio = devicePixelRatioF();
    m_drawing = QPixmap{size() * ratio};
    m_drawing.setDevicePixelRatio(ratio);
    m_drawing.fill(theme.card);
    QPainter painter{&m_drawing};
    const Viewport viewport = whole();
    for (const Dot& node : m_dots) {
        const double side = std::clamp(node.size * viewport.scale, 1.5, 5.0);
        const QPointF at = viewport.toView(node.centre);
        painter.fillRect(QRectF{at.x() - side / 2, at.y() - side / 2, side, side},
                         colourOf(node.kind, node.colour, theme));
    }
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_drawing = {};
    QWidget::changeEvent(event);
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (m_bounds.isEmpty())
        return;
    if (m_drawing.isNull() || m_drawing.devicePixelRatio() != devicePixelRatioF())
        paintDrawing();
    const support::Theme& theme = support::themeOf(palette());
    QPainter painter{this};
    painter.drawPixmap(0, 0, m_drawing);
    const QRectF shown = whole().toView(m_looking.toScene(parentWidget()->rect().toRectF()));
    QColor fill = theme.accent;
    fill.setAlpha(22);
    painter.setPen(QPen{theme.accent, 1.4});
    painter.setBrush(fill);
    painter.drawRect(shown.intersected(rect().toRectF().adjusted(1, 1, -2, -2)));
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT pointChosen(whole().toScene(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() != Qt::NoButton)
        Q_EMIT pointChosen(whole().toScene(event->position()));
}

void Minimap::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace cablegraph::canvas
