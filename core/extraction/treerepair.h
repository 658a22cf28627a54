#pragma once

#include "document.h"

namespace cablegraph::extraction {

/// Mends what parsers often get wrong, before the children are listed: verbs taken for nouns, "neighboring Chad" taken
/// for a clause, "up to 16 advisers" for a phrase with "to".
void repairTree(Sentence& sentence);

} // namespace cablegraph::extraction
