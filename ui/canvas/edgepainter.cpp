#include "edgepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace cablegraph::canvas {
namespace {

constexpr double plainBelow = 0.28;
constexpr double dimmedEdge = 0.86;

struct EdgeLook
{
    QColor colour;
    double width; ///< view units
};

double lineScale(double zoom)
{
    return std::clamp(zoom, 0.55, 1.6);
}

EdgeLook lookOf(const EdgeItem& edge, std::size_t index, const Scene& scene)
{
    const QColor colour = support::relationColour(edge.relation, scene.theme);
    const Weight weight = scene.emphasis.edges[index];
    EdgeLook look{colour, edge.width * lineScale(scene.viewport.scale)};
    if (weight == Weight::Dimmed)
        look.colour = faded(colour, scene.theme.background, dimmedEdge * scene.emphasis.dimming);
    if (weight == Weight::Strong)
        look.width += 0.7;
    if (scene.emphasis.selectedEdges[index])
        look.width += 0.8;
    return look;
}

Curve inView(const Curve& curve, const Viewport& viewport)
{
    return {viewport.toView(curve.start), viewport.toView(curve.control1), viewport.toView(curve.control2),
            viewport.toView(curve.end)};
}

/// A sine along the curve, calm at both ends.
QPainterPath wavePath(const Curve& curve, double width)
{
    const double length = curve.length();
    const double amplitude = 1.6 + width;
    const double wavelength = 5 + 2.2 * width;
    const int points = std::clamp(static_cast<int>(length / wavelength * 8), 8, 4000);
    QPainterPath path{curve.start};
    for (int i = 1; i <= points; ++i) {
        const double t = static_cast<double>(i) / points;
        const QPointF way = curve.directionAt(t);
        const double calm = std::min({1.0, t * length / 10, (1 - t) * length / 10});
        const double swing = calm * amplitude * std::sin(2 * std::numbers::pi * t * length / wavelength);
        path.lineTo(curve.pointAt(t) + QPointF{-way.y(), way.x()} * swing);
    }
    return path;
}

void paintCross(QPainter& painter, QPointF centre, QPointF way, const QColor& colour, double width)
{
    const double arm = 3.4 + width;
    const QPointF side{-way.y(), way.x()};
    painter.setPen(QPen{colour, std::max(1.6, width), Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(centre + (way + side) * arm * 0.7, centre - (way + side) * arm * 0.7);
    painter.drawLine(centre + (way - side) * arm * 0.7, centre - (way - side) * arm * 0.7);
}

QPen patternPen(support::LinePattern pattern, const QColor& colour, double width)
{
    QPen pen{colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
    // Dashes are counted in line widths; wide lines need relatively shorter ones.
    const double unit = 1 / std::max(1.0, std::sqrt(width));
    switch (pattern) {
    case support::LinePattern::Dashed:
        pen.setDashPattern({6 * unit, 4 * unit});
        break;
    case support::LinePattern::Crossed:
        pen.setDashPattern({1.3, 2.6});
        break;
    case support::LinePattern::DashDot:
        pen.setDashPattern({9 * unit, 3 * unit, 2 * unit, 3 * unit});
        break;
    case support::LinePattern::Solid:
    case support::LinePattern::Wave:
        pen.setCapStyle(Qt::RoundCap);
        break;
    }
    return pen;
}

void paintArrow(QPainter& painter, QPointF tip, QPointF way, const QColor& colour, double length)
{
    const QPointF side = QPointF{-way.y(), way.x()} * (length * 0.42);
    const QPointF base = tip - way * length;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{tip, base + side, base + way * (length * 0.2), base - side}});
    painter.setBrush(Qt::NoBrush);
}

void paintEdge(QPainter& painter, const EdgeItem& edge, const EdgeLook& look, const Viewport& viewport)
{
    Curve curve = inView(edge.curve, viewport);
    if (edge.arrow) {
        const double head = 5.5 * lineScale(viewport.scale) + 1.9 * look.width;
        const double length = curve.length();
        if (length > 1.5 * head) {
            // The line stops inside the head: its blunt end would show beside the tip.
            const double cut = 1 - 0.75 * head / length;
            const QPointF tip = curve.end;
            const QPointF back = curve.pointAt(1 - head / length);
            const QPointF way = (tip - back) / std::max(1e-9, std::hypot(tip.x() - back.x(), tip.y() - back.y()));
            curve = curve.part(0, cut);
            paintArrow(painter, tip, way, look.colour, head);
        }
    }
    paintPatternedLine(painter, curve, support::linePattern(edge.standing), look.colour, look.width);
}

bool isVisible(const EdgeItem& edge, const Scene& scene)
{
    const double reach = 4 / scene.viewport.scale;
    const QRectF shown = scene.viewport.toScene(scene.view);
    return edge.curve.bounds().adjusted(-reach, -reach, reach, reach).intersects(shown);
}

void paintPlainEdges(QPainter& painter, const Scene& scene)
{
    std::map<std::pair<Weight, QRgb>, QList<QLineF>> batches;
    for (std::size_t i = 0; i < scene.list.edges.size(); ++i) {
        const EdgeItem& edge = scene.list.edges[i];
        if (!isVisible(edge, scene))
            continue;
        const EdgeLook look = lookOf(edge, i, scene);
        batches[{scene.emphasis.edges[i], look.colour.rgb()}].append(
            {scene.viewport.toView(edge.curve.start), scene.viewport.toView(edge.curve.end)});
    }
    for (const auto& [key, lines] : batches) {
        painter.setPen(QPen{QColor::fromRgb(key.second), key.first == Weight::Strong ? 1.4 : 0.8});
        painter.drawLines(lines);
    }
}

} // namespace

QColor faded(const QColor& colour, const QColor& background, double amount)
{
    const auto part = [amount](int from, int to) { return static_cast<int>(from + (to - from) * amount + 0.5); };
    return {part(colour.red(), background.red()), part(colour.green(), background.green()),
            part(colour.blue(), background.blue())};
}

void paintPatternedLine(QPainter& painter, const Curve& curve, support::LinePattern pattern, const QColor& colour,
                        double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(patternPen(pattern, colour, width));
    painter.drawPath(pattern == support::LinePattern::Wave ? wavePath(curve, width) : curve.path());
    if (pattern == support::LinePattern::Crossed)
        paintCross(painter, curve.pointAt(0.5), curve.directionAt(0.5), colour, width);
}

void paintEdges(QPainter& painter, const Scene& scene)
{
    if (scene.viewport.scale < plainBelow)
        return paintPlainEdges(painter, scene);
    for (const Weight weight : {Weight::Dimmed, Weight::Normal, Weight::Strong}) {
        for (std::size_t i = 0; i < scene.list.edges.size(); ++i) {
            if (scene.emphasis.edges[i] == weight && isVisible(scene.list.edges[i], scene))
                paintEdge(painter, scene.list.edges[i], lookOf(scene.list.edges[i], i, scene), scene.viewport);
        }
    }
}

} // namespace cablegraph::canvas
