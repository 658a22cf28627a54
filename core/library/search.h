#pragma once

#include "database.h"

#include <cablegraph/library/library.h>

#include <string_view>
#include <vector>

namespace cablegraph::library {

[[nodiscard]] std::vector<SearchHit> searchSentences(const Database& database, std::string_view words,
                                                     std::size_t limit);

[[nodiscard]] std::vector<NodeHit> searchNodes(const Database& database, std::string_view words, std::size_t limit);

} // namespace cablegraph::library
