#pragma once

#include <cablegraph/canvas/painting.h>

#include <vector>

namespace cablegraph::canvas {

/// A node as a pen sees it, wherever it lies.
struct NodeLook
{
    ontology::NodeKind kind = ontology::NodeKind::State;
    NodeColour colour;
    double side = 0;   ///< of its square, view units
    double fading = 0; ///< towards the background, 0 to 1
    bool pinned = false;
    bool selected = false;
    bool focused = false;

    friend bool operator==(const NodeLook&, const NodeLook&) = default;
};

[[nodiscard]] NodeLook lookOfNode(const Scene& scene, std::size_t node);
/// Shape, sign, a ring for the selection, another for the focus, a small mark for pinned ones. Small ones are dots
/// without a sign.
void paintNode(QPainter& painter, const NodeLook& look, QPointF centre, const support::Theme& theme);
/// From the centre to where nothing of it is painted any more.
[[nodiscard]] double reachOf(const NodeLook& look) noexcept;

/// The nodes that touch the view, in the order in which they are painted: large ones first, so that they hide none of
/// the small ones; before that dimmed ones first, strong ones last.
[[nodiscard]] std::vector<std::size_t> nodesInOrder(const Scene& scene);
/// All of them without their labels, on any painter.
void paintNodes(QPainter& painter, const Scene& scene);

} // namespace cablegraph::canvas
