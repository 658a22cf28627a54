#pragma once

#include "network.h"

#include <cablegraph/language/analysis.h>

#include <cstddef>
#include <span>
#include <vector>

namespace cablegraph::language {

// The tags of names: 0 outside, 1 + 2 * type the first word of a name, 2 + 2 * type a further one.

[[nodiscard]] bool nameTagMayFollow(std::size_t before, std::size_t tag) noexcept;

/// The best legal sequence of tags of a linear chain (Viterbi): scores [words x tags] of the words, and moves
/// [(tags + 1) x tags] from one tag to the next, the last row from the begin.
[[nodiscard]] std::vector<std::size_t> bestNameTags(std::span<const float> scores, const Matrix& moves);

[[nodiscard]] std::vector<Name> namesOf(std::span<const std::size_t> tags);

/// Draws the scores of a capitalised word that occurs several times in one text towards what all its occurrences say of
/// its type (Krishnan and Manning 2006): where one sentence leaves open who "Reid" is, another tells. scores[s] has a
/// row of tags for each word of sentence s.
void agreeOnNames(std::span<const Sentence> sentences, std::span<Matrix> scores);

} // namespace cablegraph::language
