#pragma once

#include "tokenizer.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// No sentence is longer: what follows costs grows with the square of the sentence, and no writer makes such sentences.
inline constexpr std::size_t longestSentence = 256;

/// Index of the first piece of every sentence of one block.
[[nodiscard]] std::vector<std::size_t> sentenceStarts(std::string_view text, std::span<const Piece> pieces);

} // namespace cablegraph::language
