#include "network.h"
#include "quadtree.h"

#include <cablegraph/layout/liveforces.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace cablegraph::layout {
namespace {

// Forces are in scene units: what a spring of stiffness 1 does when it is that much too long.
constexpr double homing = 0.25;    ///< stiffness of the pull back to where a node lay
constexpr double repulsion = 0.03; ///< push between two nodes an edge length apart, as a share of that length
constexpr double softness = 0.7;   ///< nearer than this, in edge lengths, extents keep nodes apart, not the push
constexpr double opening = 1.0;    ///< accuracy of the far pushes
constexpr double haste = 0.35;     ///< share of the way to where its forces are balanced that a node takes at once
constexpr double persistence = 0.6;
constexpr double longestMove = 0.4; ///< of a node in one step, edge lengths
constexpr double yielding = 0.5;    ///< share of an overlap that one step takes away
constexpr double restingSpeed = 0.05;
constexpr int warmSteps = 200; ///< from the last touch until only overlaps move nodes
constexpr int mostSteps = 300; ///< from the last touch to rest

} // namespace

class LiveForces::Simulation
{
public:
    Simulation(const graph::KnowledgeGraph& graph, const Placements& placements, const Extents& extents,
               const LayoutOptions& options);

    void hold(NodeId node, Point centre);
    void release(NodeId node);
    void setPinned(NodeId node, bool pinned);
    bool step();
    [[nodiscard]] bool isAtRest() const noexcept { return m_atRest; }
    [[nodiscard]] std::span<const NodeId> moving() const noexcept { return m_movingIds; }
    [[nodiscard]] std::span<const Point> movingCentres() const noexcept { return m_movingCentres; }
    [[nodiscard]] Placements placements() const;

private:
    using Pair = std::pair<std::uint32_t, std::uint32_t>; ///< places in m_moving

    /// Where an extent begins, for a search from left to right in horizontal bands.
    struct Corner
    {
        std::int64_t band = 0;
        double left = 0;
        std::uint32_t place = 0; ///< in m_moving

        friend auto operator<=>(const Corner&, const Corner&) = default;
    };

    [[nodiscard]] std::uint32_t find(NodeId node) const;
    [[nodiscard]] bool isFixed(std::uint32_t node) const { return m_pinned[node] || m_held.contains(node); }
    void wake();
    void chooseMoving();
    void takeAsHome();
    void addRepulsions();
    void addSprings();
    double moveAll(double warmth);
    double pushApart();
    template<class Visit>
    void forTooNear(Visit visit) const;
    template<class Visit>
    void visitIfTooNear(std::uint32_t first, std::uint32_t second, Visit& visit) const;

    LayoutOptions m_options;
    std::vector<NodeId> m_ids; ///< ascending; everything below by position in it
    Network m_network;
    std::vector<Point> m_centres;
    std::vector<Size> m_sizes;
    double m_widest = 1; ///< of m_sizes
    double m_tallest = 1;
    std::vector<bool> m_pinned;
    std::set<std::uint32_t> m_held;

    std::vector<std::uint32_t> m_moving; ///< ascending
    std::vector<std::uint32_t> m_place;  ///< by node: its place in m_moving, or `unreached`
    std::vector<NodeId> m_movingIds;
    // By place in m_moving:
    std::vector<Point> m_movingCentres;
    std::vector<Point> m_homes;
    std::vector<Point> m_balance; ///< pushes at home, which are taken off
    std::vector<Point> m_speeds;
    std::vector<Point> m_forces;
    std::vector<double> m_masses;
    std::vector<Pair> m_springs;
    std::vector<double> m_outerSprings; ///< by place: stiffness of those to nodes that do not take part
    std::vector<Pair> m_tooNearAtHome;  ///< ascending; left as they are
    Quadtree m_tree;
    int m_stepsSinceTouch = 0;
    bool m_atRest = true;
};

