#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::graph {

/// A sentence that statements rest on, word for word, and where it stands. Notes are numbered from 1 in the order in
/// which a reader of the briefing comes to them.
struct BriefingNote
{
    std::string sentence; ///< on one line
    std::string article;  ///< its title
    std::optional<text::PartialDate> published;
    std::string origin; ///< as publicOrigin() has it

    friend bool operator==(const BriefingNote&, const BriefingNote&) = default;
};

/// One line of the graph as a briefing says it: "Peru | accused | Chile".
struct BriefingStatement
{
    NodeId subjectNode;
    NodeId objectNode;
    std::string subject;
    std::string verb;
    std::string object;
    EdgeStanding standing = EdgeStanding::Asserted;
    std::optional<text::PartialDate> date; ///< the earliest that a sentence gives
    std::vector<std::string> cited;        ///< who is cited for it, each once
    std::vector<std::size_t> notes;        ///< never empty
    std::size_t moreNotes = 0;             ///< sentences that say the same and are not quoted

    friend bool operator==(const BriefingStatement&, const BriefingStatement&) = default;
};

struct BriefingActor
{
    NodeId node;
    std::string name;
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::vector<BriefingStatement> offices;  ///< whom it represents
    std::vector<BriefingStatement> deeds;    ///< what it did to others, best supported first
    std::vector<BriefingStatement> received; ///< what others did to it
    std::size_t moreStatements = 0;          ///< left out

    friend bool operator==(const BriefingActor&, const BriefingActor&) = default;
};

struct BriefingMeeting
{
    NodeId node;
    std::string name;
    std::optional<text::PartialDate> date;
    std::vector<BriefingStatement> parties; ///< who hosted, chaired, took part
    std::vector<BriefingStatement> about;   ///< where it was held, what was discussed, what it follows

    friend bool operator==(const BriefingMeeting&, const BriefingMeeting&) = default;
};

struct BriefingThreat
{
    NodeId node;
    std::string name;
    std::vector<BriefingStatement> posed;
    std::vector<BriefingStatement> targets;
    std::vector<BriefingStatement> countered;
    std::vector<BriefingStatement> enabled; ///< threats that it feeds or that feed it
    std::vector<BriefingStatement> said;    ///< accusations, denials and the like that are about it

    friend bool operator==(const BriefingThreat&, const BriefingThreat&) = default;
};

/// One sentence of one side in a dispute.
struct BriefingVoice
{
    std::string cited; ///< empty for the article's own voice
    ontology::Stance stance = ontology::Stance::Asserted;
    std::optional<text::PartialDate> date;
    std::string sentence;
    std::size_t note = 0;

    friend bool operator==(const BriefingVoice&, const BriefingVoice&) = default;
};

struct BriefingDispute
{
    BriefingStatement claim;
    std::vector<BriefingVoice> claimed;
    std::vector<BriefingVoice> denied;

    friend bool operator==(const BriefingDispute&, const BriefingDispute&) = default;
};

/// What a graph says, for people who have ten minutes: every statement leads to the words it rests on.
struct Briefing
{
    std::string title;
    std::string scope; ///< which part of what, in words; may be empty
    std::size_t articles = 0;
    std::optional<text::PartialDate> firstArticle;
    std::optional<text::PartialDate> lastArticle;
    std::vector<BriefingActor> actors;     ///< the one of which most is told first
    std::vector<BriefingMeeting> meetings; ///< in order of time, undated ones last
    std::vector<BriefingThreat> threats;   ///< the one of which most is told first
    std::vector<BriefingDispute> disputes; ///< as contestedClaims() has them
    std::vector<BriefingNote> notes;
    std::size_t moreActors = 0; ///< left out, and so on
    std::size_t moreMeetings = 0;
    std::size_t moreThreats = 0;
    std::size_t moreDisputes = 0;

    friend bool operator==(const Briefing&, const Briefing&) = default;
};

struct BriefingLimits
{
    std::size_t actors = 12;
    std::size_t statements = 6; ///< of each actor, its own first
    std::size_t meetings = 40;  ///< the latest
    std::size_t threats = 20;
    std::size_t disputes = 20;
    std::size_t notes = 3; ///< of each statement
};

/// The briefing of a document (of a part of one, see documentPart()). Title and scope are left to the caller. The same
/// document gives the same briefing.
[[nodiscard]] Briefing briefingOf(const GraphDocument& document, const BriefingLimits& limits = {});

} // namespace cablegraph::graph
