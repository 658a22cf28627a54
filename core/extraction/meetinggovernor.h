#pragma once

#include "clauses.h"
#include "document.h"
#include "mentions.h"

namespace cablegraph::extraction {

/// Whether the meeting named at `where` is what the predicate's verb does something with: "hosted the summit", "a
/// summit hosted by", "took part in the talks".
[[nodiscard]] bool governs(const Sentence& sentence, const Predicate& predicate, const TokenRange& where);

} // namespace cablegraph::extraction
