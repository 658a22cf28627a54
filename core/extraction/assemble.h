#pragma once

#include "claim.h"
#include "mentions.h"

#include <cablegraph/graph/articlegraph.h>

namespace cablegraph::extraction {

/// Makes the article's graph: claims with the same ends and relation become one edge, what takes part in no edge and
/// cannot stand alone is left out, ids are given in reading order.
[[nodiscard]] graph::ArticleGraph assemble(const Document& document, const Cast& cast, const Mentions& mentions,
                                           const Claims& claims);

} // namespace cablegraph::extraction
