#pragma once

#include "database.h"

#include <cablegraph/library/library.h>

#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::library {

/// What a person types, as an FTS5 expression in which nothing of it is read as syntax: words and "phrases in quotes"
/// that must all occur, a * after either for a prefix. Empty when there is no word. Words beyond the 64th are passed
/// over.
[[nodiscard]] std::string searchExpression(std::string_view words);

[[nodiscard]] std::vector<SearchHit> searchSentences(const Database& database, std::string_view words,
                                                     std::size_t limit);

} // namespace cablegraph::library
