#pragma once

#include "attribution.h"
#include "clauses.h"

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/ontology/tables.h>

#include <optional>

namespace cablegraph::extraction {

/// How a sentence stands to what it says at `token`: from the reports that cover it, from negation, modals and
/// embedding verbs around `predicate` (which may be nullptr), from adverbs and nouns such as "allegedly" and
/// "allegations".
[[nodiscard]] ontology::Stance stanceAt(const Sentence& sentence, const Clauses& clauses,
                                        const std::vector<Report>& reports, std::size_t token,
                                        const Predicate* predicate, const ontology::Ontology::Tables& tables);

/// What a word of reporting.txt makes of its content when used in this form; nothing for other words.
[[nodiscard]] std::optional<ontology::Stance> reportingStance(const Token& token, ontology::ReportingForm form,
                                                              const ontology::Ontology::Tables& tables);

/// The same over the sentence's tree: climbing from `token` through negation, modals, conditions, adverbs and the
/// verbs and nouns that embed it ("refused to", "plans for", "denied that"). A denial further out is a denial still.
[[nodiscard]] ontology::Stance treeStance(const Sentence& sentence, const std::vector<Report>& reports,
                                          std::size_t token, const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
