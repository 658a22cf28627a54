#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// GraphML with yFiles graphics, for yEd: shapes, colours, labels, line patterns and arrows as drawn here; the
/// sentences are each line's description. A file of its own, since Gephi would show the graphics as a column of junk.
/// yEd's y axis points down and a node's place is its upper left corner.
void writeYed(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
