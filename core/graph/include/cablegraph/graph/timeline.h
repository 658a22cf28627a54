#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::graph {

/// What happened, by its sort; and the articles that tell of it.
enum class TimelineLane : std::uint8_t
{
    Meetings,
    Threats,           ///< who poses, counters or is a target of one, what enables it
    VerbalCooperation, ///< the relations between actors, by quad class
    MaterialCooperation,
    VerbalConflict,
    MaterialConflict,
    Articles,
};
inline constexpr std::array allTimelineLanes{TimelineLane::Meetings,          TimelineLane::Threats,
                                             TimelineLane::VerbalCooperation, TimelineLane::MaterialCooperation,
                                             TimelineLane::VerbalConflict,    TimelineLane::MaterialConflict,
                                             TimelineLane::Articles};

/// Something that happened, as one sentence tells it; a meeting and an article come once.
struct TimelineItem
{
    TimelineLane lane = TimelineLane::Meetings;
    std::optional<text::PartialDate> date; ///< its own, as precise as known: never that of the article which tells it
    ontology::Stance stance = ontology::Stance::Asserted;
    ArticleId article;        ///< that tells it, or the article itself
    NodeId node;              ///< the meeting; else invalid
    EdgeId edge;              ///< what is told; invalid for an article, and for a meeting that has no sentence
    std::size_t evidence = 0; ///< of the edge

    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// An article and the day it was published.
using PublishedArticle = std::pair<ArticleId, std::optional<text::PartialDate>>;

/// All of them, lane by lane, in order of their first possible day, those without a date last. A meeting has the date
/// of meetingDate() and the sentence that gives it, if one does.
[[nodiscard]] std::vector<TimelineItem> timelineOf(const KnowledgeGraph& graph,
                                                   const std::vector<PublishedArticle>& articles);

} // namespace cablegraph::graph
