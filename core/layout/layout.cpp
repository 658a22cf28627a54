#include "freespace.h"
#include "network.h"
#include "overlap.h"
#include "random.h"
#include "stress.h"

#include <cablegraph/layout/layout.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace cablegraph::layout {
namespace {

constexpr double gapBetweenComponents = 36;
constexpr double searchStep = 10;
constexpr double edgeBead = 30; ///< side of the squares that keep other components off an edge

/// One run: components one after the other, onto a sheet that fills up.
class Arranging
{
public:
    Arranging(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
              const LayoutOptions& options, const Progress& progress, const std::stop_token& stop)
        : m_network{networkOf(graph)}
        , m_previous{previous}
        , m_extents{extents}
        , m_options{options}
        , m_progress{progress}
        , m_stop{stop}
        , m_nodes{options.margin}
        , m_sheet{gapBetweenComponents}
    {
        for (const graph::Node& node : graph.nodes())
            m_ids.push_back(node.id);
    }

    Placements run();

private:
    using Component = std::vector<std::uint32_t>;
    [[nodiscard]] bool isKnown(std::size_t node) const { return m_previous.contains(m_ids[node]); }
    [[nodiscard]] Size extentOf(std::size_t node) const;
    void keepKnown();
    void arrangeBeside(const Component& component);
    void arrangeAfresh(const Component& component);
    [[nodiscard]] std::vector<Point> startBeside(const Network& part, const Component& component,
                                                 const std::vector<bool>& fixed) const;
    void place(std::size_t node, Point centre);
    void occupy(const Component& component);

    Network m_network;
    std::vector<NodeId> m_ids;
    const Placements& m_previous;
    const Extents& m_extents;
    const LayoutOptions& m_options;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    FreeSpace m_nodes; ///< every node placed so far
    FreeSpace m_sheet; ///< the same with edges, for whole components
    Placements m_placements;
};

Placements Arranging::run()
{
    keepKnown();
    const std::vector<Component> all = components(m_network);
    std::size_t done = 0;
    const auto arrange = [&](bool known) {
        for (const Component& component : all) {
            const bool hasKnown = std::ranges::any_of(component, [this](std::size_t node) { return isKnown(node); });
            if (hasKnown != known)
                continue;
            throwIfStopped(m_stop);
            known ? arrangeBeside(component) : arrangeAfresh(component);
            occupy(component);
            report(m_progress, Phase::Arranging, done += component.size(), m_network.size());
        }
    };
    arrange(true);
    arrange(false);
    return std::move(m_placements);
}

Size Arranging::extentOf(std::size_t node) const
{
    const auto found = m_extents.find(m_ids[node]);
    return found == m_extents.end() ? m_options.defaultExtent : found->second;
}

void Arranging::place(std::size_t node, Point centre)
{
    m_placements[m_ids[node]] = {centre, false};
    m_nodes.add({centre, extentOf(node)});
}

void Arranging::keepKnown()
{
    for (std::size_t node = 0; node < m_network.size(); ++node) {
        if (!isKnown(node))
            continue;
        const Placement& kept = m_previous.at(m_ids[node]);
        m_placements[m_ids[node]] = kept;
        m_nodes.add({kept.centre, extentOf(node)});
    }
}

/// Keeps other components off the nodes and edges of this one.
void Arranging::occupy(const Component& component)
{
    for (const std::size_t node : component) {
        const Point from = m_placements.at(m_ids[node]).centre;
        m_sheet.add({from, extentOf(node)});
        for (const std::uint32_t other : m_network.neighbours(node)) {
            if (other < node)
                continue;
            const Point to = m_placements.at(m_ids[other]).centre;
            const double length = std::sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
            const int beads = static_cast<int>(length / edgeBead);
            for (int i = 1; i < beads; ++i) {
                const double share = static_cast<double>(i) / beads;
                m_sheet.add(
                    {{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}, {edgeBead, edgeBead}});
            }
        }
    }
}

/// Known nodes where they were, new ones at the middle of the known neighbours through which they are reached.
std::vector<Point> Arranging::startBeside(const Network& part, const Component& component,
                                          const std::vector<bool>& fixed) const
{
    Random random{part.size() + 1};
    std::vector<Point> points(part.size());
    std::vector<bool> placed = fixed;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (fixed[i])
            points[i] = m_previous.at(m_ids[component[i]]).centre;
    }
    for (bool grew = true; grew;) {
        grew = false;
        const std::vector<bool> before = placed;
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (before[i])
                continue;
            Point sum;
            double count = 0;
            for (const std::uint32_t other : part.neighbours(i)) {
                if (before[other]) {
                    sum.x += points[other].x;
                    sum.y += points[other].y;
                    count += 1;
                }
            }
            if (count == 0)
                continue;
            points[i] = {sum.x / count + m_options.edgeLength * random.centred(),
                         sum.y / count + m_options.edgeLength * random.centred()};
            placed[i] = true;
            grew = true;
        }
    }
    return points;
}

