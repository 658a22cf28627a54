#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// The evidence as a page of W3C Web Annotations (JSON-LD): for each quoted passage what it says, with the exact words
/// (TextQuoteSelector with what stands before and after) and their place (TextPositionSelector, Unicode code points of
/// the article's text as it was read). Mentions of nodes are annotations that identify them.
void writeWebAnnotation(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
