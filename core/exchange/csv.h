#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// One table (RFC 4180), a row per piece of evidence, for spreadsheets and for Gephi's edge import. It begins with a
/// byte order mark, without which Excel garbles names beyond ASCII; the first column is one that a reader which keeps
/// the mark can spare. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
void writeCsv(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
