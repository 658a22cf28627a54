#include "badge.h"

#include "nodepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cablegraph::canvas {
namespace {

constexpr double badgesFrom = 14; ///< side of the node, view units
constexpr double badgeHeight = 15;
constexpr std::size_t mostCounted = 999;

QString textOf(const NodeItem& node)
{
    return u"+%1"_s.arg(std::min(node.folded, mostCounted));
}

} // namespace

QRectF badgeArea(const NodeItem& node, const Viewport& viewport)
{
    const double side = drawnSide(node, viewport.scale);
    if (node.folded == 0 || side < badgesFrom)
        return {};
    const double width = 9 + 6.5 * static_cast<double>(textOf(node).size());
    const QPointF corner = viewport.toView(node.centre) + QPointF{side, -side} * 0.42;
    return {corner.x() - width * 0.35, corner.y() - badgeHeight * 0.6, width, badgeHeight};
}

void paintBadges(QPainter& painter, const Scene& scene)
{
    QFont font = scene.fonts.edge();
    font.setWeight(QFont::DemiBold);
    for (const std::size_t i : nodesInOrder(scene)) {
        const QRectF area = badgeArea(scene.list.nodes[i], scene.viewport);
        if (area.isEmpty())
            continue;
        painter.setPen(QPen{scene.theme.background, 1.5});
        painter.setBrush(scene.theme.text);
        painter.drawRoundedRect(area, badgeHeight / 2, badgeHeight / 2);
        painter.setPen(scene.theme.background);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, textOf(scene.list.nodes[i]));
    }
}

} // namespace cablegraph::canvas
