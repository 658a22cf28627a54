#pragma once

#include <cablegraph/layout/placement.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace cablegraph::layout {

/// Bodies that push each other apart, summed up by cells of the plane (Barnes and Hut 1986, "A hierarchical O(N log N)
/// force-calculation algorithm"): what lies far off counts as one body at its centre of mass.
///
/// Cells are made from the bodies sorted along a Z-shaped curve (Morton 1966). Bodies that lie together are pushed
/// together: one walk through the cells serves up to eight of them, whose sums the compiler puts side by side. Single
/// precision: a push is a direction, the positions themselves stay double.
class Quadtree
{
public:
    /// `masses` in the order of `points`; both are copied. Kept storage makes building again cheap.
    void build(std::span<const Point> points, std::span<const double> masses);

    struct Repulsion
    {
        double strength = 1;  ///< a body of mass m at distance d pushes with strength * m * d / (d * d + softness^2)
        double softness = 0;  ///< about how far bodies may come together before they push less again
        double opening = 1.2; ///< a cell of side s counts as one body from distance s / opening on
    };
    /// Adds to each body's force the pushes of all others. Bodies in one place do not push each other.
    void addRepulsion(const Repulsion& repulsion, std::span<Point> forces);

private:
    struct Cell
    {
        float x;
        float y;
        float mass;
        float side;
        std::uint32_t begin; ///< first body
        std::uint32_t end;
        std::uint32_t next; ///< the cell that follows when this one is not entered
        bool isLeaf;
    };
    struct Source
    {
        float x;
        float y;
        float mass;
    };

    void sortBodies(std::span<const Point> points, std::span<const double> masses);
    void divide(std::uint32_t begin, std::uint32_t end, int level);
    void summarize(Cell& cell) const;
    void gatherSources(const Cell& group, float opening);
    void push(std::uint32_t begin, std::uint32_t end, const Repulsion& repulsion, std::span<Point> forces) const;

    Point m_middle;
    double m_side = 1;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_order; ///< place on the curve and position of each body
    std::vector<Source> m_bodies;                                 ///< along the curve
    std::vector<Cell> m_cells;                                    ///< each before those inside it
    std::vector<Source> m_sources;                                ///< what pushes the group at hand
};

} // namespace cablegraph::layout
