#include "badge.h"
#include "edgepainter.h"
#include "labelpainter.h"
#include "nodepainter.h"

#include <cablegraph/canvas/painting.h>

#include <QPainter>

namespace cablegraph::canvas {

void paintScene(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintEdges(painter, EdgeLooks{scene}, scene);
    paintLabels(painter, scene, labels, PlacedLabel::Of::Edge);
    paintNodes(painter, scene);
    paintLabels(painter, scene, labels, PlacedLabel::Of::Node);
    paintBadges(painter, scene);
    painter.restore();
}

} // namespace cablegraph::canvas
