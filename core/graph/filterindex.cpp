#include "facetcounts.h"
#include "filterrows.h"
#include "matching.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

namespace cablegraph::graph {

struct FilterIndex::Content
{
    Content(KnowledgeGraph givenGraph, std::vector<ArticleFacts> givenArticles)
        : graph{std::move(givenGraph)}
        , articles{std::move(givenArticles)}
    {
    }

    const FilterRows& rows() const
    {
        std::call_once(m_once, [this] { m_rows.emplace(graph, articles); });
        return *m_rows;
    }

    KnowledgeGraph graph;
    std::vector<ArticleFacts> articles;

private:
    mutable std::once_flag m_once;
    mutable std::optional<FilterRows> m_rows;
};

std::string_view sourceOf(std::string_view origin) noexcept
{
    const std::size_t scheme = origin.find("://");
    if (scheme == std::string_view::npos || origin.starts_with("file:"))
        return origin;
    std::string_view host = origin.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    return host.starts_with("www.") ? host.substr(4) : host;
}

FilterIndex::FilterIndex()
    : FilterIndex{{}, {}}
{
}

FilterIndex::FilterIndex(KnowledgeGraph graph, std::vector<ArticleFacts> articles)
    : m_content{std::make_shared<const Content>(std::move(graph), std::move(articles))}
{
}

const KnowledgeGraph& FilterIndex::graph() const noexcept
{
    return m_content->graph;
}

KnowledgeGraph FilterIndex::shownPart(const Filter& filter) const
{
    if (filter.acceptsAll())
        return graph();
    const FilterRows& rows = m_content->rows();
    const Passing passing = match(rows, filter);
    std::vector<Node> nodes;
    nodes.reserve(static_cast<std::size_t>(std::ranges::count(passing.nodes, true)));
    for (std::size_t i = 0; i < passing.nodes.size(); ++i)
        if (passing.nodes[i])
            nodes.push_back(graph().nodes()[i]);
    std::vector<Edge> edges;
    edges.reserve(static_cast<std::size_t>(std::ranges::count(passing.edges, true)));
    for (std::size_t i = 0; i < passing.edges.size(); ++i) {
        if (!passing.edges[i])
            continue;
        const Edge& whole = graph().edges()[i];
        Edge& edge = edges.emplace_back(Edge{whole.id, whole.source, whole.target, whole.relation, whole.label, {}});
        edge.evidence.reserve(whole.evidence.size());
        for (std::size_t k = 0; k < whole.evidence.size(); ++k)
            if (passing.evidence[rows.edges[i].firstEvidence + k])
                edge.evidence.push_back(whole.evidence[k]);
    }
    return {std::move(nodes), std::move(edges)};
}

Facets FilterIndex::facets(const Filter& filter) const
{
    return countFacets(m_content->rows(), filter);
}

std::vector<NodeId> FilterIndex::statesOf(NodeId node) const
{
    const FilterRows& rows = m_content->rows();
    std::vector<NodeId> states;
    if (const auto index = rows.nodeIndex(node); index != FilterRows::none)
        for (const auto state : rows.statesOf(index))
            states.push_back(graph().nodes()[state].id);
    return states;
}

} // namespace cablegraph::graph
