#include <cablegraph/graph/ties.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace cablegraph::graph {
namespace {

std::vector<SharedMeeting> sharedMeetings(const KnowledgeGraph& graph, const std::set<NodeId>& group)
{
    using When = std::tuple<bool, std::optional<text::PartialDate>, NodeId>;
    std::map<When, SharedMeeting> byDate;
    for (const NodeId party : group) {
        for (const Attendance& attendance : meetingsOf(graph, party)) {
            const auto date = meetingDate(graph, *graph.findNode(attendance.meeting));
            SharedMeeting& shared = byDate[{!date.has_value(), date, attendance.meeting}];
            shared.meeting = attendance.meeting;
            shared.parties.push_back(party);
        }
    }
    std::vector<SharedMeeting> meetings;
    for (auto& [when, shared] : byDate)
        if (shared.parties.size() > 1 && !group.contains(shared.meeting))
            meetings.push_back(std::move(shared));
    return meetings;
}

std::vector<CommonNeighbour> commonNeighbours(const KnowledgeGraph& graph, const std::set<NodeId>& group,
                                              const std::vector<SharedMeeting>& meetings)
{
    std::map<NodeId, CommonNeighbour> found;
    for (const NodeId member : group) {
        for (const EdgeId id : graph.edgesOf(member)) {
            const Edge& edge = *graph.findEdge(id);
            const NodeId other = edge.source == member ? edge.target : edge.source;
            if (group.contains(other))
                continue;
            CommonNeighbour& neighbour = found[other];
            neighbour.node = other;
            neighbour.edges.push_back(id);
            if (neighbour.joined.empty() || neighbour.joined.back() != member)
                neighbour.joined.push_back(member);
        }
    }
    for (const SharedMeeting& shared : meetings)
        found.erase(shared.meeting);
    std::vector<CommonNeighbour> neighbours;
    for (auto& [node, neighbour] : found) {
        std::ranges::sort(neighbour.edges);
        if (neighbour.joined.size() > 1)
            neighbours.push_back(std::move(neighbour));
    }
    std::ranges::stable_sort(neighbours, std::ranges::greater{},
                             [](const CommonNeighbour& neighbour) { return neighbour.joined.size(); });
    return neighbours;
}

} // namespace

Ties tiesAmong(const KnowledgeGraph& graph, const std::set<NodeId>& group)
{
    Ties ties;
    std::set<EdgeId> inside;
    for (const NodeId member : group)
        for (const EdgeId id : graph.edgesOf(member)) {
            const Edge& edge = *graph.findEdge(id);
            if (group.contains(edge.source) && group.contains(edge.target))
                inside.insert(id);
        }
    ties.edges.assign(inside.begin(), inside.end());
    ties.meetings = sharedMeetings(graph, group);
    ties.neighbours = commonNeighbours(graph, group, ties.meetings);
    return ties;
}

} // namespace cablegraph::graph
