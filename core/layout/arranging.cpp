#include "arranging.h"

#include "branches.h"
#include "fitting.h"
#include "multilevel.h"
#include "overlap.h"
#include "random.h"
#include "shelves.h"
#include "spacing.h"
#include "springs.h"
#include "stress.h"
#include "untangling.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
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
/// Old nodes give way to new ones that are more than this share of theirs.
constexpr double manyNew = 1.0 / 3;
/// To fewer than this, old nodes never give way.
constexpr double fewNew = 0.1;
/// How much wider a picture would have to be than a first one is, or than it was, to be called cramped.
constexpr double mostCramped = 1.3;
/// Fewer nodes in a component than this lie in a row rather than across the picture.
constexpr std::size_t leastTurned = 8;
constexpr double roomInLinks = 0.6; ///< about what a node with its label takes up, in lengths of links
/// Components of up to this many nodes are put together in one block.
constexpr std::size_t mostInBlock = 3;

} // namespace

Arranging::Arranging(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                     const LayoutOptions& options, const Progress& progress, const std::stop_token& stop)
    : m_options{options}
    , m_progress{progress}
    , m_stop{stop}
    , m_network{networkOf(graph)}
    , m_placements(graph.nodes().size())
    , m_isKnown(graph.nodes().size(), false)
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
}

Placements Arranging::run()
{
    // The largest first.
    std::vector<Component> known;
    std::vector<Way> ways;
    std::vector<Component> loose;
    for (Component& component : components(m_network)) {
        throwIfStopped(m_stop);
        const Way way = wayOf(component);
        if (way == Way::Afresh) {
            loose.push_back(std::move(component));
        } else {
            known.push_back(std::move(component));
            ways.push_back(way);
        }
    }
    const bool makesRoom = !ways.empty() && ways.front() == Way::GivingWay;
    arrangeKnown(known, ways, makesRoom);
    std::vector<Component> kept;
    for (std::size_t i = 0; i < known.size(); ++i)
        (makesRoom && i > 0 && !hasPinned(known[i]) ? loose : kept).push_back(std::move(known[i]));
    std::ranges::stable_sort(loose, std::greater{}, &Component::size);
    pack(kept, loose);
    Placements placements;
    for (std::size_t node = 0; node < m_ids.size(); ++node)
        placements.emplace_hint(placements.end(), m_ids[node], m_placements[node]);
    return placements;
}

Arranging::Way Arranging::wayOf(const Component& component) const
{
    const std::size_t known = countKnown(component);
    if (known == 0)
        return Way::Afresh;
    if (known == component.size())
        return Way::Stay;
    if (known * 2 < component.size())
        return Way::GivingWay;
    const std::vector<bool> pinned = pinnedOf(component);
    const auto fixed = static_cast<std::size_t>(std::ranges::count(pinned, true));
    if (fixed * 2 > known)
        return Way::Beside; // hardly anything could give way
    const double share = static_cast<double>(component.size() - known) / static_cast<double>(known);
    if (share > manyNew || (share > fewNew && isCramped(component)))
        return Way::GivingWay;
    return Way::Beside;
}

bool Arranging::isCramped(const Component& component) const
{
    const double crowded = component.size() <= mostUntangled ? crowdedSmall : crowdedLarge;
    std::vector<Point> oldPoints;
    std::vector<Size> oldSizes;
    for (const std::uint32_t node : component) {
        if (m_isKnown[node]) {
            oldPoints.push_back(m_placements[node].centre);
            oldSizes.push_back(m_sizes[node]);
        }
    }
    const double before = scaleThatSeparates(oldPoints, oldSizes, m_options.margin, crowded);
    const double after = scaleThatSeparates(wishedBeside(component), sizesOf(component), m_options.margin, crowded);
    return after > mostCramped * std::max(before, 1.0);
}

