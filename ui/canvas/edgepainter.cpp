#include "edgepainter.h"

#include <QPainter>

#include <cmath>

namespace cablegraph::canvas {
namespace {

QPen patternPen(support::LinePattern pattern, const QColor& colour, double width)
{
    const std::vector<double> dashes = dashesOf(pattern, width);
    QPen pen{colour, width, Qt::SolidLine, dashes.empty() ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin};
    if (!dashes.empty()) {
        QList<qreal> inWidths;
        for (const double dash : dashes)
            inWidths.append(dash / width);
        pen.setDashPattern(inWidths);
    }
    return pen;
}

void paintStroke(QPainter& painter, const EdgeStroke& stroke)
{
    if (stroke.head) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(stroke.colour);
        painter.drawPolygon(stroke.head->outline());
        painter.setBrush(Qt::NoBrush);
    }
    paintPatternedLine(painter, stroke.line, stroke.pattern, stroke.colour, stroke.width);
}

void paintPlainEdges(QPainter& painter, const EdgeLooks& looks, const Scene& scene)
{
    QList<QLineF> batch;
    QPen pen;
    const auto flush = [&] {
        painter.setPen(pen);
        painter.drawLines(batch);
        batch.clear();
    };
    for (const std::size_t i : looks.order()) {
        QPen wanted{looks.colour(i), looks.width(i)};
        if (wanted != pen) {
            flush();
            pen = wanted;
        }
        if (scene.list.isBundled(i)) {
            painter.strokePath(inView(scene.list.curveOf(i), scene.viewport).path(), pen);
            continue;
        }
        const QLineF chord = scene.list.chordOf(i);
        batch.append({scene.viewport.toView(chord.p1()), scene.viewport.toView(chord.p2())});
    }
    flush();
}

} // namespace

void paintPatternedLine(QPainter& painter, const Curve& curve, support::LinePattern pattern, const QColor& colour,
                        double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(patternPen(pattern, colour, width));
    if (pattern == support::LinePattern::Wave)
        painter.drawPolyline(waveAlong(curve, width));
    else
        painter.drawPath(curve.path());
    if (pattern == support::LinePattern::Crossed) {
        painter.setPen(QPen{colour, crossWidth(width), Qt::SolidLine, Qt::RoundCap});
        for (const QLineF& bar : crossOn(curve, width))
            painter.drawLine(bar);
    }
}

void paintEdges(QPainter& painter, const EdgeLooks& looks, const Scene& scene)
{
    if (looks.arePlain())
        return paintPlainEdges(painter, looks, scene);
    for (const std::size_t edge : looks.order())
        paintStroke(painter, looks.stroke(edge));
}

} // namespace cablegraph::canvas
