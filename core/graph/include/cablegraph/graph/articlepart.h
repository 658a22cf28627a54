#pragma once

#include <cablegraph/graph/articlegraph.h>

namespace cablegraph::graph {

/// What one article of a document says by itself: its sentences, the edges with its evidence alone, and the nodes that
/// it mentions, joins or cites, with those that their attributes name. Ids are kept, but the article is
/// ArticleGraph::article. An article that is not in the document says nothing.
[[nodiscard]] ArticleGraph articlePart(const GraphDocument& document, ArticleId article);

} // namespace cablegraph::graph
