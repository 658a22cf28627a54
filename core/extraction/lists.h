#pragma once

#include "clauses.h"

namespace cablegraph::extraction {

/// Parsers lose their way in long lists of names. Where the subject or an argument of a verb is one of "A, B, C and D",
/// it is all of them.
void completeLists(Clauses& clauses, const Document& document, std::size_t sentence, const Mentions& mentions,
                   const Cast& cast);

} // namespace cablegraph::extraction
