#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/library/librarywriter.h>

#include <cstddef>
#include <utility>

/// Libraries as large as wanted, without reading anything: invented articles of an invented world, the same each time.
/// Some sixty states with their officials and organizations meet, threaten and help each other; a few are in the news
/// all the time, most seldom, as in real news. Each article has a meeting of its own, a dozen nodes, about twenty
/// sentences and as many claims; every tenth claim is a denial of what others allege.
namespace cablegraph::bench {

struct GeneratedArticle
{
    article::Article article;
    graph::ArticleGraph graph;
};

/// The article of this number, counted from 0; depends on nothing else.
[[nodiscard]] GeneratedArticle generateArticle(std::size_t number);

/// Adds the articles 0 to `count` - 1 and lays every node somewhere.
void fillLibrary(library::Library& library, std::size_t count);

} // namespace cablegraph::bench
