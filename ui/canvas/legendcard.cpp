#include "legendcard.h"

#include <cablegraph/canvas/legendplacement.h>

#include <QPainter>

namespace cablegraph::canvas {

void LegendCard::explain(const DrawList& list, const NodeEmphasis& emphasis, const QFont& font)
{
    m_content = legendFor(list, emphasis);
    m_font = font;
    m_size = m_content.isEmpty() ? QSizeF{} : legendSize(m_content, font);
    m_picture = {};
}

void LegendCard::place(const DrawList& list, const Viewport& viewport, const QRectF& view)
{
    m_area = {};
    // In a small window the drawing needs the room more than the legend does.
    if (size().isEmpty() || m_size.width() > view.width() * 0.45 || m_size.height() > view.height() * 0.8)
        return;
    m_area = placeLegend(list, viewport, view, m_size);
}

void LegendCard::paint(QPainter& painter, const support::Theme& theme)
{
    if (m_area.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_dark != theme.dark || m_picture.devicePixelRatio() != ratio) {
        m_dark = theme.dark;
        m_picture = QPixmap{(m_size * ratio).toSize() + QSize{1, 1}};
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter onto{&m_picture};
        paintLegend(onto, m_content, m_font, theme);
    }
    painter.drawPixmap(m_area.topLeft(), m_picture);
}

} // namespace cablegraph::canvas
