#pragma once

#include "database.h"

#include <cablegraph/graph/node.h>

#include <cstdint>

namespace cablegraph::library {

/// The full-text index over the names of findings. It follows no table by itself: whoever writes or removes a finding
/// tells it, inside the same transaction.
void indexNames(const Database& database, std::int64_t finding, const graph::Node& node);
/// Before it is removed.
void forgetName(const Database& database, std::int64_t finding);
/// All findings of the article; before they are removed.
void forgetNames(const Database& database, ArticleId article);

} // namespace cablegraph::library
