#pragma once

#include <cablegraph/layout/placement.h>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace cablegraph::layout {

/// A rectangle by its centre.
struct Box
{
    Point centre;
    Size size;

    friend bool operator==(const Box&, const Box&) = default;
};

[[nodiscard]] bool overlap(const Box& a, const Box& b, double margin) noexcept;

/// Boxes on an endless sheet, found again by where they are.
class FreeSpace
{
public:
    explicit FreeSpace(double margin)
        : m_margin{margin}
    {
    }

    void add(const Box& box);
    /// One that has been added.
    void remove(const Box& box);
    [[nodiscard]] bool isFree(const Box& box) const;
    /// The shift nearest to none with which all of the boxes lie free; sideways shifts count `aspect` times less than
    /// upright ones. Searched outwards in steps of `step`.
    [[nodiscard]] Point freeShift(std::span<const Box> boxes, double step, double aspect) const;

private:
    using Cell = std::pair<std::int64_t, std::int64_t>;
    template<class Visit>
    void forCells(const Box& box, Visit visit) const;
    [[nodiscard]] bool areFree(std::span<const Box> boxes, Point shift) const;

    double m_margin;
    std::map<Cell, std::vector<Box>> m_cells;
};

} // namespace cablegraph::layout
