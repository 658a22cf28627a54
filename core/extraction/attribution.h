#pragma once

#include "clauses.h"

#include <cablegraph/ontology/kinds.h>

#include <optional>
#include <vector>

namespace cablegraph::extraction {

/// A stretch of a sentence that is said by somebody.
struct Report
{
    std::size_t begin = 0; ///< tokens covered
    std::size_t end = 0;
    ontology::Stance stance = ontology::Stance::Asserted; ///< what the verb of speech makes of it
    std::optional<EntityIndex> speaker;
    bool quoted = false; ///< the verb of speech itself stands in a quotation of somebody else
};

/// Finds who is cited for what in one sentence with a tree: complements of verbs of speech, clauses they are inserted
/// into ("..., X said"), "according to X".
[[nodiscard]] std::vector<Report> findReports(const NounPhrases& nouns, const Clauses& clauses,
                                              const ontology::Ontology::Tables& tables);

/// Who speaks last in a sentence, outside quotations.
[[nodiscard]] std::optional<EntityIndex> lastSpeakerOf(const std::vector<Report>& reports);

/// Who is cited at a token: the speaker of the innermost report that covers it.
[[nodiscard]] std::optional<EntityIndex> citedAt(const std::vector<Report>& reports, std::size_t token);

} // namespace cablegraph::extraction
