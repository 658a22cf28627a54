#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <iosfwd>

namespace cablegraph::cli {

/// Why each edge is there: its sentences with the stance, who is cited, the date, how sure the extractor is, and the
/// rule with the words and the path through the tree that it followed.
void printExplanation(std::ostream& out, const graph::GraphDocument& document);

} // namespace cablegraph::cli
