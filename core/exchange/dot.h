#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// A Graphviz digraph: a shape and colour per kind, the evidence as tooltips. With placements Graphviz's neato keeps
/// them (one unit is one point, y upwards); without, any of its layouts arranges the graph.
void writeDot(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
