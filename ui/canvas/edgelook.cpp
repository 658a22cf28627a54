#include "edgelook.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cablegraph::canvas {
namespace {

constexpr std::size_t mostDetailed = 300; ///< edges whose patterns and heads can be told also from far away
constexpr double plainWidth = 0.8;
constexpr double dimmedEdge = 0.86;
constexpr double mostCrowded = 0.66;

double lineScale(double zoom)
{
    return std::clamp(zoom, 0.55, 1.6);
}

/// Thousands of lines over each other are a carpet: the more there are, the paler, so that what lies on them shows.
double crowding(std::size_t edges)
{
    constexpr double few = 200;
    constexpr double many = 12000;
    const double count = static_cast<double>(std::max<std::size_t>(edges, 1));
    return mostCrowded * std::clamp(std::log(count / few) / std::log(many / few), 0.0, 1.0);
}

/// How far a node that is drawn larger than it is reaches beyond its outline, view units.
double growth(const Scene& scene, std::size_t index)
{
    const NodeItem& node = scene.list.nodes[index];
    return (drawnSide(node, scene.viewport.scale) - node.size * scene.viewport.scale) / 2;
}

/// Takes so much off both ends, and leaves something.
void shorten(Curve& curve, double atStart, double atEnd)
{
    if (atStart <= 0 && atEnd <= 0)
        return;
    const double length = std::max(1e-6, curve.roughLength());
    const double from = std::min(atStart / length, 0.45);
    curve = curve.part(from, std::max(1 - atEnd / length, 0.55));
}

} // namespace

QPolygonF ArrowHead::outline() const
{
    const QPointF side = QPointF{-way.y(), way.x()} * reach();
    const QPointF base = tip - way * length;
    return {{tip, base + side, base + way * (length * 0.2), base - side}};
}

EdgeLooks::EdgeLooks(const Scene& scene)
    : m_scene{scene}
    , m_plain{scene.viewport.scale < plainBelow && scene.list.edges.size() > mostDetailed}
    , m_lineScale{lineScale(scene.viewport.scale)}
{
    putInOrder();
    chooseColours();
}

void EdgeLooks::putInOrder()
{
    const double reach = 4 / m_scene.viewport.scale;
    const QRectF shown = m_scene.viewport.toScene(m_scene.view).adjusted(-reach, -reach, reach, reach);
    // Not by colour: thousands of lines of the last one would cover all others.
    std::array<std::vector<std::size_t>, weights> buckets;
    for (const std::size_t edge : m_scene.list.edgesTouching(shown))
        buckets[static_cast<std::size_t>(m_scene.emphasis.edges[edge])].push_back(edge);
    for (const std::vector<std::size_t>& edges : buckets)
        m_order.insert(m_order.end(), edges.begin(), edges.end());
}

void EdgeLooks::chooseColours()
{
    const double crowd = crowding(m_scene.crowd > 0 ? m_scene.crowd : m_order.size());
    for (std::size_t i = 0; i < ontology::relationCount; ++i)
        setColour(i, support::relationColour(static_cast<ontology::Relation>(i), m_scene.theme), crowd);
    for (std::size_t group = 0; group <= support::groupColourCount; ++group)
        setColour(ontology::relationCount + group, support::groupColour(group, m_scene.theme), crowd);
}

void EdgeLooks::setColour(std::size_t place, const QColor& colour, double crowd)
{
    const QColor& background = m_scene.theme.background;
    const double dimming = std::max(crowd, dimmedEdge * m_scene.emphasis.dimming);
    m_colours[static_cast<std::size_t>(Weight::Dimmed)][place] = faded(colour, background, dimming);
    m_colours[static_cast<std::size_t>(Weight::Normal)][place] = faded(colour, background, crowd);
    m_colours[static_cast<std::size_t>(Weight::Strong)][place] = colour;
}

const QColor& EdgeLooks::colour(std::size_t edge) const
{
    const EdgeItem& item = m_scene.list.edges[edge];
    const std::size_t place =
        item.group ? ontology::relationCount + std::min<std::size_t>(*item.group, support::groupColourCount)
                   : static_cast<std::size_t>(item.relation);
    return m_colours[static_cast<std::size_t>(m_scene.emphasis.edges[edge])][place];
}

