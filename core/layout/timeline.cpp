#include "drawing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cablegraph::layout {
namespace {

using ontology::NodeKind;
constexpr double never = -std::numeric_limits<double>::infinity(); ///< stands before all dates
constexpr double monthInDays = 30;
constexpr double gapBetweenLanes = 40;
constexpr double leastAdvance = 8;       ///< from one date to the next
constexpr double datesWithFullGaps = 20; ///< with more dates, the time between them takes less room
constexpr double widest = 1.5;           ///< times the wished shape

/// By node: its date, or the mean one of the neighbours that have one or got one before, or `never`.
std::vector<double> spreadDates(const Drawing& drawing, const Dates& dates)
{
    std::vector<double> days(drawing.ids.size(), never);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto found = dates.find(drawing.ids[i]);
        if (found != dates.end() && std::isfinite(found->second))
            days[i] = found->second;
    }
    for (bool spread = true; spread;) {
        spread = false;
        const std::vector<double> before = days;
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (before[i] != never)
                continue;
            double sum = 0;
            double count = 0;
            for (const std::uint32_t other : drawing.network.neighbours(i)) {
                if (before[other] != never) {
                    sum += before[other];
                    count += 1;
                }
            }
            if (count > 0) {
                days[i] = std::floor(sum / count + 0.5);
                spread = true;
            }
        }
    }
    return days;
}

double gapBefore(double earlier, double later, double most)
{
    if (earlier == never)
        return most;
    const double months = (later - earlier) / monthInDays;
    return most * months / (1 + months);
}

/// Lays nodes down by date, each in the row of its lane that is free first.
class Timeline
{
public:
    Timeline(const Drawing& drawing, const Dates& dates, const LayoutOptions& options);

    /// In as few rows as keep the picture from getting far wider than it is high.
    [[nodiscard]] std::vector<Point> place();

private:
    using Lane = std::vector<double>; ///< by row: where it is free from

    double layDown(std::size_t rows);
    [[nodiscard]] double height() const;

    const Drawing& m_drawing;
    const LayoutOptions& m_options;
    std::vector<double> m_days;
    std::vector<std::uint32_t> m_order; ///< by date; what is joined near together within a date
    std::size_t m_dateCount = 0;
    Size m_slot;
    std::map<NodeKind, Lane> m_lanes;
    std::vector<double> m_lefts;
    std::vector<std::size_t> m_rows;
};

Timeline::Timeline(const Drawing& drawing, const Dates& dates, const LayoutOptions& options)
    : m_drawing{drawing}
    , m_options{options}
    , m_days{spreadDates(drawing, dates)}
    , m_order{breadthFirst(drawing.network)}
    , m_lefts(drawing.ids.size())
    , m_rows(drawing.ids.size())
{
    std::ranges::stable_sort(m_order, {}, [this](std::uint32_t node) { return m_days[node]; });
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_dateCount += i == 0 || m_days[m_order[i]] != m_days[m_order[i - 1]] ? 1 : 0;
    for (const Size& size : drawing.sizes) {
        m_slot.width = std::max(m_slot.width, size.width + options.margin);
        m_slot.height = std::max(m_slot.height, size.height + options.margin);
    }
}

/// How wide it gets with so many rows in each lane at most.
double Timeline::layDown(std::size_t rows)
{
    m_lanes.clear();
    const double gap = m_options.edgeLength * std::min(1.0, datesWithFullGaps / static_cast<double>(m_dateCount));
    double earliest = 0; // no node of this date may begin farther left
    double last = 0;     // where the last node so far begins
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t node = m_order[i];
        if (i > 0 && m_days[node] != m_days[m_order[i - 1]])
            earliest = last + leastAdvance + gapBefore(m_days[m_order[i - 1]], m_days[node], gap);
        Lane& lane = m_lanes[m_drawing.kinds[node]];
        auto row = std::ranges::find_if(lane, [earliest](double free) { return free <= earliest; });
        if (row == lane.end() && lane.size() < rows)
            row = lane.insert(lane.end(), earliest);
        else if (row == lane.end())
            row = std::ranges::min_element(lane);
        m_lefts[node] = std::max(earliest, *row);
        m_rows[node] = static_cast<std::size_t>(row - lane.begin());
        *row = m_lefts[node] + m_slot.width;
        last = std::max(last, m_lefts[node]);
    }
    return last + m_slot.width;
}

double Timeline::height() const
{
    double rows = 0;
    for (const auto& [kind, lane] : m_lanes)
        rows += static_cast<double>(lane.size());
    return rows * m_slot.height;
}

std::vector<Point> Timeline::place()
{
    std::size_t rows = 1;
    while (layDown(rows) > widest * m_options.aspectRatio * height() && rows < m_order.size())
        rows += 1 + rows / 8;
    std::map<NodeKind, double> tops;
    double top = 0;
    for (const auto& [kind, lane] : m_lanes) {
        tops[kind] = top;
        top += m_slot.height * static_cast<double>(lane.size()) + gapBetweenLanes;
    }
    std::vector<Point> points(m_drawing.ids.size());
    for (std::size_t node = 0; node < points.size(); ++node) {
        points[node] = {m_lefts[node] + m_slot.width / 2,
                        tops[m_drawing.kinds[node]] + m_slot.height * (static_cast<double>(m_rows[node]) + 0.5)};
    }
    return points;
}

} // namespace

Placements arrangeByTime(const graph::KnowledgeGraph& graph, const Dates& dates, const Placements& previous,
                         const Extents& extents, const LayoutOptions& options, const std::stop_token& stop)
{
    throwIfStopped(stop);
    const Drawing drawing = drawingOf(graph, previous, extents, options);
    return finish(drawing, Timeline{drawing, dates, options}.place(), options.margin, stop);
}

} // namespace cablegraph::layout
