#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/viewport.h>

#include <QPointF>

#include <set>
#include <vector>

namespace cablegraph::canvas {

class NodeDrag;

/// What a tool and the pointer see of the canvas they work on, and may do to it. Points are in view coordinates.
class Stage
{
public:
    virtual ~Stage() = default;

    [[nodiscard]] virtual const DrawList& drawList() const = 0;
    [[nodiscard]] virtual const Viewport& viewport() const = 0;
    [[nodiscard]] virtual Target targetUnder(QPointF point) const = 0;
    [[nodiscard]] virtual const std::set<NodeId>& selectedNodes() const = 0;

    virtual void lookThrough(const Viewport& viewport) = 0;
    /// Takes nodes into the hand; what it does to them is one step that can be undone.
    virtual NodeDrag& takeUp(const std::set<NodeId>& nodes) = 0;
    virtual void selectNodes(const std::vector<NodeId>& nodes, bool add) = 0;
    /// Something a tool paints has changed.
    virtual void repaintStage() = 0;
};

} // namespace cablegraph::canvas