LiveForces::Simulation::Simulation(const graph::KnowledgeGraph& graph, const Placements& placements,
                                   const Extents& extents, const LayoutOptions& options)
    : m_options{options}
{
    for (const graph::Node& node : graph.nodes()) {
        const auto placed = placements.find(node.id);
        if (placed == placements.end())
            continue;
        const auto extent = extents.find(node.id);
        m_ids.push_back(node.id);
        m_centres.push_back(placed->second.centre);
        m_pinned.push_back(placed->second.pinned);
        m_sizes.push_back(extent == extents.end() ? options.defaultExtent : extent->second);
    }
    for (const Size& size : m_sizes) {
        m_widest = std::max(m_widest, size.width);
        m_tallest = std::max(m_tallest, size.height);
    }
    std::vector<Network::Link> links;
    for (const graph::Edge& edge : graph.edges()) {
        const std::uint32_t source = find(edge.source);
        const std::uint32_t target = find(edge.target);
        if (source != unreached && target != unreached)
            links.emplace_back(source, target);
    }
    m_network = Network{m_ids.size(), links};
    m_place.assign(m_ids.size(), unreached);
}

std::uint32_t LiveForces::Simulation::find(NodeId node) const
{
    const auto found = std::ranges::lower_bound(m_ids, node);
    if (found == m_ids.end() || *found != node)
        return unreached;
    return static_cast<std::uint32_t>(found - m_ids.begin());
}

void LiveForces::Simulation::hold(NodeId node, Point centre)
{
    const std::uint32_t held = find(node);
    if (held == unreached)
        return;
    if (m_held.insert(held).second) {
        chooseMoving();
        takeAsHome();
    }
    m_centres[held] = centre;
    m_movingCentres[m_place[held]] = centre;
    wake();
}

void LiveForces::Simulation::release(NodeId node)
{
    const std::uint32_t held = find(node);
    if (held != unreached && m_held.erase(held) > 0)
        wake();
}

void LiveForces::Simulation::setPinned(NodeId node, bool pinned)
{
    const std::uint32_t position = find(node);
    if (position == unreached)
        return;
    m_pinned[position] = pinned;
    m_held.erase(position);
    wake();
}

void LiveForces::Simulation::wake()
{
    m_stepsSinceTouch = 0;
    m_atRest = m_moving.empty();
}

/// Breadth first from all held nodes at once.
void LiveForces::Simulation::chooseMoving()
{
    std::ranges::fill(m_place, unreached);
    m_moving.assign(m_held.begin(), m_held.end());
    for (const std::uint32_t node : m_moving)
        m_place[node] = 0;
    for (std::size_t i = 0; i < m_moving.size() && m_moving.size() < mostMoving; ++i) {
        for (const std::uint32_t other : m_network.neighbours(m_moving[i])) {
            if (m_place[other] != unreached || m_moving.size() == mostMoving)
                continue;
            m_place[other] = 0;
            m_moving.push_back(other);
        }
    }
    // Other components make room too, where they may take part.
    for (std::uint32_t node = 0; node < m_ids.size() && m_moving.size() < mostMoving; ++node) {
        if (m_place[node] == unreached)
            m_moving.push_back(node);
    }
    std::ranges::sort(m_moving);
    m_movingIds.clear();
    for (std::uint32_t place = 0; place < m_moving.size(); ++place) {
        m_place[m_moving[place]] = place;
        m_movingIds.push_back(m_ids[m_moving[place]]);
    }
}

void LiveForces::Simulation::takeAsHome()
{
    m_homes.clear();
    m_springs.clear();
    m_masses.assign(m_moving.size(), 1.0);
    m_speeds.assign(m_moving.size(), Point{});
    m_outerSprings.assign(m_moving.size(), 0.0);
    for (std::uint32_t place = 0; place < m_moving.size(); ++place) {
        m_homes.push_back(m_centres[m_moving[place]]);
        for (const std::uint32_t other : m_network.neighbours(m_moving[place])) {
            if (m_place[other] == unreached)
                m_outerSprings[place] += 1;
            else if (m_place[other] > place)
                m_springs.emplace_back(place, m_place[other]);
        }
    }
    m_movingCentres = m_homes;
    m_forces.assign(m_moving.size(), Point{});
    addRepulsions();
    m_balance = m_forces;
    std::vector<Pair> tooNear;
    m_tooNearAtHome.clear();
    forTooNear(
        [&](std::uint32_t first, std::uint32_t second, Point) { tooNear.push_back(std::minmax(first, second)); });
    std::ranges::sort(tooNear);
    m_tooNearAtHome = std::move(tooNear);
}

