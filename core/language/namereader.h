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

/// Appends the names that the tags of words from `first` on spell.
void appendNames(std::span<const std::size_t> tags, std::size_t first, std::vector<Name>& names);

} // namespace cablegraph::language
