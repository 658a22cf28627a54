#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/paths.h>
#include <cablegraph/session/selection.h>

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QPalette;
class QUrl;

/// Paths as a page of links, built and tested without a widget.
namespace cablegraph::panels {

/// What a link of the page leads to.
struct ShowPath
{
    std::size_t path = 0;

    friend bool operator==(const ShowPath&, const ShowPath&) = default;
};
struct ShowPathNode
{
    NodeId node;

    friend bool operator==(const ShowPathNode&, const ShowPathNode&) = default;
};
struct ShowPathSentence
{
    EdgeId edge;
    session::Passage passage;

    friend bool operator==(const ShowPathSentence&, const ShowPathSentence&) = default;
};
struct ShowMorePaths
{
    friend bool operator==(const ShowMorePaths&, const ShowMorePaths&) = default;
};
struct AllowLongerPaths
{
    std::size_t steps = 0;

    friend bool operator==(const AllowLongerPaths&, const AllowLongerPaths&) = default;
};
struct IgnoreDirection
{
    friend bool operator==(const IgnoreDirection&, const IgnoreDirection&) = default;
};
struct UseDenied
{
    friend bool operator==(const UseDenied&, const UseDenied&) = default;
};
using PathLink =
    std::variant<ShowPath, ShowPathNode, ShowPathSentence, ShowMorePaths, AllowLongerPaths, IgnoreDirection, UseDenied>;

struct PathsPage
{
    QString html;
    std::vector<PathLink> links; ///< the address "path:N" stands for the Nth

    /// Null for other addresses.
    [[nodiscard]] const PathLink* find(const QUrl& address) const;
};

/// What was looked for and found.
struct PathAnswer
{
    graph::KnowledgeGraph graph; ///< in which it was looked for
    graph::KnowledgeGraph whole; ///< names who is cited
    NodeId from;
    NodeId to;
    graph::PathOptions options;
    graph::Paths found;
};

/// The nodes and edges of a path; of several edges between two nodes the one that is shown.
[[nodiscard]] session::Selection selectionOf(const graph::Path& path);

/// The first `count` paths as chains of sentences, or why there are none. `chosen` is marked.
[[nodiscard]] PathsPage pageOf(const PathAnswer& answer, std::size_t count, std::optional<std::size_t> chosen,
                               const std::function<std::shared_ptr<const graph::Source>(ArticleId)>& sourceOf,
                               const QPalette& palette);

} // namespace cablegraph::panels
