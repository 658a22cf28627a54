#pragma once

#include "database.h"
#include "profiling.h"

#include <cablegraph/graph/articlegraph.h>

namespace cablegraph::library {

/// One article's graph as it was read, without what the user added. Nodes have the numbers of their findings; articles
/// and sentences those of the library. To be called inside one read transaction.
[[nodiscard]] graph::ArticleGraph loadArticleGraph(const Database& database, ArticleId article);

/// A finding that the user added, as a graph of one node.
[[nodiscard]] graph::ArticleGraph loadAddedFinding(const Database& database, std::int64_t finding);

/// The columns of `finding` that readFindingNode() reads, from `first` on: number, kind, name, code, role,
/// meeting_type, date, threat_class.
[[nodiscard]] graph::Node readFindingNode(const Database& database, const Query& row, int first);

} // namespace cablegraph::library
