#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <vector>

namespace cablegraph::layout {

/// Whether the two straight lines cross between their ends. Lines that only touch may be counted or not.
[[nodiscard]] bool cross(Point a, Point b, Point c, Point d) noexcept;

/// Counts the crossings of a small network's links; links that share an end do not cross.
class Crossings
{
public:
    explicit Crossings(const Network& network);

    /// Of all links at one node, were it at `place`.
    [[nodiscard]] int at(std::uint32_t node, Point place, const std::vector<Point>& points) const;
    [[nodiscard]] int all(const std::vector<Point>& points) const;
    [[nodiscard]] std::size_t linkCount() const noexcept { return m_links.size(); }

private:
    const Network& m_network;
    std::vector<Network::Link> m_links;
};

} // namespace cablegraph::layout
