#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// XGMML as Cytoscape reads it: with positions (y downwards), shapes and colours, which it leaves out of GraphML.
void writeXgmml(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
