#include "drawing.h"

#include "overlap.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cablegraph::layout {

Drawing drawingOf(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                  const LayoutOptions& options)
{
    Drawing drawing;
    drawing.network = networkOf(graph);
    for (const graph::Node& node : graph.nodes()) {
        const auto extent = extents.find(node.id);
        const auto placed = previous.find(node.id);
        const bool pinned = placed != previous.end() && placed->second.pinned;
        drawing.ids.push_back(node.id);
        drawing.kinds.push_back(node.kind);
        drawing.sizes.push_back(extent == extents.end() ? options.defaultExtent : extent->second);
        drawing.pinned.push_back(pinned);
        drawing.points.push_back(pinned ? placed->second.centre : Point{});
    }
    return drawing;
}

Placements finish(const Drawing& drawing, const std::vector<Point>& points, double margin, const std::stop_token& stop)
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < points.size(); ++i)
        boxes.push_back({drawing.pinned[i] ? drawing.points[i] : points[i], drawing.sizes[i]});
    removeOverlaps(boxes, drawing.pinned, margin, stop);
    Placements placements;
    for (std::size_t i = 0; i < points.size(); ++i)
        placements.emplace_hint(placements.end(), drawing.ids[i], Placement{boxes[i].centre, drawing.pinned[i]});
    return placements;
}

std::vector<std::uint32_t> breadthFirst(const Network& network)
{
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> reached;
    std::vector<bool> seen(network.size(), false);
    for (const std::vector<std::uint32_t>& component : components(network)) {
        const std::uint32_t busiest =
            *std::ranges::max_element(component, {}, [&network](std::uint32_t node) { return network.degree(node); });
        reached.assign(1, busiest);
        seen[busiest] = true;
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const std::uint32_t other : network.neighbours(reached[i])) {
                if (!seen[other]) {
                    seen[other] = true;
                    reached.push_back(other);
                }
            }
        }
        order.insert(order.end(), reached.begin(), reached.end());
    }
    return order;
}

std::vector<std::vector<std::uint32_t>> groupsByKind(const Drawing& drawing, std::span<const ontology::NodeKind> order)
{
    const std::vector<std::uint32_t> nodes = breadthFirst(drawing.network);
    std::vector<std::vector<std::uint32_t>> groups;
    for (const ontology::NodeKind kind : order) {
        std::vector<std::uint32_t> group;
        std::ranges::copy_if(nodes, std::back_inserter(group),
                             [&](std::uint32_t node) { return drawing.kinds[node] == kind; });
        if (!group.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace cablegraph::layout
