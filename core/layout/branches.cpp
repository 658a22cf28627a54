#include "branches.h"

#include "angles.h"
#include "fitting.h"
#include "linkgrid.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace cablegraph::layout {
namespace {

constexpr int rounds = 3;
/// Pairs of links that meet in a node. Beyond, looking for crossings about a huge hub takes longer than all else.
constexpr std::size_t mostMeetings = 5'000'000;
// To take crossings away:
constexpr std::size_t largestTurned = 12;                     ///< nodes of a branch; larger ones find no other place
constexpr int sides = 32;                                     ///< on which a branch may come to lie
constexpr std::array reaches{1.0, 0.75, 0.5, 1.3, 0.35, 1.7}; ///< times the length of the link it hangs on
/// What counts as much as a crossing: a node that is moved by the root of ten mean lengths of a link.
constexpr double wayWorth = 0.1;
// To draw branches near:
constexpr std::size_t largestNear = 2; ///< nodes; larger ones would crowd and lose their distance to others
constexpr std::array nearTurns{0.0, -1.0 / sides, 1.0 / sides};
constexpr double nearest = 0.75;   ///< edge lengths: words on the link still find room
constexpr double mostReach = 0.95; ///< a smaller gain is none
constexpr double reachStep = 0.05;

/// What hangs on a node by one link.
struct Branch
{
    std::uint32_t root = 0; ///< on which it hangs
    struct Twig
    {
        std::uint32_t node;
        std::size_t on; ///< the place in the branch of the one on which it hangs; of the first twig, none
    };
    std::vector<Twig> twigs;
};

void append(std::vector<Branch::Twig>& twigs, const Branch& branch, std::size_t on)
{
    const std::size_t before = twigs.size();
    for (const Branch::Twig& twig : branch.twigs)
        twigs.push_back({twig.node, twigs.size() == before ? on : twig.on + before});
}

/// Peels off leaves again and again. The smallest branches first.
std::vector<Branch> branchesOf(const Network& network)
{
    std::vector<std::size_t> left(network.size());
    std::vector<bool> isPeeled(network.size(), false);
    std::vector<Branch> growing(network.size()); // by node: it and what hangs on it
    std::vector<std::uint32_t> queue;
    for (std::uint32_t node = 0; node < network.size(); ++node) {
        growing[node].twigs.push_back({node, 0});
        left[node] = network.degree(node);
        if (left[node] == 1)
            queue.push_back(node);
    }
    std::vector<Branch> branches;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::uint32_t node = queue[i];
        isPeeled[node] = true;
        const auto all = network.neighbours(node);
        const auto root = std::ranges::find_if(all, [&isPeeled](std::uint32_t other) { return !isPeeled[other]; });
        if (root == all.end())
            continue;
        Branch& branch = growing[node];
        branch.root = *root;
        if (branch.twigs.size() <= largestTurned) {
            append(growing[*root].twigs, branch, 0);
            branches.push_back(std::move(branch));
        } else {
            growing[*root].twigs.resize(largestTurned + 1); // too large, whatever it holds
        }
        if (--left[*root] == 1)
            queue.push_back(*root);
    }
    std::ranges::stable_sort(branches, {}, [](const Branch& branch) { return branch.twigs.size(); });
    return branches;
}

std::vector<Point> centresOf(const std::vector<Box>& boxes)
{
    std::vector<Point> points;
    for (const Box& box : boxes)
        points.push_back(box.centre);
    return points;
}

double squared(double value)
{
    return value * value;
}

double squaredDistance(Point a, Point b)
{
    return squared(a.x - b.x) + squared(a.y - b.y);
}

Point sum(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

Network::Link linkOf(const Branch& branch, std::size_t twig)
{
    const std::uint32_t node = branch.twigs[twig].node;
    return {node, twig == 0 ? branch.root : branch.twigs[branch.twigs[twig].on].node};
}

class Tidying
{
public:
    Tidying(const Network& network, double edgeLength, double margin, std::vector<Box>& boxes)
        : m_margin{margin}
        , m_leastLength{nearest * edgeLength}
        , m_boxes{boxes}
        , m_points{centresOf(boxes)}
        , m_squaredLength{std::max(squared(meanLength(network, m_points)), 1e-9)}
        , m_links{network, m_points}
        , m_space{margin}
    {
        for (const Box& box : boxes)
            m_space.add(box);
    }

    void uncross(const Branch& branch);
    void drawNear(const Branch& branch);

private:
    using Places = std::vector<Point>; ///< of the twigs of a branch

    Places takeOut(const Branch& branch);
    void putBack(const Branch& branch, const Places& places);
    /// Turned about the root by this part of a full turn, with the first link `reach` times as long.
    [[nodiscard]] Places turned(const Branch& branch, const Places& places, double turn, double reach) const;
    [[nodiscard]] double leastReach(const Branch& branch, const Places& places) const;
    [[nodiscard]] int crossings(const Branch& branch, const Places& places) const;
    [[nodiscard]] bool isFree(const Branch& branch, const Places& places) const;

    double m_margin;
    double m_leastLength; ///< to which a link is shortened
    std::vector<Box>& m_boxes;
    std::vector<Point> m_points;
    double m_squaredLength; ///< of a link, in the mean
    LinkGrid m_links;
    FreeSpace m_space;
};

Tidying::Places Tidying::takeOut(const Branch& branch)
{
    Places places;
    for (std::size_t i = 0; i < branch.twigs.size(); ++i) {
        const std::uint32_t node = branch.twigs[i].node;
        places.push_back(m_points[node]);
        m_space.remove(m_boxes[node]);
        m_links.remove(linkOf(branch, i));
    }
    return places;
}

void Tidying::putBack(const Branch& branch, const Places& places)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::uint32_t node = branch.twigs[i].node;
        m_points[node] = places[i];
        m_boxes[node].centre = places[i];
        m_space.add(m_boxes[node]);
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        m_links.add(linkOf(branch, i));
}

