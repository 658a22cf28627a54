#pragma once

#include "database.h"
#include "judgementpayload.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cablegraph::library {

/// How to name the findings of a node so that they are found again when articles are read anew or come back: some of
/// each profile, so that the judgement outlives the removal of single articles.
[[nodiscard]] std::vector<FindingAnchor> anchorsOf(const Database& database, NodeId node, JudgementPart part);
[[nodiscard]] FindingAnchor anchorOf(const Database& database, FindingId finding, JudgementPart part);
[[nodiscard]] EvidenceAnchor anchorOfEvidence(const Database& database, std::int64_t evidence);

/// What the library has now that fits best; nothing when its article is not there or has no such thing.
[[nodiscard]] std::optional<std::int64_t> findFinding(const Database& database, const FindingAnchor& anchor);
[[nodiscard]] std::optional<std::int64_t> findEvidence(const Database& database, const EvidenceAnchor& anchor);

struct StoredWords
{
    ArticleId article;
    SentenceId sentence;
    text::ByteSpan span;
};
/// Nothing when the article is not there or has no sentence at that place.
[[nodiscard]] std::optional<StoredWords> findWords(const Database& database, const WordsAnchor& anchor);

} // namespace cablegraph::library