void LiveForces::Simulation::addRepulsions()
{
    m_tree.build(m_movingCentres, m_masses);
    const double length = m_options.edgeLength;
    m_tree.addRepulsion({repulsion * length * length, softness * length, opening}, m_forces);
}

/// What two joined nodes have moved differently, pulls them together again. With both ways taken from home, a spring
/// keeps the direction of its edge as well as the length: leaves do not swing around their hub, and there is one rest
/// only.
void LiveForces::Simulation::addSprings()
{
    const auto moved = [this](std::uint32_t place) {
        return Point{m_movingCentres[place].x - m_homes[place].x, m_movingCentres[place].y - m_homes[place].y};
    };
    for (const auto& [first, second] : m_springs) {
        const Point from = moved(first);
        const Point to = moved(second);
        m_forces[first].x += to.x - from.x;
        m_forces[first].y += to.y - from.y;
        m_forces[second].x += from.x - to.x;
        m_forces[second].y += from.y - to.y;
    }
    for (std::uint32_t place = 0; place < m_moving.size(); ++place) {
        const Point way = moved(place);
        const double stiffness = homing + m_outerSprings[place];
        m_forces[place].x -= stiffness * way.x + m_balance[place].x;
        m_forces[place].y -= stiffness * way.y + m_balance[place].y;
    }
}

/// The longest way that a node went.
double LiveForces::Simulation::moveAll(double warmth)
{
    const double longest = longestMove * m_options.edgeLength;
    double most = 0;
    for (std::size_t place = 0; place < m_moving.size(); ++place) {
        const std::uint32_t node = m_moving[place];
        if (isFixed(node)) {
            m_speeds[place] = {};
            continue;
        }
        // Divided by all that holds the node, a step cannot overshoot, however many springs there are.
        const double stiffness = homing + static_cast<double>(m_network.degree(node));
        const Point& force = m_forces[place];
        Point& speed = m_speeds[place];
        speed.x = warmth * (persistence * speed.x + haste * force.x / stiffness);
        speed.y = warmth * (persistence * speed.y + haste * force.y / stiffness);
        const double length = std::sqrt(speed.x * speed.x + speed.y * speed.y);
        if (length > longest) {
            speed.x *= longest / length;
            speed.y *= longest / length;
        }
        m_centres[node].x += speed.x;
        m_centres[node].y += speed.y;
        m_movingCentres[place] = m_centres[node];
        most = std::max(most, std::min(length, longest));
    }
    return most;
}

/// Calls `visit` with each two places of m_moving whose extents come too near, and the shortest way apart.
template<class Visit>
void LiveForces::Simulation::forTooNear(Visit visit) const
{
    // In bands as high as the highest extent, so that only the same band and the next one need a look, and there from
    // left to right.
    const double bandHeight = m_tallest + m_options.margin;
    std::vector<Corner> corners;
    corners.reserve(m_moving.size());
    for (std::uint32_t place = 0; place < m_moving.size(); ++place) {
        const Point& centre = m_movingCentres[place];
        corners.push_back({static_cast<std::int64_t>(std::floor(centre.y / bandHeight)),
                           centre.x - m_sizes[m_moving[place]].width / 2, place});
    }
    std::ranges::sort(corners);
    auto nextBand = corners.begin();
    for (auto first = corners.begin(); first != corners.end(); ++first) {
        const double right = first->left + m_sizes[m_moving[first->place]].width + m_options.margin;
        for (auto second = first + 1; second != corners.end() && second->band == first->band && second->left < right;
             ++second)
            visitIfTooNear(first->place, second->place, visit);
        const Corner beside{first->band + 1, first->left - m_widest - m_options.margin, 0};
        while (nextBand != corners.end() && *nextBand < beside)
            ++nextBand;
        for (auto second = nextBand; second != corners.end() && second->band == beside.band && second->left < right;
             ++second)
            visitIfTooNear(first->place, second->place, visit);
    }
}

