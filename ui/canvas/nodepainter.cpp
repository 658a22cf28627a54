#include "nodepainter.h"

#include "edgepainter.h"

#include <QPainter>

#include <algorithm>

namespace cablegraph::canvas {
namespace {

constexpr double smallestNode = 4;
constexpr double signsFrom = 14;
constexpr double dimmedNode = 0.74;

QRectF squareAbout(QPointF centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void paintRing(QPainter& painter, const NodeItem& node, const QRectF& body, double reach, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(support::shapePath(support::kindShape(node.kind), body.adjusted(-reach, -reach, reach, reach)));
}

void paintPin(QPainter& painter, const QRectF& body, const QColor& colour, const QColor& background)
{
    const double radius = std::clamp(body.width() * 0.09, 2.0, 4.0);
    painter.setPen(QPen{background, 1.4});
    painter.setBrush(colour);
    painter.drawEllipse(body.topRight() + QPointF{-radius * 0.6, radius * 0.6}, radius, radius);
}

void paintNode(QPainter& painter, const Scene& scene, std::size_t index)
{
    const NodeItem& node = scene.list.nodes[index];
    const double side = std::max(smallestNode, node.size * scene.viewport.scale);
    const QRectF body = squareAbout(scene.viewport.toView(node.centre), side);
    const support::Theme& theme = scene.theme;
    const double fading = scene.emphasis.nodes[index] == Weight::Dimmed ? dimmedNode * scene.emphasis.dimming : 0.0;
    const QColor colour = faded(support::kindColour(node.kind, theme), theme.background, fading);

    // A rim in the colour of the background keeps lines that pass behind apart from the node.
    painter.setPen(QPen{theme.background, side >= signsFrom ? 2.5 : 1.0});
    painter.setBrush(colour);
    painter.drawPath(support::shapePath(support::kindShape(node.kind), body));
    if (side >= signsFrom)
        support::paintKindSign(painter, body, node.kind, faded(theme.glyph, theme.background, fading));
    if (node.pinned && side >= signsFrom)
        paintPin(painter, body, faded(theme.text, theme.background, fading), theme.background);
    if (scene.emphasis.selectedNodes[index])
        paintRing(painter, node, body, 4, QPen{theme.accent, 2.2});
    if (scene.emphasis.focusedNode == index)
        paintRing(painter, node, body, 8, QPen{theme.accent, 1.4, Qt::DotLine, Qt::RoundCap});
}

} // namespace

void paintNodes(QPainter& painter, const Scene& scene)
{
    const QRectF shown = scene.viewport.toScene(scene.view);
    for (const Weight weight : {Weight::Dimmed, Weight::Normal, Weight::Strong}) {
        for (std::size_t i = 0; i < scene.list.nodes.size(); ++i) {
            if (scene.emphasis.nodes[i] != weight)
                continue;
            const double reach = scene.list.nodes[i].size + 10 / scene.viewport.scale;
            if (shown.adjusted(-reach, -reach, reach, reach).contains(scene.list.nodes[i].centre))
                paintNode(painter, scene, i);
        }
    }
}

} // namespace cablegraph::canvas
