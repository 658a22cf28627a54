#pragma once

#include "document.h"

#include <vector>

namespace cablegraph::extraction {

/// The last of the repairs of repairTree(): what hangs on a verb or a title instead of the noun that it describes, or
/// the other way round.
void repairAttachments(std::vector<Token>& tokens);

} // namespace cablegraph::extraction