/// Components with old nodes. Where room is made, those without pinned nodes will be packed around the first one, so
/// that they only have to be clear of themselves.
void Arranging::arrangeKnown(const std::vector<Component>& known, const std::vector<Way>& ways, bool makesRoom)
{
    FreeSpace space{m_options.margin};
    const auto isLoose = [&](std::size_t i) { return makesRoom && i > 0 && !hasPinned(known[i]); };
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (isLoose(i))
            continue;
        for (const std::uint32_t node : known[i]) {
            if (m_isKnown[node] && (m_placements[node].pinned || ways[i] != Way::GivingWay))
                space.add({m_placements[node].centre, m_sizes[node]});
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        throwIfStopped(m_stop);
        FreeSpace own{m_options.margin};
        if (isLoose(i) && ways[i] == Way::Beside)
            addTo(own, known[i]);
        if (ways[i] == Way::Beside)
            arrangeBeside(known[i], isLoose(i) ? own : space);
        else if (ways[i] == Way::GivingWay)
            arrangeGivingWay(known[i], isLoose(i) ? own : space);
        reportDone(known[i].size());
    }
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

std::vector<bool> Arranging::pinnedOf(const Component& component) const
{
    std::vector<bool> pinned(component.size());
    for (std::size_t i = 0; i < component.size(); ++i)
        pinned[i] = m_isKnown[component[i]] && m_placements[component[i]].pinned;
    return pinned;
}

bool Arranging::hasPinned(const Component& component) const
{
    const std::vector<bool> pinned = pinnedOf(component);
    return std::ranges::find(pinned, true) != pinned.end();
}

std::vector<Size> Arranging::sizesOf(const Component& component) const
{
    std::vector<Size> sizes;
    for (const std::uint32_t node : component)
        sizes.push_back(m_sizes[node]);
    return sizes;
}

std::vector<Point> Arranging::pointsOf(const Component& component) const
{
    std::vector<Point> points;
    for (const std::uint32_t node : component)
        points.push_back(m_placements[node].centre);
    return points;
}

void Arranging::place(std::uint32_t node, Point centre, FreeSpace& space)
{
    m_placements[node].centre = centre;
    space.add({centre, m_sizes[node]});
}

void Arranging::addTo(FreeSpace& space, const Component& component) const
{
    for (const std::uint32_t node : component) {
        if (m_isKnown[node])
            space.add({m_placements[node].centre, m_sizes[node]});
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

/// In a small picture, what stands beside a wide component is drawn wider too, within reason.
double Arranging::lengthBeside(const Component& component) const
{
    if (component.size() > mostUntangled)
        return m_options.edgeLength;
    return std::clamp(meanLength(layout::part(m_network, component), pointsOf(component)), m_options.edgeLength,
                      mostWidening * m_options.edgeLength);
}

/// Of the loose components, new ones arranged. `edgeLength` is that of what stands beside the largest.
std::vector<Shape> Arranging::shapesOf(const std::vector<Component>& loose, bool anyKept, double& edgeLength)
{
    std::vector<Shape> shapes;
    bool first = true;
    for (const Component& component : loose) {
        if (countKnown(component) > 0) {
            shapes.push_back(shapeOf(component, pointsOf(component)));
            continue;
        }
        const std::vector<Point> points = arrangeAfresh(component, edgeLength);
        for (std::size_t i = 0; i < component.size(); ++i)
            m_placements[component[i]].centre = points[i];
        shapes.push_back(shapeOf(component, points));
        reportDone(component.size());
        if (std::exchange(first, false) && !anyKept)
            edgeLength = lengthBeside(component);
    }
    return shapes;
}

void Arranging::pack(const std::vector<Component>& kept, const std::vector<Component>& loose)
{
    double edgeLength = kept.empty() ? m_options.edgeLength : lengthBeside(kept.front());
    std::vector<Shape> shapes = shapesOf(loose, !kept.empty(), edgeLength);
    const double gap = gapBetweenComponents * edgeLength;
    std::vector<Shape> large;
    Shape taken;
    for (const Component& component : kept) {
        large.push_back(shapeOf(component, pointsOf(component)));
        taken.boxes.insert(taken.boxes.end(), large.back().boxes.begin(), large.back().boxes.end());
        taken.lines.insert(taken.lines.end(), large.back().lines.begin(), large.back().lines.end());
    }
    Sheet sheet{taken, shapes, gap, m_options.aspectRatio};
    Bounds bounds = boundsOf(taken);
    std::vector<Point> shifts;
    std::size_t next = 0; // the components are sorted, so the block is the end of them
    for (; next < loose.size() && loose[next].size() > mostInBlock; ++next) {
        throwIfStopped(m_stop);
        shifts.push_back(sheet.place(shapes[next]));
        large.push_back(shapes[next]);
        shift(large.back(), shifts.back());
        bounds = join(bounds, boundsOf(large.back()));
    }
    // Single nodes in the bays of a component would look as if they belonged to it.
    for (const Shape& shape : large)
        sheet.closeHollows(shape);
    shapes.erase(shapes.begin(), shapes.begin() + static_cast<std::ptrdiff_t>(next));
    std::ranges::copy(placeBlock(sheet, bounds, shapes, gap, m_options.aspectRatio), std::back_inserter(shifts));
    for (std::size_t i = 0; i < loose.size(); ++i) {
        for (const std::uint32_t node : loose[i]) {
            Point& centre = m_placements[node].centre;
            centre = {centre.x + shifts[i].x, centre.y + shifts[i].y};
        }
    }
}

std::vector<Point> Arranging::shapeOfPart(const Network& part, const std::vector<Point>& from) const
{
    throwIfStopped(m_stop);
    if (part.size() <= mostUntangled)
        return arrangeUntangled(part, from, m_stop);
    return from.empty() ? arrangeByLevels(part, m_stop) : settle(part, from, m_stop);
}

void Arranging::spreadOut(const Component& component, double edgeLength, std::vector<Point>& points) const
{
    const Network part = layout::part(m_network, component);
    const double least = edgeLength / std::max(meanLength(part, points), 1e-9);
    const std::vector<Size> sizes = sizesOf(component);
    const double crowded = component.size() <= mostUntangled ? crowdedSmall : crowdedLarge;
    const double scale = std::max(least, scaleThatSeparates(points, sizes, m_options.margin, crowded));
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < points.size(); ++i)
        boxes.push_back({{points[i].x * scale, points[i].y * scale}, sizes[i]});
    if (boxes.size() <= mostPushed)
        removeOverlaps(boxes, std::vector<bool>(boxes.size(), false), m_options.margin, m_stop);
    if (boxes.size() > mostUntangled && boxes.size() <= mostPushed && isTreelike(part))
        tidyBranches(part, edgeLength, m_options.margin, boxes, m_stop);
    std::ranges::transform(boxes, points.begin(), &Box::centre);
}

/// As if nothing else were there.
std::vector<Point> Arranging::arrangeAfresh(const Component& component, double edgeLength) const
{
    std::vector<Point> points = shapeOfPart(layout::part(m_network, component), {});
    if (component.size() >= leastTurned)
        turnToFit(points, m_options.aspectRatio, roomInLinks);
    else
        turnToLandscape(points);
    spreadOut(component, edgeLength, points);
    return points;
}

void Arranging::arrangeGivingWay(const Component& component, FreeSpace& space)
{
    const Network part = layout::part(m_network, component);
    const std::vector<bool> known = knownOf(component);
    const std::vector<bool> pinned = pinnedOf(component);
    const std::vector<Point> wished = pointsOf(component);
    const bool anyPinned = std::ranges::find(pinned, true) != pinned.end();
    std::vector<Point> from;
    if (known != pinned) {
        from = startBeside(part, component, usualLength(component));
        const double length = std::max(meanLength(part, from), 1.0);
        for (Point& point : from)
            point = {point.x / length, point.y / length};
    }
    std::vector<Point> points = shapeOfPart(part, from);
    turnToLandscape(points);
    turnTo(known, wished, points);
    spreadOut(component, m_options.edgeLength, points);
    moveTo(anyPinned ? pinned : known, wished, points);
    std::vector<Box> boxes;
    if (anyPinned)
        follow(part, pinned, wished, points);
    for (std::size_t i = 0; i < points.size(); ++i)
        boxes.push_back({points[i], m_sizes[component[i]]});
    const bool push = boxes.size() <= mostPushed;
    if (push && anyPinned)
        removeOverlaps(boxes, pinned, m_options.margin, m_stop);
    // What else is placed already stays clear; without pinned nodes the component keeps its shape.
    const Point whole = push && !anyPinned ? space.freeShift(boxes, searchStep, 1) : Point{};
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (pinned[i])
            continue;
        const Point shift = push && anyPinned ? space.freeShift(std::span{&boxes[i], 1}, searchStep, 1) : whole;
        place(component[i], {boxes[i].centre.x + shift.x, boxes[i].centre.y + shift.y}, space);
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

/// Where new nodes would lie if they needed no room; known ones where they were.
std::vector<Point> Arranging::wishedBeside(const Component& component) const
{
    const Network part = layout::part(m_network, component);
    const double length = usualLength(component);
    std::vector<Point> points = startBeside(part, component, length);
    reduceStress(part, knownOf(component), points, length, m_stop);
    return points;
}

void Arranging::arrangeBeside(const Component& component, FreeSpace& space)
{
    const std::vector<Point> points = wishedBeside(component);
    // Nothing known is pushed aside: new nodes go to the nearest gaps.
    for (std::size_t i = 0; i < component.size(); ++i) {
        if (m_isKnown[component[i]])
            continue;
        throwIfStopped(m_stop);
        const Box wished{points[i], m_sizes[component[i]]};
        const Point shift = space.freeShift(std::span{&wished, 1}, searchStep, 1);
        place(component[i], {points[i].x + shift.x, points[i].y + shift.y}, space);
    }
}

} // namespace cablegraph::layout
