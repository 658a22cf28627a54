#include "labelpainter.h"

#include "edgelook.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cablegraph::canvas {
namespace {

constexpr double dimmedLabel = 0.62;

QColor plateColour(const Scene& scene, int alpha)
{
    QColor plate = scene.theme.background;
    plate.setAlpha(alpha);
    return plate;
}

void paintPlate(QPainter& painter, const QRectF& text, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(text.adjusted(-2.5, 0, 2.5, 0), 4, 4);
}

/// The painter as the label sees it: the origin in the middle of the text, one unit a unit of the text at 100 % zoom.
void enter(QPainter& painter, const PlacedLabel& label)
{
    painter.save();
    painter.translate(label.centre);
    if (label.angle != 0)
        painter.rotate(label.angle);
    painter.scale(label.textScale, label.textScale);
}

QColor fadedText(const QColor& colour, Weight weight, const Scene& scene)
{
    return weight == Weight::Dimmed ? faded(colour, scene.theme.background, dimmedLabel * scene.emphasis.dimming)
                                    : colour;
}

void paintNodeLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label)
{
    const NodeItem& node = scene.list.nodes[label.index];
    const LabelText& text = node.label;
    const QFont& font = scene.fonts.node(node.kind);
    const QFontMetricsF metrics{font};
    enter(painter, label);
    const QSizeF size = label.size / label.textScale;
    const QRectF area{-size.width() / 2, -size.height() / 2, size.width(), size.height()};
    paintPlate(painter, area, plateColour(scene, 200));
    painter.setFont(font);
    painter.setPen(fadedText(scene.theme.text, scene.emphasis.nodes[label.index], scene));
    double baseline = area.top() + text.ascent;
    for (const QString& line : label.text.isEmpty() ? text.lines : QStringList{label.text}) {
        painter.drawText(QPointF{-metrics.horizontalAdvance(line) / 2, baseline}, line);
        baseline += text.lineHeight;
    }
    painter.restore();
}

void paintEdgeLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label)
{
    const QFont& font = scene.fonts.edge();
    const QFontMetricsF metrics{font};
    const QSizeF size = label.size / label.textScale;
    enter(painter, label);
    paintPlate(painter, {-size.width() / 2, -size.height() / 2, size.width(), size.height()}, plateColour(scene, 232));
    painter.setFont(font);
    const bool strong = scene.emphasis.edges[label.index] == Weight::Strong;
    painter.setPen(strong ? scene.theme.text : scene.theme.mutedText);
    painter.drawText(QPointF{-size.width() / 2, metrics.ascent() - size.height() / 2}, label.text);
    painter.restore();
}

} // namespace

void paintLabel(QPainter& painter, const Scene& scene, const PlacedLabel& label)
{
    label.of == PlacedLabel::Of::Node ? paintNodeLabel(painter, scene, label) : paintEdgeLabel(painter, scene, label);
}

Weight weightOf(const Scene& scene, const PlacedLabel& label)
{
    return label.of == PlacedLabel::Of::Node ? scene.emphasis.nodes[label.index] : scene.emphasis.edges[label.index];
}

void paintLabels(QPainter& painter, const Scene& scene, std::span<const PlacedLabel> labels, PlacedLabel::Of of)
{
    for (const PlacedLabel& label : labels) {
        if (label.of == of)
            paintLabel(painter, scene, label);
    }
}

} // namespace cablegraph::canvas
