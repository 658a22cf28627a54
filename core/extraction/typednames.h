#pragma once

#include "mentions.h"

namespace cablegraph::extraction {

/// Adds to one sentence what the tables do not know and the analysis or a fixed form tells: organizations by the type
/// of the name, waters and capes ("Gulf of Thailand").
void findTypedNames(const Document& document, std::size_t sentence, Cast& cast, Mentions& mentions);

} // namespace cablegraph::extraction
