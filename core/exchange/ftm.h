#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// FollowTheMoney entities, one a line, for Aleph and OpenSanctions. States are public bodies ("Government of X"),
/// meetings events with their parties, offices positions; other relations are UnknownLink with the sentences as
/// summary, for the model cannot hang a document on a relation. A threat is an event of its own with its source
/// involved. Offsets do not survive.
void writeFtm(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
