#include <cablegraph/layout/layout.h>

#include <cmath>
#include <numbers>

namespace cablegraph::layout {

Placements arrange(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents&,
                   const LayoutOptions& options, const Progress&, const std::stop_token&)
{
    Placements placements;
    const double count = static_cast<double>(graph.nodes().size());
    for (const graph::Node& node : graph.nodes()) {
        const auto known = previous.find(node.id);
        const double angle = 2 * std::numbers::pi * static_cast<double>(placements.size()) / count;
        const double radius = options.edgeLength * count / 6;
        placements[node.id] = known != previous.end()
                                  ? known->second
                                  : Placement{{radius * std::cos(angle), radius * std::sin(angle)}, false};
    }
    return placements;
}

} // namespace cablegraph::layout
