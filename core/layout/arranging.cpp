#include "arranging.h"

#include "fitting.h"
#include "multilevel.h"
#include "overlap.h"
#include "random.h"
#include "spacing.h"
#include "stress.h"
#include "untangling.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace cablegraph::layout {
namespace {

constexpr double gapBetweenComponents = 0.4; ///< edge lengths
constexpr double searchStep = 10;
constexpr double mostWidening = 2;
/// Share of the nodes that may overlap before they are pushed apart: fewer make the picture wide, more spoil its shape.
/// In a small picture each crossing that a push adds is seen.
constexpr double crowdedSmall = 0.2;
constexpr double crowdedLarge = 0.75;
/// Beyond, labels cannot be read at once anyway and pushing them apart takes longer than arranging them.
constexpr std::size_t mostPushed = 20'000;

} // namespace

Arranging::Arranging(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                     const LayoutOptions& options, const Progress& progress, const std::stop_token& stop)
    : m_options{options}
    , m_progress{progress}
    , m_stop{stop}
    , m_network{networkOf(graph)}
    , m_placements(graph.nodes().size())
    , m_isKnown(graph.nodes().size(), false)
    , m_nodes{options.margin}
{
    for (const graph::Node& node : graph.nodes()) {
        const auto extent = extents.find(node.id);
        m_sizes.push_back(extent == extents.end() ? options.defaultExtent : extent->second);
        if (const auto found = previous.find(node.id); found != previous.end()) {
            m_isKnown[m_ids.size()] = true;
            m_placements[m_ids.size()] = found->second;
        }
        m_ids.push_back(node.id);
    }
    m_isPlaced = m_isKnown;
}

Placements Arranging::run()
{
    placeKnown();
    std::vector<Component> fresh;
    for (Component& component : components(m_network)) {
        throwIfStopped(m_stop);
        const std::size_t known = countKnown(component);
        if (known == 0) {
            fresh.push_back(std::move(component));
            continue;
        }
        known * 2 >= component.size() ? arrangeBeside(component) : arrangeAround(component);
        reportDone(component.size());
    }
    placeNew(fresh);
    Placements placements;
    for (std::size_t node = 0; node < m_ids.size(); ++node)
        placements.emplace_hint(placements.end(), m_ids[node], m_placements[node]);
    return placements;
}

void Arranging::reportDone(std::size_t nodes)
{
    m_done += nodes;
    report(m_progress, Phase::Arranging, m_done, m_network.size());
}

std::vector<bool> Arranging::knownOf(const Component& component) const
{
    std::vector<bool> known(component.size());
    for (std::size_t i = 0; i < component.size(); ++i)
        known[i] = m_isKnown[component[i]];
    return known;
}

std::size_t Arranging::countKnown(const Component& component) const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(component, [this](std::uint32_t node) { return m_isKnown[node]; }));
}

void Arranging::place(std::uint32_t node, Point centre)
{
    m_placements[node].centre = centre;
    m_isPlaced[node] = true;
    m_nodes.add({centre, m_sizes[node]});
}

void Arranging::placeKnown()
{
    for (std::uint32_t node = 0; node < m_network.size(); ++node) {
        if (m_isKnown[node])
            m_nodes.add({m_placements[node].centre, m_sizes[node]});
    }
}

Shape Arranging::shapeOf(const Component& component, const std::vector<Point>& points) const
{
    Shape shape;
    for (std::size_t i = 0; i < component.size(); ++i) {
        shape.boxes.push_back({points[i], m_sizes[component[i]]});
        for (const std::uint32_t other : m_network.neighbours(component[i])) {
            const auto end = std::ranges::lower_bound(component, other);
            if (other > component[i] && end != component.end() && *end == other)
                shape.lines.emplace_back(points[i], points[static_cast<std::size_t>(end - component.begin())]);
        }
    }
    return shape;
}

/// New components, the largest first, around all that is placed.
void Arranging::placeNew(const std::vector<Component>& fresh)
{
    Component kept;
    std::vector<Point> keptPoints;
    for (std::uint32_t node = 0; node < m_network.size(); ++node) {
        if (m_isPlaced[node]) {
            kept.push_back(node);
            keptPoints.push_back(m_placements[node].centre);
        }
    }
    std::vector<Shape> shapes;
    double edgeLength = m_options.edgeLength;
    for (const Component& component : fresh) {
        const std::vector<Point> points = arrangeAfresh(component, edgeLength);
        shapes.push_back(shapeOf(component, points));
        reportDone(component.size());
        // In a small picture, what stands beside a wide component is drawn wider too, within reason.
        if (shapes.size() == 1 && component.size() <= mostUntangled)
            edgeLength = std::clamp(meanLength(layout::part(m_network, component), points), m_options.edgeLength,
                                    mostWidening * m_options.edgeLength);
    }
    Sheet sheet{shapeOf(kept, keptPoints), shapes, gapBetweenComponents * edgeLength, m_options.aspectRatio};
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        throwIfStopped(m_stop);
        const Point shift = sheet.place(shapes[i]);
        for (std::size_t k = 0; k < fresh[i].size(); ++k) {
            const Point centre = shapes[i].boxes[k].centre;
            place(fresh[i][k], {centre.x + shift.x, centre.y + shift.y});
        }
    }
}

