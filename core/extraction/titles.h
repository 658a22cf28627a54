#pragma once

#include "claim.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Finds the organizations that no table knows but whose names tell what they are: capitalised words around a noun of
/// organizations ("Cambodia National Rescue Party", "Parliament of Iraq", "Institute for U.S. and Canadian Studies").
/// Names of the tables inside such a name become part of it. Returns whose the organizations are as far as the words
/// say so: `represents` for bodies of a state, `part_of` for bodies of another organization.
[[nodiscard]] Claims findTitles(const Document& document, Cast& cast, Mentions& mentions);

} // namespace cablegraph::extraction