template<class Visit>
void LiveForces::Simulation::visitIfTooNear(std::uint32_t first, std::uint32_t second, Visit& visit) const
{
    const Size size = m_sizes[m_moving[first]];
    const Size other = m_sizes[m_moving[second]];
    const double dx = m_movingCentres[second].x - m_movingCentres[first].x;
    const double dy = m_movingCentres[second].y - m_movingCentres[first].y;
    const double tooNearX = (size.width + other.width) / 2 + m_options.margin - std::abs(dx);
    const double tooNearY = (size.height + other.height) / 2 + m_options.margin - std::abs(dy);
    if (tooNearX <= 0 || tooNearY <= 0)
        return;
    const bool sideways = tooNearX < tooNearY;
    visit(first, second, Point{sideways ? std::copysign(tooNearX, dx) : 0, sideways ? 0 : std::copysign(tooNearY, dy)});
}

double LiveForces::Simulation::pushApart()
{
    double most = 0;
    const auto shift = [&](std::uint32_t place, Point way, double share) {
        Point& centre = m_centres[m_moving[place]];
        centre.x += share * way.x;
        centre.y += share * way.y;
        most = std::max(most, std::abs(share) * std::max(std::abs(way.x), std::abs(way.y)));
    };
    forTooNear([&](std::uint32_t first, std::uint32_t second, Point way) {
        const bool firstFixed = isFixed(m_moving[first]);
        const bool secondFixed = isFixed(m_moving[second]);
        if ((firstFixed && secondFixed) ||
            std::ranges::binary_search(m_tooNearAtHome, Pair{std::minmax(first, second)}))
            return;
        const double share = firstFixed || secondFixed ? yielding : yielding / 2;
        if (!firstFixed)
            shift(first, way, -share);
        if (!secondFixed)
            shift(second, way, share);
    });
    for (std::size_t place = 0; place < m_moving.size(); ++place)
        m_movingCentres[place] = m_centres[m_moving[place]];
    return most;
}

bool LiveForces::Simulation::step()
{
    if (m_atRest)
        return false;
    m_forces.assign(m_moving.size(), Point{});
    addRepulsions();
    addSprings();
    const double warmth = std::max(0.0, 1.0 - static_cast<double>(m_stepsSinceTouch) / warmSteps);
    const double moved = moveAll(warmth);
    const double pushed = pushApart();
    ++m_stepsSinceTouch;
    m_atRest = std::max(moved, pushed) < restingSpeed || m_stepsSinceTouch >= mostSteps;
    return !m_atRest;
}

Placements LiveForces::Simulation::placements() const
{
    Placements placements;
    for (std::size_t node = 0; node < m_ids.size(); ++node)
        placements.emplace_hint(placements.end(), m_ids[node], Placement{m_centres[node], m_pinned[node]});
    return placements;
}

LiveForces::LiveForces(const graph::KnowledgeGraph& graph, const Placements& placements, const Extents& extents,
                       const LayoutOptions& options)
    : m_simulation{std::make_unique<Simulation>(graph, placements, extents, options)}
{
}

LiveForces::LiveForces(LiveForces&&) noexcept = default;
LiveForces& LiveForces::operator=(LiveForces&&) noexcept = default;
LiveForces::~LiveForces() = default;

void LiveForces::hold(NodeId node, Point centre)
{
    m_simulation->hold(node, centre);
}

void LiveForces::release(NodeId node)
{
    m_simulation->release(node);
}

void LiveForces::setPinned(NodeId node, bool pinned)
{
    m_simulation->setPinned(node, pinned);
}

bool LiveForces::step()
{
    return m_simulation->step();
}

bool LiveForces::isAtRest() const noexcept
{
    return m_simulation->isAtRest();
}

std::span<const NodeId> LiveForces::moving() const noexcept
{
    return m_simulation->moving();
}

std::span<const Point> LiveForces::movingCentres() const noexcept
{
    return m_simulation->movingCentres();
}

Placements LiveForces::placements() const
{
    return m_simulation->placements();
}

} // namespace cablegraph::layout
