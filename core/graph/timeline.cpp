#include <cablegraph/graph/attendance.h>
#include <cablegraph/graph/timeline.h>
#include <cablegraph/text/days.h>

#include <algorithm>
#include <tuple>

namespace cablegraph::graph {
namespace {

using ontology::NodeKind;
using ontology::QuadClass;
using ontology::Relation;

/// Nothing for what is no event: structure, and what belongs to a meeting.
std::optional<TimelineLane> laneOf(Relation relation)
{
    switch (relation) {
    case Relation::Poses:
    case Relation::Targets:
    case Relation::Counters:
    case Relation::Enables:
        return TimelineLane::Threats;
    default:
        break;
    }
    const std::optional<QuadClass> quadClass = ontology::quadClass(relation);
    if (!quadClass)
        return {};
    switch (*quadClass) {
    case QuadClass::VerbalCooperation:
        return TimelineLane::VerbalCooperation;
    case QuadClass::MaterialCooperation:
        return TimelineLane::MaterialCooperation;
    case QuadClass::VerbalConflict:
        return TimelineLane::VerbalConflict;
    case QuadClass::MaterialConflict:
        return TimelineLane::MaterialConflict;
    }
    return {};
}

/// The sentence of a meeting that gives its date, else its first one; those of who took part before others.
void addSentence(TimelineItem& item, const KnowledgeGraph& graph)
{
    std::optional<std::tuple<bool, bool, Relation, EdgeId, std::size_t>> best;
    for (const EdgeId id : graph.edgesOf(item.node)) {
        const Edge& edge = *graph.findEdge(id);
        const bool isTopic = edge.relation == Relation::Discusses || edge.relation == Relation::Follows;
        for (std::size_t i = 0; i < edge.evidence.size(); ++i) {
            const bool dated = item.date && edge.evidence[i].date == item.date;
            const std::tuple candidate{!dated, isTopic, edge.relation, id, i};
            if (!best || candidate < *best)
                best = candidate;
        }
    }
    if (best) {
        item.edge = std::get<EdgeId>(*best);
        item.evidence = std::get<std::size_t>(*best);
        const Evidence& evidence = graph.findEdge(item.edge)->evidence[item.evidence];
        item.article = evidence.article;
        item.stance = evidence.stance;
    }
}

TimelineItem itemOf(const KnowledgeGraph& graph, const Node& meeting)
{
    TimelineItem item;
    item.lane = TimelineLane::Meetings;
    item.node = meeting.id;
    item.date = meetingDate(graph, meeting);
    if (!meeting.mentions.empty())
        item.article = meeting.mentions.front().article;
    addSentence(item, graph);
    return item;
}

} // namespace

std::vector<TimelineItem> timelineOf(const KnowledgeGraph& graph, const std::vector<PublishedArticle>& articles)
{
    std::vector<TimelineItem> items;
    for (const Node& node : graph.nodes())
        if (node.kind == NodeKind::Meeting)
            items.push_back(itemOf(graph, node));
    for (const Edge& edge : graph.edges()) {
        const std::optional<TimelineLane> lane = laneOf(edge.relation);
        for (std::size_t i = 0; lane && i < edge.evidence.size(); ++i) {
            const Evidence& evidence = edge.evidence[i];
            items.push_back({*lane, evidence.date, evidence.stance, evidence.article, {}, edge.id, i});
        }
    }
    for (const auto& [article, published] : articles)
        items.push_back({TimelineLane::Articles, published, ontology::Stance::Asserted, article, {}, {}, 0});
    std::ranges::stable_sort(items, {}, [](const TimelineItem& item) {
        return std::tuple{item.lane, !item.date.has_value(), item.date ? text::firstDay(*item.date) : 0};
    });
    return items;
}

} // namespace cablegraph::graph
