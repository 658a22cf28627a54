#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// One table (RFC 4180), a row per piece of evidence, for spreadsheets and for Gephi's edge import. It begins with a
/// byte order mark, without which Excel garbles names beyond ASCII; the first column is one that a reader which keeps
/// the mark can spare. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
void writeCsv(std::ostream& out, const DocumentIndex& index);

/// One row per node and one per edge, joined by Id, as Gephi and Neo4j import them. In the same dress.
void writeNodesCsv(std::ostream& out, const DocumentIndex& index);
void writeEdgesCsv(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
