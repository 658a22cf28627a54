#include <cablegraph/graph/attendance.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace cablegraph::graph {
namespace {

using ontology::NodeKind;
using ontology::Relation;

bool isAttendance(const Edge& edge) noexcept
{
    return edge.relation == Relation::Attends || edge.relation == Relation::Hosts || edge.relation == Relation::Chairs;
}

/// Adds the meetings of one node that are not yet among the found.
void addMeetings(const KnowledgeGraph& graph, NodeId node, std::optional<NodeId> through,
                 std::vector<Attendance>& found)
{
    std::vector<const Edge*> edges;
    for (const EdgeId id : graph.edgesOf(node))
        if (const Edge* edge = graph.findEdge(id); edge->source == node && isAttendance(*edge))
            edges.push_back(edge);
    std::ranges::sort(edges, {}, [](const Edge* edge) { return std::tuple{edge->relation, edge->id}; });
    for (const Edge* edge : edges) {
        if (graph.findNode(edge->target)->kind == NodeKind::Meeting &&
            std::ranges::find(found, edge->target, &Attendance::meeting) == found.end())
            found.push_back({edge->target, edge->id, through});
    }
}

} // namespace

std::optional<text::PartialDate> meetingDate(const KnowledgeGraph& graph, const Node& meeting)
{
    if (meeting.attributes.date)
        return meeting.attributes.date;
    std::optional<text::PartialDate> first;
    for (const EdgeId id : graph.edgesOf(meeting.id)) {
        const Edge& edge = *graph.findEdge(id);
        if (edge.target != meeting.id || !isAttendance(edge))
            continue;
        for (const Evidence& evidence : edge.evidence)
            if (evidence.date && (!first || *evidence.date < *first))
                first = evidence.date;
    }
    return first;
}

std::vector<Attendance> meetingsOf(const KnowledgeGraph& graph, NodeId node)
{
    std::vector<Attendance> found;
    addMeetings(graph, node, {}, found);
    for (const EdgeId id : graph.edgesOf(node)) {
        const Edge& edge = *graph.findEdge(id);
        if (edge.relation == Relation::Represents && edge.target == node && edge.source != node)
            addMeetings(graph, edge.source, edge.source, found);
    }
    std::vector<std::pair<std::optional<text::PartialDate>, Attendance>> dated;
    for (const Attendance& attendance : found)
        dated.emplace_back(meetingDate(graph, *graph.findNode(attendance.meeting)), attendance);
    std::ranges::stable_sort(dated, {}, [](const auto& entry) {
        return std::pair{!entry.first.has_value(), entry.first};
    });
    std::ranges::transform(dated, found.begin(), [](const auto& entry) { return entry.second; });
    return found;
}

} // namespace cablegraph::graph
