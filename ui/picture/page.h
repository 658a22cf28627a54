#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/legend.h>
#include <cablegraph/canvas/viewport.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/support/palette.h>

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace cablegraph::picture {

/// A picture set out on its sheet: title above, drawing with its legend, sources below. Units of 1/96 inch.
class Page
{
public:
    Page(const PictureContent& content, const PictureOptions& options);

    [[nodiscard]] QSizeF size() const noexcept { return m_size; }
    [[nodiscard]] const QString& title() const noexcept { return m_title; }
    void paint(QPainter& painter) const;

private:
    void setOutText(double width);
    void chooseSize();
    void paintText(QPainter& painter) const;

    PictureOptions m_options;
    support::Theme m_theme;
    canvas::DrawList m_list;
    canvas::LegendContent m_legend;
    QSizeF m_legendSize;
    QString m_title;
    std::vector<SourceNote> m_sources;
    QStringList m_titleLines;
    QStringList m_dateLines;
    QStringList m_sourceLines;
    QSizeF m_size;
    QRectF m_drawing; ///< where the graph goes, its legend included
};

} // namespace cablegraph::picture
