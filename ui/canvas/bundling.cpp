#include "routing.h"

#include <cablegraph/canvas/bundling.h>

#include <algorithm>

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
    for (std::size_t i = 0; i < std::min(ways.size(), list.edges.size()); ++i) {
        if (list.edges[i].via == ways[i])
            continue;
        list.edges[i].via = ways[i];
        placeEdge(list, i);
    }
}

void unbundle(DrawList& list)
{
    bundle(list, layout::EdgeWays(list.edges.size()));
}

} // namespace cablegraph::canvas
