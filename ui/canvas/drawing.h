#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/session/visibility.h>

#include <QFont>

#include <memory>

namespace cablegraph::canvas {

/// What a canvas is asked to draw: values only, so that it can be made ready on any thread.
struct DrawingOrder
{
    graph::KnowledgeGraph shown;
    graph::KnowledgeGraph whole; ///< with the neighbours that `visibility` hides
    session::Visibility visibility;
    layout::Placements placements;
    QFont font;
    NodeEmphasis emphasis;
    std::shared_ptr<LabelBook> book; ///< one drawing is made at a time
    /// What was drawn before, or null.
    std::shared_ptr<const DrawList> before;
    Routing routing = Routing::Exact;
};

struct Drawing
{
    graph::KnowledgeGraph graph; ///< what the list draws
    DrawList list;
    /// Of the nodes that were drawn elsewhere before: the places there, and those of the list.
    layout::Placements from;
    layout::Placements to;
};

/// False when the drawing is made within a few milliseconds.
[[nodiscard]] bool isLarge(const DrawingOrder& order) noexcept;

/// How the lines are laid at first when the whole is looked at from as far away as this.
[[nodiscard]] Routing firstRouting(const DrawingOrder& order, double zoom) noexcept;

[[nodiscard]] Drawing makeDrawing(const DrawingOrder& order);

} // namespace cablegraph::canvas
