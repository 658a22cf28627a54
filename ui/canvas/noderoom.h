#pragma once

#include <cablegraph/canvas/drawlist.h>

namespace cablegraph::canvas {

/// How large each node may be drawn without coming near another one; not of very many.
void measureRoom(DrawList& list);

} // namespace cablegraph::canvas
