#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/library/identity.h>
#include <cablegraph/session/selection.h>

#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Source sentences as panes show and copy them, as plain values.
namespace cablegraph::panels {

/// A node by its name.
struct NodeLink
{
    NodeId id;
    ontology::NodeKind kind = ontology::NodeKind::State;
    QString name;

    friend bool operator==(const NodeLink&, const NodeLink&) = default;
};

[[nodiscard]] NodeLink linkTo(const graph::Node& node);

/// One of the sentences of an edge: its place in Edge::evidence.
struct EvidenceRef
{
    EdgeId edge;
    std::size_t index = 0;

    friend auto operator<=>(const EvidenceRef&, const EvidenceRef&) = default;
};

/// A source sentence of an edge. The three parts make the sentence on one line.
struct Quote
{
    EvidenceRef ref;
    session::Passage passage; ///< the supporting words
    QString before;
    QString words;
    QString after;
    ontology::Stance stance = ontology::Stance::Asserted;
    std::optional<NodeLink> accordingTo;
    QString date; ///< when it happened, as a person reads it; empty when unknown
    QString articleTitle;
    QString published; ///< empty when unknown
    QString origin; ///< as others may see it, see publicOrigin()
    double confidence = 1.0;
    std::string rule;                                ///< as Evidence::rule
    std::optional<library::JudgementId> confirmedBy; ///< the user's judgement, where the inspector knows of one

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// Gives an article's text; null when it cannot.
using SourceOf = std::function<std::shared_ptr<const graph::Source>(ArticleId)>;

/// Evidence of any edge, or of none any more; `ref` is what the quote is known by.
[[nodiscard]] Quote quoteOf(const graph::KnowledgeGraph& graph, const graph::Evidence& evidence, const EvidenceRef& ref,
                            const SourceOf& sourceOf);
/// Precondition: `index` is a piece of evidence of the edge.
[[nodiscard]] Quote quoteOf(const graph::KnowledgeGraph& graph, const graph::Edge& edge, std::size_t index,
                            const SourceOf& sourceOf);

/// “…”: the sentence alone.
[[nodiscard]] QString sentenceOf(const Quote& quote);
/// One sentence to paste elsewhere: “…” and where it is from, who is cited and whether it is alleged, denied or
/// planned.
[[nodiscard]] QString citation(const Quote& quote);

/// As a person reads it: "9 December 2023", "from March 2021 to 9 December 2023"; empty for no dates.
[[nodiscard]] QString periodOf(const std::vector<text::PartialDate>& dates);

} // namespace cablegraph::panels
