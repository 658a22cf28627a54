#pragma once

#include "attribution.h"
#include "clauses.h"

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/ontology/tables.h>

#include <optional>

namespace cablegraph::extraction {

/// What a word of reporting.txt makes of its content when used in this form; nothing for other words.
[[nodiscard]] std::optional<ontology::Stance> reportingStance(const Token& token, ontology::ReportingForm form,
                                                              const ontology::Ontology::Tables& tables);

/// "would raise the attack at a meeting": a threat that is a subject of talk, not a deed.
[[nodiscard]] bool isRaised(const Tree& tree, std::size_t noun, const ontology::Ontology::Tables& tables);

/// How a sentence stands to what it says at `token`: climbing the tree through negation, modals, conditions, adverbs
/// and the verbs and nouns that embed it ("refused to", "plans for", "denied that"), then the reports that cover it. A
/// denial further out is a denial still.
[[nodiscard]] ontology::Stance stanceAt(const Sentence& sentence, const std::vector<Report>& reports, std::size_t token,
                                        const ontology::Ontology::Tables& tables);

/// "suspected Iranian hackers", "a man believed to work for": whether a noun is said with doubt to be what it is.
[[nodiscard]] bool isDoubted(const Tree& tree, std::size_t noun, const ontology::Ontology::Tables& tables);

} // namespace cablegraph::extraction