void Arranging::arrangeBeside(const Component& component)
{
    const Network part = layout::part(m_network, component);
    std::vector<bool> fixed(component.size());
    for (std::size_t i = 0; i < component.size(); ++i)
        fixed[i] = isKnown(component[i]);
    std::vector<Point> points = startBeside(part, component, fixed);
    reduceStress(part, fixed, points, m_options.edgeLength, m_stop);
    // Nothing known is pushed aside: new nodes go to the nearest gaps.
    for (std::size_t i = 0; i < component.size(); ++i) {
        if (fixed[i])
            continue;
        throwIfStopped(m_stop);
        const Box wished{points[i], extentOf(component[i])};
        const Point shift = m_nodes.freeShift(std::span{&wished, 1}, searchStep, 1);
        place(component[i], {points[i].x + shift.x, points[i].y + shift.y});
    }
}

/// Turns the points so that they spread most along the wide side of the picture.
void turnToLandscape(std::vector<Point>& points)
{
    Point middle;
    for (const Point& point : points) {
        middle.x += point.x / static_cast<double>(points.size());
        middle.y += point.y / static_cast<double>(points.size());
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point& point : points) {
        const double x = point.x - middle.x;
        const double y = point.y - middle.y;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    // The eigenvector of the larger eigenvalue of the covariance, by square roots alone.
    const double difference = (xx - yy) / 2;
    const double root = std::sqrt(difference * difference + xy * xy);
    double along = difference + root;
    double across = xy;
    const double length = std::sqrt(along * along + across * across);
    if (length < 1e-9) {
        along = difference < 0 ? 0 : 1;
        across = 1 - along;
    } else {
        along /= length;
        across /= length;
    }
    for (Point& point : points) {
        const double x = point.x - middle.x;
        const double y = point.y - middle.y;
        point = {x * along + y * across, y * along - x * across};
    }
}

void Arranging::arrangeAfresh(const Component& component)
{
    const Network part = layout::part(m_network, component);
    const std::vector<bool> fixed(component.size(), false);
    Random random{part.size()};
    const double side = m_options.edgeLength * std::sqrt(static_cast<double>(part.size()));
    std::vector<Point> points(part.size());
    for (Point& point : points)
        point = {side * random.centred(), side * random.centred()};
    reduceStress(part, fixed, points, m_options.edgeLength, m_stop);
    turnToLandscape(points);
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < component.size(); ++i)
        boxes.push_back({points[i], extentOf(component[i])});
    removeOverlaps(boxes, fixed, m_options.margin, m_stop);
    const Point shift = m_sheet.freeShift(boxes, searchStep * 2, m_options.aspectRatio);
    for (std::size_t i = 0; i < component.size(); ++i)
        place(component[i], {boxes[i].centre.x + shift.x, boxes[i].centre.y + shift.y});
}

} // namespace

Placements arrange(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                   const LayoutOptions& options, const Progress& progress, const std::stop_token& stop)
{
    return Arranging{graph, previous, extents, options, progress, stop}.run();
}

} // namespace cablegraph::layout
