#include <cablegraph/panels/timeline/lanelayout.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cablegraph::panels {
namespace {

constexpr double gap = 2; ///< pixels between marks of one row

/// At least as wide as a mark, about the middle of its days.
Mark markOf(const ItemSpan& item, const TimeScale& scale)
{
    Mark mark{item.item, scale.x(item.firstDay), scale.x(item.lastDay + 1), 0};
    if (const double missing = LaneLayout::markWidth - (mark.right - mark.left); missing > 0) {
        mark.left -= missing / 2;
        mark.right += missing / 2;
    }
    return mark;
}

/// Each in the lowest row that has room. False as soon as one finds none.
bool placeMarks(LaneLayout& layout, const std::vector<ItemSpan>& items, const TimeScale& scale, double width, int rows)
{
    std::vector<double> ends(static_cast<std::size_t>(rows), -1e9);
    for (const ItemSpan& item : items) {
        Mark mark = markOf(item, scale);
        if (mark.right < 0 || mark.left > width)
            continue;
        const auto row = std::ranges::find_if(ends, [&mark](double end) { return end + gap <= mark.left; });
        if (row == ends.end())
            return false;
        *row = mark.right;
        mark.row = static_cast<int>(row - ends.begin());
        layout.marks.push_back(mark);
    }
    return true;
}

void addDensity(LaneLayout& layout, const std::vector<ItemSpan>& items, const TimeScale& scale, double width)
{
    const auto bins = static_cast<std::size_t>(std::ceil(width / LaneLayout::binWidth));
    // Differences from bin to bin, so that an item of many days costs no more than one of a single day.
    std::vector<double> steps(bins + 1, 0.0);
    for (const ItemSpan& item : items) {
        const double left = std::floor(scale.x(item.firstDay) / LaneLayout::binWidth);
        const double right = std::max(left, std::ceil(scale.x(item.lastDay + 1) / LaneLayout::binWidth) - 1);
        if (right < 0 || left >= static_cast<double>(bins))
            continue;
        const double share = 1 / (right - left + 1);
        steps[static_cast<std::size_t>(std::max(left, 0.0))] += share;
        steps[static_cast<std::size_t>(std::min(right + 1, static_cast<double>(bins)))] -= share;
    }
    layout.density.resize(bins);
    double sum = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        sum += steps[bin];
        layout.density[bin] = sum > 1e-9 ? sum : 0;
        layout.highest = std::max(layout.highest, layout.density[bin]);
    }
}

} // namespace

LaneLayout layOutLane(const std::vector<ItemSpan>& items, const TimeScale& scale, double width, int rows)
{
    LaneLayout layout;
    const int room = std::max(rows, 1);
    if (width <= 0 || placeMarks(layout, items, scale, width, room))
        return layout;
    layout.marks.clear();
    // Whole months and years soon leave no room: days are still told apart in front of them.
    std::vector<ItemSpan> days;
    std::vector<ItemSpan> longer;
    std::ranges::partition_copy(items, std::back_inserter(days), std::back_inserter(longer),
                                [](const ItemSpan& item) { return item.firstDay == item.lastDay; });
    if (!longer.empty() && placeMarks(layout, days, scale, width, room)) {
        addDensity(layout, longer, scale, width);
        return layout;
    }
    layout.marks.clear();
    addDensity(layout, items, scale, width);
    return layout;
}

std::vector<std::size_t> itemsBetween(const std::vector<ItemSpan>& items, const TimeScale& scale, double left,
                                      double right)
{
    std::vector<std::size_t> found;
    for (const ItemSpan& item : items)
        if (scale.x(item.firstDay) < right && scale.x(item.lastDay + 1) > left)
            found.push_back(item.item);
    return found;
}

} // namespace cablegraph::panels