Tidying::Places Tidying::turned(const Branch& branch, const Places& places, double turn, double reach) const
{
    const Point way = unitVector(turn);
    const auto moved = [&way](Point from, Point to, double times) {
        const double dx = (to.x - from.x) * times;
        const double dy = (to.y - from.y) * times;
        return Point{way.x * dx - way.y * dy, way.y * dx + way.x * dy};
    };
    const Point root = m_points[branch.root];
    const Point first = sum(root, moved(root, places[0], reach));
    Places result{first};
    for (std::size_t i = 1; i < places.size(); ++i)
        result.push_back(sum(first, moved(places[0], places[i], 1)));
    return result;
}

double Tidying::leastReach(const Branch& branch, const Places& places) const
{
    const double length = std::sqrt(squaredDistance(m_points[branch.root], places.front()));
    return m_leastLength / std::max(length, 1e-9);
}

int Tidying::crossings(const Branch& branch, const Places& places) const
{
    int count = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Point to = i == 0 ? m_points[branch.root] : places[branch.twigs[i].on];
        count += m_links.countCrossings(linkOf(branch, i), places[i], to);
    }
    return count;
}

bool Tidying::isFree(const Branch& branch, const Places& places) const
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Box box{places[i], m_boxes[branch.twigs[i].node].size};
        if (!m_space.isFree(box))
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(box, {places[j], m_boxes[branch.twigs[j].node].size}, m_margin))
                return false;
        }
    }
    return true;
}

/// To where it crosses fewest links, but rather not far away.
void Tidying::uncross(const Branch& branch)
{
    const Places before = takeOut(branch);
    Places best = before;
    double least = crossings(branch, before);
    const double shortest = leastReach(branch, before);
    for (int side = 0; side < sides && least > 0; ++side) {
        for (const double reach : reaches) {
            if (reach < std::min(1.0, shortest))
                continue;
            Places places = turned(branch, before, static_cast<double>(side) / sides, reach);
            const double way = squaredDistance(before.front(), places.front()) / m_squaredLength;
            const double moving = wayWorth * static_cast<double>(places.size()) * way;
            if (moving >= least || !isFree(branch, places))
                continue;
            const double cost = moving + crossings(branch, places);
            if (cost < least) {
                least = cost;
                best = std::move(places);
            }
        }
    }
    putBack(branch, best);
}

/// To its root, as near as there is room.
void Tidying::drawNear(const Branch& branch)
{
    const Places before = takeOut(branch);
    Places best = before;
    const int most = crossings(branch, before);
    const double least = leastReach(branch, before);
    double shortest = mostReach;
    for (const double turn : nearTurns) {
        for (double reach = least; reach < shortest; reach += reachStep) {
            Places places = turned(branch, before, turn, reach);
            if (!isFree(branch, places) || crossings(branch, places) > most)
                continue;
            shortest = reach;
            best = std::move(places);
        }
    }
    putBack(branch, best);
}

bool hasHugeHub(const Network& network)
{
    std::size_t meetings = 0;
    for (std::size_t node = 0; node < network.size(); ++node)
        meetings += network.degree(node) * network.degree(node) / 2;
    return meetings > mostMeetings;
}

} // namespace

void tidyBranches(const Network& network, double edgeLength, double margin, std::vector<Box>& boxes,
                  const std::stop_token& stop)
{
    if (hasHugeHub(network))
        return;
    const std::vector<Branch> branches = branchesOf(network);
    Tidying tidying{network, edgeLength, margin, boxes};
    for (int round = 0; round < rounds; ++round) {
        for (const Branch& branch : branches) {
            throwIfStopped(stop);
            tidying.uncross(branch);
        }
        for (const Branch& branch : branches) {
            throwIfStopped(stop);
            if (branch.twigs.size() <= largestNear)
                tidying.drawNear(branch);
        }
    }
}

} // namespace cablegraph::layout
