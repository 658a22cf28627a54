#include "facetcounts.h"
#include "filterrows.h"
#include "matching.h"

#include <cablegraph/base/parallel.h>

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <optional>
#include <utility>

namespace cablegraph::graph {
namespace {

constexpr std::size_t fewest = 4000; ///< fewer are copied sooner than another thread would begin

/// `make(i)` of each place `i` that passes.
template<class Item, class Make>
std::vector<Item> copiesOf(const std::vector<bool>& passing, const Make& make)
{
    std::vector<std::size_t> places;
    places.reserve(static_cast<std::size_t>(std::ranges::count(passing, true)));
    for (std::size_t i = 0; i < passing.size(); ++i)
        if (passing[i])
            places.push_back(i);
    std::vector<Item> copies(places.size());
    forParts(places.size(), fewest, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            copies[i] = make(places[i]);
    });
    return copies;
}

} // namespace

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
    const auto nodePassed = [&](std::size_t i) { return graph().nodes()[i]; };
    const auto edgePassed = [&](std::size_t i) {
        const Edge& whole = graph().edges()[i];
        const FilterRows::EdgeRow& row = rows.edges[i];
        const auto begin = passing.evidence.begin() + row.firstEvidence;
        const auto end = passing.evidence.begin() + row.evidenceEnd;
        if (std::find(begin, end, false) == end)
            return whole; // with the same list
        std::vector<Evidence> left;
        for (auto passes = begin; passes != end; ++passes)
            if (*passes)
                left.push_back(whole.evidence[static_cast<std::size_t>(passes - begin)]);
        return Edge{whole.id, whole.source, whole.target, whole.relation, whole.label, std::move(left)};
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    const auto copyNodes = [&] { nodes = copiesOf<Node>(passing.nodes, nodePassed); };
    const auto copyEdges = [&] { edges = copiesOf<Edge>(passing.edges, edgePassed); };
    if (rows.edges.size() < fewest) {
        copyNodes();
        copyEdges();
    } else {
        inParallel(2, [&](std::size_t part) { part == 0 ? copyNodes() : copyEdges(); });
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
