#pragma once

#include <cablegraph/canvas/viewport.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/placement.h>

#include <QGraphicsScene>
#include <QGraphicsView>

#include <map>
#include <vector>

class QGraphicsEllipseItem;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;

namespace cablegraph::bench {

/// The baseline: a graph as one finds it in most Qt programs, a QGraphicsView with one ellipse and one text per node
/// and one line per edge, anti-aliased, with Qt's own index and its minimal viewport updates.
class StockView
{
public:
    /// Shows an empty view.
    explicit StockView(QSize size);

    void fill(const graph::KnowledgeGraph& graph, const layout::Placements& placements);
    /// Looks at what a canvas with this viewport looks at, and paints it at once.
    void paintThrough(const canvas::Viewport& viewport);
    /// Moves a node with its text and lines, and paints it at once. Does nothing in an empty view.
    void paintMoved(NodeId node, QPointF centre);

private:
    struct NodeItems
    {
        QGraphicsEllipseItem* ellipse;
        QGraphicsSimpleTextItem* text;
    };
    struct EdgeItems
    {
        NodeId source;
        NodeId target;
        QGraphicsLineItem* line;
    };

    QGraphicsScene m_scene;
    QGraphicsView m_view;
    std::map<NodeId, NodeItems> m_nodes;
    std::vector<EdgeItems> m_edges;
};

} // namespace cablegraph::bench
