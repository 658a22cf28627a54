#pragma once

#include <cablegraph/graph/filterindex.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cablegraph::graph {

/// A graph as the rows of a table that a filter walks over: small, in one piece, everything named by its place in the
/// graph's own lists instead of by id.
struct FilterRows
{
    using Index = std::uint32_t;
    static constexpr Index none = ~Index{0};

    /// Days in an order that needs no calendar; 0 to 0 for undated.
    struct Days
    {
        std::int32_t first = 0;
        std::int32_t last = 0;

        Days() = default;
        explicit Days(const std::optional<text::PartialDate>& date);
        [[nodiscard]] bool isUndated() const noexcept { return last == 0; }
    };

    struct EvidenceRow
    {
        Index article;
        Index cited = none; ///< a node; none for the article's own voice
        Days days;
        float confidence;
        ontology::Stance stance;
    };

    struct EdgeRow
    {
        Index source;
        Index target;
        Index firstEvidence;
        Index evidenceEnd;
        ontology::Relation relation;
    };

    struct ArticleRow
    {
        ArticleId id;
        Index source; ///< the same number for articles of one source
        Days days;
    };

    FilterRows(const KnowledgeGraph& graph, const std::vector<ArticleFacts>& articles);

    [[nodiscard]] std::span<const Index> statesOf(Index node) const;
    [[nodiscard]] Index nodeIndex(NodeId id) const; ///< none for unknown ids
    [[nodiscard]] Index articleIndex(ArticleId id) const;

    KnowledgeGraph graph;
    std::vector<ArticleRow> articles; ///< ascending by id
    std::vector<EdgeRow> edges;       ///< as in the graph
    std::vector<EvidenceRow> evidence;
    std::vector<std::string> names; ///< of each node, folded, one line per form
    std::vector<bool> lone;         ///< nodes without any edge

private:
    void listArticles(const std::vector<ArticleFacts>& facts);
    void listEdges();
    void listNames();
    void listStates();

    std::vector<Index> m_states;      ///< of the first node, then of the second, ...
    std::vector<Index> m_statesBegin; ///< one more than nodes
};

} // namespace cablegraph::graph
