#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/session/selection.h>
#include <cablegraph/support/phrases.h>

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What the inspector says about a selection, as plain values: built and tested without a widget.
namespace cablegraph::panels {

/// A node by its name.
struct NodeLink
{
    NodeId id;
    ontology::NodeKind kind = ontology::NodeKind::State;
    QString name;

    friend bool operator==(const NodeLink&, const NodeLink&) = default;
};

/// A source sentence of an edge. The three parts make the sentence on one line.
struct Quote
{
    session::Passage passage; ///< the supporting words
    QString before;
    QString words;
    QString after;
    ontology::Stance stance = ontology::Stance::Asserted;
    std::optional<NodeLink> accordingTo;
    QString date; ///< when it happened, as a person reads it; empty when unknown
    QString articleTitle;
    QString published; ///< empty when unknown
    QString origin;

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// An edge as told from one end: what joins the inspected node to another one.
struct Claim
{
    EdgeId edge;
    NodeLink other;
    QString label; ///< the article's own phrase; empty where it says no more than the relation's
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;
    std::vector<Quote> quotes; ///< the first ones
    std::size_t total = 0;     ///< of all its sentences

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// The claims of one relation in one direction, those with most sentences first.
struct ClaimGroup
{
    ontology::Relation relation = ontology::Relation::Represents;
    support::Reading reading = support::Reading::FromSource;
    QString phrase;
    std::vector<Claim> claims; ///< the first ones
    std::size_t total = 0;

    friend bool operator==(const ClaimGroup&, const ClaimGroup&) = default;
};

/// A fact in one row: either words or a node.
struct Attribute
{
    QString name;
    std::variant<QString, NodeLink> value;

    friend bool operator==(const Attribute&, const Attribute&) = default;
};

struct NodeDetails
{
    NodeLink node;
    std::vector<QString> aliases;
    std::vector<Attribute> attributes;
    std::size_t mentions = 0;
    std::size_t articles = 0; ///< that mention it
    std::optional<session::Passage> firstMention;
    std::vector<ClaimGroup> groups;

    friend bool operator==(const NodeDetails&, const NodeDetails&) = default;
};

struct EdgeDetails
{
    NodeLink source;
    NodeLink target;
    ontology::Relation relation = ontology::Relation::Represents;
    QString phrase;
    std::optional<ontology::QuadClass> quadClass;
    Claim claim; ///< `other` is the target

    friend bool operator==(const EdgeDetails&, const EdgeDetails&) = default;
};

/// One edge of several things selected.
struct EdgeLine
{
    EdgeId edge;
    NodeLink source;
    QString phrase;
    NodeLink target;

    friend bool operator==(const EdgeLine&, const EdgeLine&) = default;
};

struct SelectionList
{
    std::vector<NodeLink> nodes; ///< by kind, then name; the first ones
    std::vector<EdgeLine> edges; ///< the first ones
    std::size_t totalNodes = 0;
    std::size_t totalEdges = 0;

    friend bool operator==(const SelectionList&, const SelectionList&) = default;
};

/// monostate: nothing is selected.
using InspectorContent = std::variant<std::monostate, NodeDetails, EdgeDetails, SelectionList>;

/// How much is shown before the reader asks for more, so that a node with thousands of sentences stays quick: only the
/// sentences shown are fetched.
struct InspectorLimits
{
    static constexpr std::size_t claimsPerGroup = 8;
    static constexpr std::size_t quotesPerClaim = 3;
    static constexpr std::size_t quotesInAll = 60; ///< of a node; once they are used up, claims show their count alone
    static constexpr std::size_t listed = 200;
    static constexpr std::size_t step = 200; ///< how many more one click shows

    using GroupKey = std::pair<ontology::Relation, support::Reading>;
    std::map<GroupKey, std::size_t> claims; ///< where the reader asked for more
    std::map<EdgeId, std::size_t> quotes;
};

/// Gives an article's text; null when it cannot.
using SourceOf = std::function<std::shared_ptr<const graph::Source>(ArticleId)>;

[[nodiscard]] InspectorContent inspect(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                                       const SourceOf& sourceOf, const InspectorLimits& limits = {});

/// One sentence to paste elsewhere: “…” and where it is from, who is cited and whether it is alleged, denied or
/// planned.
[[nodiscard]] QString citation(const Quote& quote);

} // namespace cablegraph::panels
