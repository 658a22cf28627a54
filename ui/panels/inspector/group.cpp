#include "group.h"

#include <cablegraph/graph/ties.h>

#include <algorithm>
#include <tuple>

namespace cablegraph::panels {
namespace {

using support::phraseFor;

EdgeLine lineOf(const graph::KnowledgeGraph& graph, EdgeId id)
{
    const graph::Edge& edge = *graph.findEdge(id);
    return {id,
            linkTo(*graph.findNode(edge.source)),
            phraseFor(edge.relation),
            linkTo(*graph.findNode(edge.target)),
            graph::standing(edge),
            edge.evidence.size(),
            {}};
}

/// As many of each line as there is room for all of them together, one at least while there is room.
void addQuotes(FirstOf<EdgeLine>& edges, const graph::KnowledgeGraph& graph, const ArticleAccess& articles)
{
    std::size_t room = InspectorLimits::quotesInAll;
    const std::size_t each = std::clamp<std::size_t>(room / std::max<std::size_t>(1, edges.lines.size()), 1,
                                                     InspectorLimits::quotesPerClaim);
    for (EdgeLine& line : edges.lines) {
        const graph::Edge& edge = *graph.findEdge(line.edge);
        const std::size_t count = std::min({each, edge.evidence.size(), room});
        for (std::size_t i = 0; i < count; ++i)
            line.quotes.push_back(quoteOf(graph, edge, i, articles.sourceOf));
        room -= count;
    }
}

/// Lines are made only of what is listed.
template<class Line, class Items, class Make>
FirstOf<Line> firstOf(const Items& items, Make make)
{
    FirstOf<Line> made;
    for (const auto& item : items)
        if (++made.total <= InspectorLimits::listed)
            made.lines.push_back(make(item));
    return made;
}

FirstOf<NodeLink> nodesOf(const graph::KnowledgeGraph& graph, const std::set<NodeId>& selected)
{
    FirstOf<NodeLink> nodes;
    for (const NodeId id : selected)
        if (const graph::Node* node = graph.findNode(id))
            nodes.lines.push_back(linkTo(*node));
    std::ranges::sort(nodes.lines, {}, [](const NodeLink& node) { return std::tuple{node.kind, node.name, node.id}; });
    nodes.total = nodes.lines.size();
    nodes.lines.resize(std::min(nodes.lines.size(), InspectorLimits::listed));
    return nodes;
}

} // namespace

SelectionList selectionList(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                            const ArticleAccess& articles, const InspectorLimits& limits)
{
    SelectionList list;
    list.explained = limits.explained;
    list.nodes = nodesOf(graph, selection.nodes);
    const auto line = [&graph](EdgeId id) { return lineOf(graph, id); };
    std::vector<EdgeId> selected;
    std::ranges::copy_if(selection.edges, std::back_inserter(selected),
                         [&graph](EdgeId id) { return graph.findEdge(id) != nullptr; });
    list.edges = firstOf<EdgeLine>(selected, line);
    addQuotes(list.edges, graph, articles);
    list.tooManyForTies = selection.nodes.size() > InspectorLimits::tied;
    if (selection.nodes.size() < 2 || list.tooManyForTies)
        return list;
    const graph::Ties ties = graph::tiesAmong(graph, selection.nodes);
    list.ties = firstOf<EdgeLine>(ties.edges, line);
    addQuotes(list.ties, graph, articles);
    list.meetings = firstOf<SharedMeetingLine>(ties.meetings, [&](const graph::SharedMeeting& shared) {
        const graph::Node& meeting = *graph.findNode(shared.meeting);
        const auto date = graph::meetingDate(graph, meeting);
        SharedMeetingLine made{linkTo(meeting), date ? phraseFor(*date) : QString{}, {}};
        for (const NodeId party : shared.parties)
            made.parties.push_back(linkTo(*graph.findNode(party)));
        return made;
    });
    list.neighbours = firstOf<CommonNeighbourLine>(ties.neighbours, [&](const graph::CommonNeighbour& neighbour) {
        CommonNeighbourLine made{linkTo(*graph.findNode(neighbour.node)), {}};
        for (const EdgeId id : neighbour.edges)
            made.edges.push_back(lineOf(graph, id));
        return made;
    });
    return list;
}

} // namespace cablegraph::panels
