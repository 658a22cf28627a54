#pragma once

#include "documentindex.h"

#include <cablegraph/layout/placement.h>

#include <iosfwd>

namespace cablegraph::exchange {

/// Cablegraph's own form, complete: articles with their sentences, nodes with mentions and, where they are known,
/// places, edges with evidence. One line per article, node and edge. Offsets are Unicode code points into the article's
/// text; references to sentences name the article too where there is more than one.
void writeJson(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

/// The same on one line, with what it takes to restore it: the articles' texts and the rules behind the evidence.
void writeJsonLine(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements);

} // namespace cablegraph::exchange
