#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <cstddef>
#include <vector>

namespace cablegraph::layout {

/// Straight links on a sheet of cells, so that those which may cross a line are found without looking at all of them.
class LinkGrid
{
public:
    /// All links of the network, between `points`, which outlive this; who moves one takes its links away before and
    /// puts them back afterwards.
    LinkGrid(const Network& network, const std::vector<Point>& points);

    void remove(Network::Link link);
    void add(Network::Link link);
    /// How many links a line between two nodes would cross, were these at `from` and `to`. Links at one of them are not
    /// counted.
    [[nodiscard]] int countCrossings(Network::Link line, Point from, Point to) const;

private:
    template<class Visit>
    void forCells(Point from, Point to, Visit visit) const;
    [[nodiscard]] std::size_t columnOf(double x) const noexcept;
    [[nodiscard]] std::size_t rowOf(double y) const noexcept;
    [[nodiscard]] std::size_t cellOf(Point point) const noexcept;

    const std::vector<Point>& m_points;
    Point m_corner;
    double m_side = 1;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<std::vector<Network::Link>> m_cells;
};

} // namespace cablegraph::layout
