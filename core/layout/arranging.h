#pragma once

#include "freespace.h"
#include "network.h"
#include "packing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/layout.h>

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// One run of `arrange`: component after component, those that are there already first, then new ones onto a sheet that
/// fills up.
class Arranging
{
public:
    Arranging(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
              const LayoutOptions& options, const Progress& progress, const std::stop_token& stop);

    Placements run();

private:
    using Component = std::vector<std::uint32_t>;

    /// Few new nodes go beside the old ones they belong to, an old component keeps its shape.
    void arrangeBeside(const Component& component);
    /// A component of which little or nothing is placed gets a shape of its own, and is moved onto the placed nodes.
    void arrangeAround(const Component& component);
    [[nodiscard]] std::vector<Point> arrangeAfresh(const Component& component, double edgeLength) const;
    [[nodiscard]] std::vector<Point> startBeside(const Network& part, const Component& component,
                                                 double edgeLength) const;
    [[nodiscard]] std::vector<bool> knownOf(const Component& component) const;
    [[nodiscard]] std::size_t countKnown(const Component& component) const;
    [[nodiscard]] double usualLength(const Component& component) const;
    [[nodiscard]] Shape shapeOf(const Component& component, const std::vector<Point>& points) const;
    void place(std::uint32_t node, Point centre);
    void placeKnown();
    void placeNew(const std::vector<Component>& fresh);
    void reportDone(std::size_t nodes);

    const LayoutOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    Network m_network;
    // By node of the network:
    std::vector<NodeId> m_ids;
    std::vector<Size> m_sizes;
    std::vector<Placement> m_placements;
    std::vector<bool> m_isKnown; ///< placed before this run
    std::vector<bool> m_isPlaced;
    FreeSpace m_nodes; ///< every node placed so far
    std::size_t m_done = 0;
};

} // namespace cablegraph::layout
