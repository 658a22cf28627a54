#include "stockview.h"

#include <cablegraph/support/text.h>

#include <QGraphicsEllipseItem>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>

namespace cablegraph::bench {
namespace {

constexpr double nodeSide = 32;

} // namespace

StockView::StockView(QSize size)
    : m_view{&m_scene}
{
    m_view.resize(size);
    m_view.setRenderHint(QPainter::Antialiasing);
    m_view.setFrameShape(QFrame::NoFrame);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.show();
}

void StockView::fill(const graph::KnowledgeGraph& graph, const layout::Placements& placements)
{
    const auto centre = [&placements](NodeId id) {
        const layout::Point& point = placements.at(id).centre;
        return QPointF{point.x, point.y};
    };
    const QPen linePen{QColor{0x87, 0x91, 0x9C}, 1.5};
    for (const graph::Edge& edge : graph.edges())
        m_edges.push_back(
            {edge.source, edge.target, m_scene.addLine(QLineF{centre(edge.source), centre(edge.target)}, linePen)});
    for (const graph::Node& node : graph.nodes()) {
        const QRectF body{-nodeSide / 2, -nodeSide / 2, nodeSide, nodeSide};
        auto* ellipse = m_scene.addEllipse(body, Qt::NoPen, QColor{0x00, 0x72, 0xB2});
        ellipse->setPos(centre(node.id));
        auto* text = m_scene.addSimpleText(support::toQString(node.name));
        text->setPos(centre(node.id) + QPointF{-text->boundingRect().width() / 2, nodeSide / 2});
        m_nodes[node.id] = {ellipse, text};
    }
    // Room to look beyond the edge of the drawing, as the canvas has.
    const QRectF drawn = m_scene.itemsBoundingRect();
    m_scene.setSceneRect(drawn.adjusted(-drawn.width(), -drawn.height(), drawn.width(), drawn.height()));
}

void StockView::paintThrough(const canvas::Viewport& viewport)
{
    m_view.setTransform(QTransform::fromScale(viewport.scale, viewport.scale));
    m_view.centerOn(viewport.toScene(QRectF{m_view.rect()}.center()));
    m_view.viewport()->repaint();
}

void StockView::paintMoved(NodeId node, QPointF centre)
{
    const auto known = m_nodes.find(node);
    if (known == m_nodes.end())
        return;
    const NodeItems& items = known->second;
    items.ellipse->setPos(centre);
    items.text->setPos(centre + QPointF{-items.text->boundingRect().width() / 2, nodeSide / 2});
    for (const EdgeItems& edge : m_edges) {
        if (edge.source == node || edge.target == node)
            edge.line->setLine({m_nodes.at(edge.source).ellipse->pos(), m_nodes.at(edge.target).ellipse->pos()});
    }
    m_view.viewport()->repaint();
}

} // namespace cablegraph::bench
