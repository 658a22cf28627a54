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
};

/// Finds who is cited for what in one sentence: "X said that ...", "..., X said", "according to X". `lastSpeaker` is
/// who spoke last in the paragraph, is cited for quotations without a verb of speech, and is brought up to date.
[[nodiscard]] std::vector<Report> findReports(const Sentence& sentence, const Clauses& clauses,
                                              const Mentions& mentions, std::size_t index,
                                              const ontology::Ontology::Tables& tables,
                                              std::optional<EntityIndex>& lastSpeaker);

/// Who is cited at a token: the speaker of the innermost report that covers it.
[[nodiscard]] std::optional<EntityIndex> citedAt(const std::vector<Report>& reports, std::size_t token);

} // namespace cablegraph::extraction
