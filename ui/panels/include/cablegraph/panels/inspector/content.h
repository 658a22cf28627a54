#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/panels/pages/page.h>
#include <cablegraph/panels/pages/quote.h>
#include <cablegraph/session/selection.h>
#include <cablegraph/support/phrases.h>

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

/// What the inspector says about a selection, as plain values: built and tested without a widget.
namespace cablegraph::panels {

/// An edge as told from one end: what joins the inspected node to another one.
struct Claim
{
    EdgeId edge;
    NodeLink other;
    QString label; ///< the article's own phrase; empty where it says no more than the relation's
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;
    QString when;              ///< over which time it is said to have happened; empty when unknown
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

/// An office that articles say a person holds or held. Its time is that of the sentences, where they give one, else of
/// the articles.
struct Office
{
    QString role; ///< "foreign minister", in the words of the first sentence
    NodeLink employer;
    QString when;             ///< empty when unknown
    std::size_t articles = 0; ///< that say so
    session::Passage passage; ///< the first words that do

    friend bool operator==(const Office&, const Office&) = default;
};

/// A meeting that the inspected node, or one who represents it, took part in.
struct MeetingLine
{
    NodeLink meeting;
    EdgeId edge;
    QString how;                     ///< "attends", "hosts", "chairs"
    std::optional<NodeLink> through; ///< who was there for the inspected node
    std::optional<NodeLink> place;
    QString when; ///< empty when unknown
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;

    friend bool operator==(const MeetingLine&, const MeetingLine&) = default;
};

/// A threat that the inspected node poses, counters or is a target of.
struct ThreatLine
{
    NodeLink threat;
    EdgeId edge;
    QString how; ///< "poses", "counters", "targeted by"
    QString when;
    std::size_t sentences = 0;
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;

    friend bool operator==(const ThreatLine&, const ThreatLine&) = default;
};

/// A part of a longer list.
template<class Line>
struct FirstOf
{
    std::vector<Line> lines;
    std::size_t total = 0;

    friend bool operator==(const FirstOf&, const FirstOf&) = default;
};

/// A sentence that the user rejected: it no longer counts.
struct RejectedQuote
{
    library::JudgementId judgement;
    NodeLink source;
    QString phrase;
    NodeLink target;
    Quote quote; ///< of no edge

    friend bool operator==(const RejectedQuote&, const RejectedQuote&) = default;
};

struct NodeDetails
{
    NodeLink node;
    std::vector<QString> aliases;
    std::vector<Attribute> attributes;
    std::size_t mentions = 0;
    std::size_t articles = 0; ///< that mention it
    std::optional<session::Passage> firstMention;
    std::vector<Office> offices;   ///< of a person, the earliest first
    FirstOf<MeetingLine> meetings; ///< the earliest first, those without a date last
    FirstOf<ThreatLine> threats;   ///< posed, countered, then aimed at it
    std::vector<ClaimGroup> groups;
    std::vector<RejectedQuote> rejected;
    std::set<EvidenceRef> explained; ///< sentences whose "Why?" is answered

    friend bool operator==(const NodeDetails&, const NodeDetails&) = default;
};

struct EdgeDetails
{
    NodeLink source;
    NodeLink target;
    ontology::Relation relation = ontology::Relation::Represents;
    QString phrase;
    std::optional<ontology::QuadClass> quadClass;
    std::optional<double> score;         ///< PLOVER's, -10 to +10
    Claim claim;                         ///< `other` is the target
    std::vector<RejectedQuote> rejected; ///< of any relation between the two
    std::set<EvidenceRef> explained;

    friend bool operator==(const EdgeDetails&, const EdgeDetails&) = default;
};

/// One edge of several things selected.
struct EdgeLine
{
    EdgeId edge;
    NodeLink source;
    QString phrase;
    NodeLink target;
    graph::EdgeStanding standing = graph::EdgeStanding::Asserted;
    std::size_t sentences = 0;
    std::vector<Quote> quotes; ///< the first of them, of selected lines and of those among selected nodes

    friend bool operator==(const EdgeLine&, const EdgeLine&) = default;
};

/// A meeting that several of the selected took part in.
struct SharedMeetingLine
{
    NodeLink meeting;
    QString when;
    std::vector<NodeLink> parties; ///< of the selected

    friend bool operator==(const SharedMeetingLine&, const SharedMeetingLine&) = default;
};

/// A node joined to several of the selected.
struct CommonNeighbourLine
{
    NodeLink node;
    std::vector<EdgeLine> edges;

    friend bool operator==(const CommonNeighbourLine&, const CommonNeighbourLine&) = default;
};

struct SelectionList
{
    FirstOf<NodeLink> nodes;     ///< by kind, then name
    FirstOf<EdgeLine> edges;     ///< those selected
    bool tooManyForTies = false; ///< more nodes than InspectorLimits::tied: what follows is not looked for
    FirstOf<EdgeLine> ties;      ///< all edges among the selected nodes
    FirstOf<SharedMeetingLine> meetings;
    FirstOf<CommonNeighbourLine> neighbours;
    std::set<EvidenceRef> explained;

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
    static constexpr std::size_t quotesInAll = 60; ///< once they are used up, claims show their count alone
    static constexpr std::size_t listed = 200;
    static constexpr std::size_t tied = 100;            ///< nodes selected, for which is told what ties them
    static constexpr std::size_t overview = 12;         ///< meetings and threats, above the sentences that say so
    static constexpr std::size_t officeSentences = 100; ///< read for the history of a person's offices
    static constexpr std::size_t step = 200;            ///< how many more one click shows

    std::map<ClaimGroupKey, std::size_t> claims; ///< where the reader asked for more
    std::map<EdgeId, std::size_t> quotes;
    std::set<EvidenceRef> explained; ///< where the reader asked why
};

using ArticleDates = std::map<ArticleId, text::PartialDate>;

/// What an inspector knows of articles.
struct ArticleAccess
{
    SourceOf sourceOf;
    ArticleDates published; ///< without the undated ones
    std::vector<library::JudgedEvidence> judged = {};
    bool translatesOffices = false; ///< else they are told in the words of the articles
};

[[nodiscard]] InspectorContent inspect(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                                       const ArticleAccess& articles, const InspectorLimits& limits = {});

} // namespace cablegraph::panels
