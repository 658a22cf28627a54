#pragma once

#include "database.h"
#include "resolver.h"

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>

#include <cstdint>
#include <optional>
#include <string>

namespace cablegraph::library {

// All are to be used inside a write transaction; afterwards the resolver has to run. Each throws Error{InvalidData}
// when the graph is not of this article or not whole.

/// Stores an article that the library does not have yet.
ArticleId storeArticle(const Database& database, Resolver& resolver, const article::Article& article,
                       const std::string& fingerprint, const graph::ArticleGraph& found);

/// Puts another graph in the place of the one that was read from the article.
void replaceGraph(const Database& database, Resolver& resolver, ArticleId id, const article::Article& article,
                  const std::string& fingerprint, const graph::ArticleGraph& found);

/// Takes the article away with everything that it alone supports.
void removeArticle(const Database& database, Resolver& resolver, ArticleId article);

/// Where a finding belongs.
struct FindingPlace
{
    std::optional<ArticleId> article;
    std::optional<std::int64_t> judgement; ///< that adds it; nothing for what was read
    std::int64_t profile = 0;
    std::optional<NodeId> node = {}; ///< the profile's
};
/// A row for the node with its aliases, without mentions and without what it says of other nodes. Returns its id.
std::int64_t storeFinding(const Database& database, const FindingPlace& place, const graph::Node& node);

} // namespace cablegraph::library
