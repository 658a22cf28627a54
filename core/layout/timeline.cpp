#include "drawing.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/arrangements.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace cablegraph::layout {
namespace {

using ontology::NodeKind;
using Group = std::vector<std::uint32_t>;

constexpr double never = -std::numeric_limits<double>::infinity(); ///< stands before all dates
constexpr double monthInDays = 30;
constexpr double gapBetweenLanes = 40;

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

/// What happens on one day, by kind.
using Day = std::map<NodeKind, Group>;
using Days = std::map<double, Day>;

Days groupsByDay(const Drawing& drawing, const std::vector<double>& days)
{
    Days groups;
    for (const std::uint32_t node : breadthFirst(drawing.network))
        groups[days[node]][drawing.kinds[node]].push_back(node);
    return groups;
}

std::size_t columnsOf(const Day& day, std::size_t rows)
{
    std::size_t columns = 1;
    for (const auto& [kind, nodes] : day)
        columns = std::max(columns, (nodes.size() + rows - 1) / rows);
    return columns;
}

double gapBefore(double earlier, double later, double most)
{
    if (earlier == never)
        return most;
    const double months = (later - earlier) / monthInDays;
    return most * months / (1 + months);
}

class Timeline
{
public:
    Timeline(const Drawing& drawing, const Dates& dates, const LayoutOptions& options)
        : m_drawing{drawing}
        , m_options{options}
        , m_days{groupsByDay(drawing, spreadDates(drawing, dates))}
    {
        for (const Size& size : drawing.sizes) {
            m_slot.width = std::max(m_slot.width, size.width + options.margin);
            m_slot.height = std::max(m_slot.height, size.height + options.margin);
        }
        chooseRows();
    }

    [[nodiscard]] std::vector<Point> place() const;

private:
    void chooseRows();
    [[nodiscard]] std::map<NodeKind, std::size_t> lanes(std::size_t mostRows) const;
    [[nodiscard]] double width(std::size_t rows) const;
    [[nodiscard]] double height(std::size_t mostRows) const;

    const Drawing& m_drawing;
    const LayoutOptions& m_options;
    Days m_days;
    Size m_slot;
    std::size_t m_rows = 1; ///< most rows of a lane
};

/// Rows that each kind needs when none may have more than `mostRows`.
std::map<NodeKind, std::size_t> Timeline::lanes(std::size_t mostRows) const
{
    std::map<NodeKind, std::size_t> rows;
    for (const auto& [date, day] : m_days) {
        const std::size_t columns = columnsOf(day, mostRows);
        for (const auto& [kind, nodes] : day)
            rows[kind] = std::max(rows[kind], (nodes.size() + columns - 1) / columns);
    }
    return rows;
}

double Timeline::width(std::size_t rows) const
{
    double columns = 0;
    for (const auto& [date, day] : m_days)
        columns += static_cast<double>(columnsOf(day, rows));
    return columns * m_slot.width;
}

double Timeline::height(std::size_t mostRows) const
{
    double rows = 0;
    for (const auto& [kind, count] : lanes(mostRows))
        rows += static_cast<double>(count);
    return rows * m_slot.height;
}

/// As few as keep the picture from getting far wider than it is high.
void Timeline::chooseRows()
{
    for (m_rows = 1; m_rows < m_drawing.ids.size(); m_rows += 1 + m_rows / 8) {
        if (width(m_rows) <= 1.5 * m_options.aspectRatio * height(m_rows))
            break;
    }
}

std::vector<Point> Timeline::place() const
{
    std::map<NodeKind, double> tops;
    double top = 0;
    for (const auto& [kind, rows] : lanes(m_rows)) {
        tops[kind] = top;
        top += m_slot.height * static_cast<double>(rows) + gapBetweenLanes;
    }
    std::vector<Point> points(m_drawing.ids.size());
    double left = 0;
    std::optional<double> before;
    for (const auto& [date, day] : m_days) {
        if (before)
            left += gapBefore(*before, date, m_options.edgeLength);
        const std::size_t columns = columnsOf(day, m_rows);
        for (const auto& [kind, nodes] : day) {
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                points[nodes[i]] = {left + m_slot.width * (static_cast<double>(i % columns) + 0.5),
                                    tops[kind] + m_slot.height * (static_cast<double>(i / columns) + 0.5)};
            }
        }
        left += m_slot.width * static_cast<double>(columns);
        before = date;
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
