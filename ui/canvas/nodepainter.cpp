#include "nodepainter.h"

#include "edgelook.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace cablegraph::canvas {
namespace {

constexpr double smallestNode = 4;
constexpr double signsFrom = 14;
constexpr double dimmedNode = 0.74;

QRectF squareAbout(QPointF centre, double side)
{
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void paintRing(QPainter& painter, const NodeLook& look, const QRectF& body, double reach, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(support::shapePath(support::kindShape(look.kind), body.adjusted(-reach, -reach, reach, reach)));
}

void paintPin(QPainter& painter, const QRectF& body, const QColor& colour, const QColor& background)
{
    const double radius = std::clamp(body.width() * 0.09, 2.0, 4.0);
    painter.setPen(QPen{background, 1.4});
    painter.setBrush(colour);
    painter.drawEllipse(body.topRight() + QPointF{-radius * 0.6, radius * 0.6}, radius, radius);
}

} // namespace

NodeLook lookOfNode(const Scene& scene, std::size_t index)
{
    const NodeItem& node = scene.list.nodes[index];
    NodeLook look;
    look.kind = node.kind;
    look.colour = node.colour;
    look.side = std::max(smallestNode, drawnSide(node, scene.viewport.scale));
    look.fading = scene.emphasis.nodes[index] == Weight::Dimmed ? dimmedNode * scene.emphasis.dimming : 0.0;
    look.pinned = node.pinned;
    look.selected = scene.emphasis.selectedNodes[index];
    look.focused = scene.emphasis.focusedNode == index;
    return look;
}

void paintNode(QPainter& painter, const NodeLook& look, QPointF centre, const support::Theme& theme)
{
    const QRectF body = squareAbout(centre, look.side);
    const QColor colour = faded(colourOf(look.kind, look.colour, theme), theme.background, look.fading);

    // A rim in the colour of the background keeps lines that pass behind apart from the node.
    painter.setPen(QPen{theme.background, look.side >= signsFrom ? 2.5 : 1.0});
    painter.setBrush(colour);
    painter.drawPath(support::shapePath(support::kindShape(look.kind), body));
    if (look.side >= signsFrom)
        support::paintKindSign(painter, body, look.kind, faded(theme.glyph, theme.background, look.fading));
    if (look.pinned && look.side >= signsFrom)
        paintPin(painter, body, faded(theme.text, theme.background, look.fading), theme.background);
    if (look.selected)
        paintRing(painter, look, body, 4, QPen{theme.accent, 2.2});
    if (look.focused)
        paintRing(painter, look, body, 8, QPen{theme.accent, 1.4, Qt::DotLine, Qt::RoundCap});
}

double reachOf(const NodeLook& look) noexcept
{
    // Pointed shapes reach an eighth beyond their square, also when grown to a ring.
    const double ring = look.focused ? 8 : look.selected ? 4 : 0;
    return (look.side / 2 + ring) * 1.3 + 3;
}

std::vector<std::size_t> nodesInOrder(const Scene& scene)
{
    const double reach = 14 / scene.viewport.scale;
    const QRectF shown = scene.viewport.toScene(scene.view).adjusted(-reach, -reach, reach, reach);
    const Box wanted{static_cast<float>(shown.left()), static_cast<float>(shown.top()),
                     static_cast<float>(shown.right()), static_cast<float>(shown.bottom())};
    std::vector<std::size_t> nodes;
    std::ranges::copy_if(scene.list.nodesByImportance, std::back_inserter(nodes),
                         [&](std::size_t i) { return scene.list.nodeBoxes[i].touches(wanted); });
    const bool even =
        std::ranges::all_of(nodes, [&scene](std::size_t i) { return scene.emphasis.nodes[i] == Weight::Normal; });
    if (!even)
        std::ranges::stable_sort(nodes, {}, [&scene](std::size_t i) { return scene.emphasis.nodes[i]; });
    return nodes;
}

void paintNodes(QPainter& painter, const Scene& scene)
{
    for (const std::size_t i : nodesInOrder(scene))
        paintNode(painter, lookOfNode(scene, i), scene.viewport.toView(scene.list.nodes[i].centre), scene.theme);
}

} // namespace cablegraph::canvas
