#pragma once

#include "freespace.h"
#include "network.h"
#include "packing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/layout.h>

#include <cstdint>
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

    enum class Way : std::uint8_t
    {
        Stay,      ///< nothing new
        Beside,    ///< few new nodes go beside the old ones they belong to, an old component keeps its shape
        GivingWay, ///< many new nodes: arranged from the old picture on, and laid onto it
        Afresh,    ///< nothing old
    };
    [[nodiscard]] Way wayOf(const Component& component) const;
    /// Whether new nodes among old ones that stay would have clearly less room than nodes have in a first picture.
    [[nodiscard]] bool isCramped(const Component& component) const;

    void arrangeKnown(const std::vector<Component>& known, const std::vector<Way>& ways, bool makesRoom);
    void arrangeBeside(const Component& component, FreeSpace& space);
    void arrangeGivingWay(const Component& component, FreeSpace& space);
    /// With links about 1 long, `from` a picture to start from if it is not empty.
    [[nodiscard]] std::vector<Point> shapeOfPart(const Network& part, const std::vector<Point>& from) const;
    /// In scene units and without overlaps.
    void spreadOut(const Component& component, double edgeLength, std::vector<Point>& points) const;
    [[nodiscard]] std::vector<Point> arrangeAfresh(const Component& component, double edgeLength) const;
    [[nodiscard]] std::vector<Point> startBeside(const Network& part, const Component& component,
                                                 double edgeLength) const;
    [[nodiscard]] std::vector<Point> wishedBeside(const Component& component) const;
    [[nodiscard]] std::vector<Size> sizesOf(const Component& component) const;
    [[nodiscard]] std::vector<Point> pointsOf(const Component& component) const;
    [[nodiscard]] std::vector<bool> pinnedOf(const Component& component) const;
    [[nodiscard]] bool hasPinned(const Component& component) const;
    [[nodiscard]] std::vector<bool> knownOf(const Component& component) const;
    [[nodiscard]] std::size_t countKnown(const Component& component) const;
    [[nodiscard]] double usualLength(const Component& component) const;
    [[nodiscard]] Shape shapeOf(const Component& component, const std::vector<Point>& points) const;
    void place(std::uint32_t node, Point centre, FreeSpace& space);
    void addTo(FreeSpace& space, const Component& component) const;
    /// Loose components around those that are placed, which keep their places.
    void pack(const std::vector<Component>& kept, const std::vector<Component>& loose);
    [[nodiscard]] std::vector<Shape> shapesOf(const std::vector<Component>& loose, bool anyKept, double& edgeLength);
    [[nodiscard]] double lengthBeside(const Component& component) const;
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
    std::size_t m_done = 0;
};

} // namespace cablegraph::layout