double EdgeLooks::width(std::size_t edge) const
{
    const bool strong = m_scene.emphasis.edges[edge] == Weight::Strong;
    const double added = (strong ? 0.7 : 0.0) + (m_scene.emphasis.selectedEdges[edge] ? 0.8 : 0.0);
    return (m_plain ? plainWidth : m_scene.list.edges[edge].width * m_lineScale) + added;
}

EdgeStroke EdgeLooks::stroke(std::size_t index) const
{
    const EdgeItem& edge = m_scene.list.edges[index];
    EdgeStroke stroke{inView(m_scene.list.curveOf(index), m_scene.viewport),
                      support::linePattern(edge.standing),
                      colour(index),
                      width(index),
                      {}};
    shorten(stroke.line, growth(m_scene, edge.source), growth(m_scene, edge.target));
    if (!edge.hasArrow())
        return stroke;
    const double head = 5.5 * m_lineScale + 1.9 * stroke.width;
    const double length = stroke.line.roughLength();
    if (length <= 1.5 * head)
        return stroke;
    const QPointF tip = stroke.line.end;
    const QPointF back = stroke.line.pointAt(1 - head / length);
    const QPointF along = tip - back;
    const QPointF way = along / std::max(1e-9, std::sqrt(QPointF::dotProduct(along, along)));
    stroke.head = ArrowHead{tip, way, head};
    stroke.line = stroke.line.part(0, 1 - 0.75 * head / length);
    return stroke;
}

Curve inView(const Curve& curve, const Viewport& viewport)
{
    Curve seen{viewport.toView(curve.start), viewport.toView(curve.control1), viewport.toView(curve.control2),
               viewport.toView(curve.end)};
    seen.between.reserve(curve.between.size());
    for (const QPointF point : curve.between)
        seen.between.push_back(viewport.toView(point));
    return seen;
}

QColor faded(const QColor& colour, const QColor& background, double amount)
{
    const auto part = [amount](int from, int to) { return static_cast<int>(from + (to - from) * amount + 0.5); };
    return {part(colour.red(), background.red()), part(colour.green(), background.green()),
            part(colour.blue(), background.blue())};
}

std::vector<double> dashesOf(support::LinePattern pattern, double width)
{
    // In line widths; wide lines need relatively shorter ones.
    const double unit = width / std::max(1.0, std::sqrt(width));
    switch (pattern) {
    case support::LinePattern::Dashed:
        return {6 * unit, 4 * unit};
    case support::LinePattern::Crossed:
        return {1.3 * width, 2.6 * width};
    case support::LinePattern::DashDot:
        return {9 * unit, 3 * unit, 2 * unit, 3 * unit};
    case support::LinePattern::Solid:
    case support::LinePattern::Wave:
        break;
    }
    return {};
}

QPolygonF waveAlong(const Curve& curve, double width, double from, double to)
{
    const double length = curve.length();
    const double amplitude = 1.6 + width;
    const double wavelength = 5 + 2.2 * width;
    const int points = std::clamp(static_cast<int>(length / wavelength * 8), 8, 4000);
    QPolygonF wave;
    for (int i = static_cast<int>(std::floor(from * points)); i <= static_cast<int>(std::ceil(to * points)); ++i) {
        const double t = static_cast<double>(i) / points;
        const QPointF way = curve.directionAt(t);
        const double calm = std::min({1.0, t * length / 10, (1 - t) * length / 10});
        const double swing = calm * amplitude * std::sin(2 * std::numbers::pi * t * length / wavelength);
        wave.append(curve.pointAt(t) + QPointF{-way.y(), way.x()} * swing);
    }
    return wave;
}

std::array<QLineF, 2> crossOn(const Curve& curve, double width)
{
    const QPointF centre = curve.pointAt(0.5);
    const QPointF way = curve.directionAt(0.5);
    const double arm = (3.4 + width) * 0.7;
    const QPointF side{-way.y(), way.x()};
    return {QLineF{centre + (way + side) * arm, centre - (way + side) * arm},
            QLineF{centre + (way - side) * arm, centre - (way - side) * arm}};
}

double crossWidth(double width) noexcept
{
    return std::max(1.6, width);
}

} // namespace cablegraph::canvas
