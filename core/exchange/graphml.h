#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// GraphML (Brandes et al. 2002) as both Gephi and Cytoscape read it. Gephi takes keys by id: label, x, y, size, r, g,
/// b, and an edge's `label` attribute as its kind, which keeps parallel edges apart; Cytoscape shows the key `name` and
/// styles by `interaction`. Gephi's y axis points up. All edges are directed, since NetworkX refuses a file that mixes
/// and Cytoscape does not heed it; the relation tells which have no direction.
void writeGraphMl(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