/// In scene units and without overlaps, as if nothing else were there.
std::vector<Point> Arranging::arrangeAfresh(const Component& component, double edgeLength) const
{
    throwIfStopped(m_stop);
    const Network part = layout::part(m_network, component);
    const bool isSmall = part.size() <= mostUntangled;
    std::vector<Point> points = isSmall ? arrangeUntangled(part, m_stop) : arrangeByLevels(part, m_stop);
    turnToLandscape(points);
    std::vector<Size> sizes;
    for (const std::uint32_t node : component)
        sizes.push_back(m_sizes[node]);
    const double least = edgeLength / std::max(meanLength(part, points), 1e-9);
    const double scale =
        std::max(least, scaleThatSeparates(points, sizes, m_options.margin, isSmall ? crowdedSmall : crowdedLarge));
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < points.size(); ++i)
        boxes.push_back({{points[i].x * scale, points[i].y * scale}, sizes[i]});
    if (boxes.size() <= mostPushed)
        removeOverlaps(boxes, std::vector<bool>(boxes.size(), false), m_options.margin, m_stop);
    std::ranges::transform(boxes, points.begin(), &Box::centre);
    return points;
}

void Arranging::arrangeAround(const Component& component)
{
    const std::vector<bool> known = knownOf(component);
    std::vector<Point> wished(component.size());
    for (std::size_t i = 0; i < component.size(); ++i)
        wished[i] = m_placements[component[i]].centre;
    std::vector<Point> points = arrangeAfresh(component, m_options.edgeLength);
    fitTo(layout::part(m_network, component), known, wished, points);
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < points.size(); ++i)
        boxes.push_back({points[i], m_sizes[component[i]]});
    const bool push = boxes.size() <= mostPushed;
    if (push)
        removeOverlaps(boxes, known, m_options.margin, m_stop);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (known[i])
            continue;
        // What else is placed already stays clear.
        const Point shift = push ? m_nodes.freeShift(std::span{&boxes[i], 1}, searchStep, 1) : Point{};
        place(component[i], {boxes[i].centre.x + shift.x, boxes[i].centre.y + shift.y});
    }
}

/// The length in the middle of those of the edges between nodes that are there already.
double Arranging::usualLength(const Component& component) const
{
    std::vector<double> lengths;
    for (const std::uint32_t node : component) {
        for (const std::uint32_t other : m_network.neighbours(node)) {
            if (other > node || !m_isKnown[node] || !m_isKnown[other])
                continue;
            const double dx = m_placements[node].centre.x - m_placements[other].centre.x;
            const double dy = m_placements[node].centre.y - m_placements[other].centre.y;
            lengths.push_back(std::sqrt(dx * dx + dy * dy));
        }
    }
    if (lengths.empty())
        return m_options.edgeLength;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return std::max(*middle, 1.0);
}

/// Known nodes where they were, new ones at the middle of the known neighbours through which they are reached.
std::vector<Point> Arranging::startBeside(const Network& part, const Component& component, double edgeLength) const
{
    Random random{part.size() + 1};
    std::vector<Point> points(part.size());
    std::vector<bool> placed = knownOf(component);
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (placed[i])
            points[i] = m_placements[component[i]].centre;
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
            const double x = sum.x / count + edgeLength * random.centred();
            points[i] = {x, sum.y / count + edgeLength * random.centred()};
            placed[i] = true;
            grew = true;
        }
    }
    return points;
}

void Arranging::arrangeBeside(const Component& component)
{
    const Network part = layout::part(m_network, component);
    const std::vector<bool> known = knownOf(component);
    const double length = usualLength(component);
    std::vector<Point> points = startBeside(part, component, length);
    reduceStress(part, known, points, length, m_stop);
    // Nothing known is pushed aside: new nodes go to the nearest gaps.
    for (std::size_t i = 0; i < component.size(); ++i) {
        if (known[i])
            continue;
        throwIfStopped(m_stop);
        const Box wished{points[i], m_sizes[component[i]]};
        const Point shift = m_nodes.freeShift(std::span{&wished, 1}, searchStep, 1);
        place(component[i], {points[i].x + shift.x, points[i].y + shift.y});
    }
}

} // namespace cablegraph::layout
