#pragma once

#include <cablegraph/canvas/legend.h>
#include <cablegraph/canvas/viewport.h>

#include <QPixmap>
#include <QRectF>

namespace cablegraph::canvas {

/// The legend of a view: what it explains, where it lies, and its picture, which is painted once and then copied.
class LegendCard
{
public:
    [[nodiscard]] bool isVisible() const noexcept { return m_visible; }
    void setVisible(bool visible) { m_visible = visible; }
    /// Empty when there is nothing to explain, no room, or the legend is hidden.
    [[nodiscard]] const QRectF& area() const noexcept { return m_area; }

    void explain(const DrawList& list, const NodeEmphasis& emphasis, const QFont& font);
    /// What it takes up when it is shown; empty for a legend that is not.
    [[nodiscard]] QSizeF size() const { return m_visible ? m_size : QSizeF{}; }
    void place(const DrawList& list, const Viewport& viewport, const QRectF& view);
    void paint(QPainter& painter, const support::Theme& theme);

private:
    LegendContent m_content;
    QFont m_font;
    QSizeF m_size;
    QRectF m_area;
    bool m_visible = true;
    QPixmap m_picture;
    bool m_dark = false; ///< the theme of the picture
};

} // namespace cablegraph::canvas
