#pragma once

#include "clauses.h"

namespace cablegraph::extraction {

/// Parsers lose their way in long lists of names. Where the subject or an argument of a verb is one of "A, B, C and D",
/// it is all of them.
void completeLists(Clauses& clauses, const Document& document, std::size_t sentence, const Mentions& mentions,
                   const Cast& cast);

/// The last plain list of states or organizations before a verb with no finite verb between; empty if there is none.
[[nodiscard]] std::vector<EntityIndex> listBefore(std::size_t verb, const Document& document, std::size_t sentence,
                                                  const Mentions& mentions, const Cast& cast);

} // namespace cablegraph::extraction
