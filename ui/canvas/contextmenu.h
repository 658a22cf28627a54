#pragma once

#include <cablegraph/canvas/graphview.h>

class QMenu;

namespace cablegraph::canvas {

/// What can be done with what is selected, and with the whole when nothing is. A child of the view.
[[nodiscard]] QMenu* contextMenu(GraphView& view, session::Session& session);

} // namespace cablegraph::canvas
