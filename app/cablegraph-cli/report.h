#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <iosfwd>

namespace cablegraph::cli {

/// The states, officials, meetings and threats of a document for people to read, each with a sentence that says what it
/// does, and a line of counts.
void printReport(std::ostream& out, const graph::GraphDocument& document);

} // namespace cablegraph::cli
