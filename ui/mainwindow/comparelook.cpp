#include "comparelook.h"

#include <QCoreApplication>

#include <map>

namespace cablegraph::mainwindow {
namespace {

struct CompareLook
{
    Q_DECLARE_TR_FUNCTIONS(CompareLook)
};

enum Group : std::uint8_t
{
    NewGroup,
    ChangedGroup,
    GoneGroup,
    SameGroup = support::groupColourCount, ///< grey
};

Group groupOf(graph::Difference difference)
{
    switch (difference) {
    case graph::Difference::New:
        return NewGroup;
    case graph::Difference::Gone:
        return GoneGroup;
    case graph::Difference::Changed:
        break;
    }
    return ChangedGroup;
}

} // namespace

canvas::NodeEmphasis emphasisOf(const graph::KnowledgeGraph& graph, const graph::Comparison& comparison)
{
    canvas::NodeEmphasis emphasis;
    for (const graph::Edge& edge : graph.edges())
        emphasis.lines.emplace(edge.id, SameGroup);
    std::map<NodeId, Group> groups;
    for (const graph::NodeDifference& node : comparison.nodes)
        for (const NodeId id : {node.after, node.before})
            if (id.isValid())
                groups.emplace(id, groupOf(node.difference));
    for (const graph::EdgeDifference& difference : comparison.edges)
        for (const EdgeId id : {difference.after, difference.before})
            if (const graph::Edge* edge = id.isValid() ? graph.findEdge(id) : nullptr) {
                emphasis.lines[id] = groupOf(difference.difference);
                for (const NodeId end : {edge->source, edge->target})
                    groups.emplace(end, ChangedGroup);
            }
    for (const graph::Node& node : graph.nodes()) {
        const auto group = groups.find(node.id);
        emphasis.marks[node.id].colour = canvas::NodeColour::ofGroup(group == groups.end() ? SameGroup : group->second);
    }
    emphasis.colourLegend = CompareLook::tr("Compared");
    emphasis.groupLegend = {{NewGroup, CompareLook::tr("New")},
                            {ChangedGroup, CompareLook::tr("Changed")},
                            {GoneGroup, CompareLook::tr("Gone")},
                            {SameGroup, CompareLook::tr("The same")}};
    return emphasis;
}

} // namespace cablegraph::mainwindow
