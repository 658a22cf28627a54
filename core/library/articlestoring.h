#pragma once

#include "database.h"

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>

#include <string>

namespace cablegraph::library {

/// Stores an article that the library does not have yet. Throws Error{InvalidData} when the graph is not of this
/// article or not whole. To be used inside a write transaction.
ArticleId storeArticle(const Database& database, const article::Article& article, const std::string& fingerprint,
                       const graph::ArticleGraph& found);

/// Takes the article away with everything that it alone supports. To be used inside a write transaction.
void removeArticle(const Database& database, ArticleId article);

} // namespace cablegraph::library
