#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// Cypher statements for Neo4j and other property-graph databases, one a line. Run twice they make nothing twice: nodes
/// are merged by a key that does not depend on their number. A relation is one relationship with its evidence as
/// lists of equal length: sentences, stances, the articles' titles.
void writeCypher(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
