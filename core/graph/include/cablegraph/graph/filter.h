#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace cablegraph::graph {

/// Which values of one kind pass: those included, or any if none is, but never those excluded.
template<class Value>
struct Choice
{
    std::set<Value> included;
    std::set<Value> excluded;

    [[nodiscard]] bool acceptsAll() const noexcept { return included.empty() && excluded.empty(); }
    [[nodiscard]] bool accepts(const Value& value) const
    {
        return !excluded.contains(value) && (included.empty() || included.contains(value));
    }

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// Days from `first` to `last`, both included; open where nothing is set. A bound that is only a month or a year means
/// its first or its last day; a date that is only a month or a year lies in the range when one of its days does.
struct DateRange
{
    std::optional<text::PartialDate> first;
    std::optional<text::PartialDate> last;
    bool keepUndated = true;

    [[nodiscard]] bool acceptsAll() const noexcept { return !first && !last && keepUndated; }

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// What a user wants to see of a graph. Every condition that is set must hold. They ask of different things:
///
/// - of a piece of evidence: `articles`, `cited`, `minimumConfidence`, `dates`. Evidence that does not pass is not
/// shown.
/// - of an edge with the evidence that passed: `relations`, `quadClasses`, `standings`, `minimumArticles`,
///   `minimumSources`. An edge that has none left, or loses an end, is not shown.
/// - of a node: `kinds`, the excluded `threatClasses` and `states`, `degree`.
/// - of what it is about: the included `threatClasses` and `states`, and `text`. A node that is such a subject passes,
///   and so does an edge that touches one, with both its ends.
///
/// A node none of whose edges passes is shown only where nothing is asked of edges and evidence; a node that has no
/// edge in the whole graph stands by the articles that mention it, as long as only `articles` and `dates` are asked.
struct Filter
{
    Choice<ontology::NodeKind> kinds;
    Choice<ontology::ThreatClass> threatClasses;
    Choice<NodeId> states; ///< each stands for itself and for what belongs to it, see FilterIndex::statesOf()

    Choice<ontology::Relation> relations;
    Choice<ontology::QuadClass> quadClasses; ///< included: edges that have no quad class do not pass
    Choice<EdgeStanding> standings;
    std::size_t minimumArticles = 0;
    std::size_t minimumSources = 0; ///< independent ones, see sourceOf()

    Choice<ArticleId> articles;
    Choice<NodeId> cited; ///< NodeId{} stands for the articles' own voice
    double minimumConfidence = 0;
    DateRange dates; ///< of the evidence where it has one, else of its article

    /// Number of edge ends at a node, among the edges that pass everything else.
    std::size_t minimumDegree = 0;
    std::optional<std::size_t> maximumDegree;

    /// Words that all occur in the node's name or in one of its aliases; case and accents do not count.
    std::string text;

    /// Nothing is filtered out.
    [[nodiscard]] bool acceptsAll() const;

    friend bool operator==(const Filter&, const Filter&) = default;
};

} // namespace cablegraph::graph
