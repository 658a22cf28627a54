#pragma once

#include <cablegraph/graph/facets.h>
#include <cablegraph/graph/filter.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <memory>
#include <string_view>
#include <vector>

namespace cablegraph::graph {

/// What a filter asks about an article.
struct ArticleFacts
{
    ArticleId id;
    std::optional<text::PartialDate> published;
    std::string origin;
};

/// Whose word an article of this origin is: the host of a web address without "www.", else the origin itself. Articles
/// of one source are not independent of each other.
[[nodiscard]] std::string_view sourceOf(std::string_view origin) noexcept;

/// A graph that can be filtered again and again. It makes itself ready for that when it is first asked, once for all
/// copies; which takes as long as some filters do.
///
/// Immutable and cheap to copy (copies share their content), so it can be asked on any thread.
class FilterIndex
{
public:
    FilterIndex();
    /// Articles that are cited but not named count as undated and as sources of their own.
    FilterIndex(KnowledgeGraph graph, std::vector<ArticleFacts> articles);

    [[nodiscard]] const KnowledgeGraph& graph() const noexcept;

    /// The part that passes: nodes as they are, edges with the evidence that passes. The graph itself when the filter
    /// accepts all.
    [[nodiscard]] KnowledgeGraph shownPart(const Filter& filter) const;

    [[nodiscard]] Facets facets(const Filter& filter) const;

    /// The states a node belongs to, ascending: a state to itself; officials, persons and organizations to what they
    /// represent or are affiliated to, and to the states of that organization; places to the state they lie in; threats
    /// to their source and its states. Empty for meetings and unknown nodes.
    [[nodiscard]] std::vector<NodeId> statesOf(NodeId node) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace cablegraph::graph
