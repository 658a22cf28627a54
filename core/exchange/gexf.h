#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// GEXF 1.3 with its viz module, for Gephi. An edge's `kind` is the relation: parallel edges of one kind would be
/// merged. Colours are r, g, b without alpha and never hex, which Gephi cannot read together. Gephi's y axis points up.
/// All edges are directed, since NetworkX refuses a file that mixes; the relation tells which have no direction.
void writeGexf(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
