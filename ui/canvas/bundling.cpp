#include "routing.h"

#include <cablegraph/canvas/bundling.h>

#include <utility>

namespace cablegraph::canvas {

StraightLines straightLines(const DrawList& list)
{
    StraightLines lines;
    lines.nodes.reserve(list.nodes.size());
    lines.edges.reserve(list.edges.size());
    for (const NodeItem& node : list.nodes)
        lines.nodes.push_back({node.centre.x(), node.centre.y()});
    for (const EdgeItem& edge : list.edges)
        lines.edges.emplace_back(edge.source, edge.target);
    return lines;
}

void bundle(DrawList& list, const layout::EdgeWays& ways)
{
    layout::EdgeWays before = std::exchange(list.ways, ways);
    before.resize(list.edges.size());
    list.ways.resize(list.edges.size());
    for (std::size_t i = 0; i < list.curves.size(); ++i)
        if (list.ways[i] != before[i])
            placeEdge(list, i);
}

void unbundle(DrawList& list)
{
    bundle(list, {});
    list.ways.clear();
}

} // namespace cablegraph::canvas
