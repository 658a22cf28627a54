#pragma once

#include <cablegraph/panels/timeline/scale.h>

#include <cstddef>
#include <vector>

namespace cablegraph::panels {

/// The days that one item of a lane may lie on.
struct ItemSpan
{
    int firstDay = 0;
    int lastDay = 0; ///< included
    std::size_t item = 0;

    friend bool operator==(const ItemSpan&, const ItemSpan&) = default;
};

/// Where one item is drawn.
struct Mark
{
    std::size_t item = 0;
    double left = 0; ///< pixels
    double right = 0;
    int row = 0; ///< 0 is the lowest

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What is seen of one lane: its items one by one, or where they would not have room beside and above each other, how
/// many there are at each place. Items of a day may be seen one by one in front of how many there are of longer times.
struct LaneLayout
{
    static constexpr double markWidth = 9; ///< of a day, at least
    static constexpr double binWidth = 4;  ///< pixels

    std::vector<Mark> marks;     ///< empty where all of the lane is drawn by density
    std::vector<double> density; ///< of each bin from x = 0: items on its days; one of many days has a share in each
    double highest = 0;          ///< of the density

    [[nodiscard]] bool hasDensity() const noexcept { return !density.empty(); }
    friend bool operator==(const LaneLayout&, const LaneLayout&) = default;
};

/// Precondition: items are in order of their first day.
[[nodiscard]] LaneLayout layOutLane(const std::vector<ItemSpan>& items, const TimeScale& scale, double width, int rows);

/// The items of which some part lies between two places, in their order.
[[nodiscard]] std::vector<std::size_t> itemsBetween(const std::vector<ItemSpan>& items, const TimeScale& scale,
                                                    double left, double right);

} // namespace cablegraph::panels
