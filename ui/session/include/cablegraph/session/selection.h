#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/text/span.h>

#include <set>

namespace cablegraph::session {

/// What the user has picked, on the canvas or in any pane.
struct Selection
{
    std::set<NodeId> nodes;
    std::set<EdgeId> edges;

    [[nodiscard]] bool isEmpty() const noexcept { return nodes.empty() && edges.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return nodes.size() + edges.size(); }
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// Words of an article that a pane wants shown and marked. An empty span means the article as a whole.
struct Passage
{
    ArticleId article;
    text::ByteSpan span;

    friend bool operator==(const Passage&, const Passage&) = default;
};

} // namespace cablegraph::session
