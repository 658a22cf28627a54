#pragma once

#include "attribution.h"
#include "clauses.h"

#include <cablegraph/ontology/kinds.h>

namespace cablegraph::extraction {

/// How a sentence stands to what it says at `token`: from the reports that cover it, from negation, modals and
/// embedding verbs around `predicate` (which may be nullptr), from adverbs and nouns such as "allegedly" and
/// "allegations".
[[nodiscard]] ontology::Stance stanceAt(const Sentence& sentence, const Clauses& clauses,
                                        const std::vector<Report>& reports, std::size_t token,
                                        const Predicate* predicate, const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
