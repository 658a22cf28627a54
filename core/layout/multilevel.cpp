#include "multilevel.h"

#include "coarsening.h"
#include "coarsestress.h"
#include "random.h"
#include "springs.h"
#include "stress.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace cablegraph::layout {
namespace {

constexpr std::size_t smallest = 50;
constexpr double leastShrinking = 0.9; ///< a network that hardly gets smaller is not worth a level
constexpr Cooling atTheSmallest{100, 0.5, 0.02};
// Between levels the first moves are wide: what is bent or folded in the coarse picture can still come apart.
constexpr Cooling betweenLevels{60, 2, 0.01};
constexpr Cooling atTheLast{120, 1, 0.01};
/// A tree that is folded in a coarse picture stays so: the best of several starts is taken, as seen in the picture of
/// at most so many nodes.
constexpr std::size_t treeStarts = 4;
constexpr std::size_t mostCompared = 120;
constexpr std::size_t startStep = 7919; ///< any number: makes another series of random ones
constexpr double scattering = 0.3;      ///< width of the square in which the nodes of a merged one start

std::vector<Coarser> levelsOf(const Network& network)
{
    std::vector<Coarser> levels;
    for (const Network* finest = &network; finest->size() > smallest;) {
        Coarser coarser = coarsen(*finest);
        if (static_cast<double>(coarser.network.size()) > leastShrinking * static_cast<double>(finest->size()))
            break;
        levels.push_back(std::move(coarser));
        finest = &levels.back().network;
    }
    return levels;
}

std::vector<Point> startAnywhere(std::size_t size, std::size_t start)
{
    Random random{size + start * startStep};
    const double side = std::sqrt(static_cast<double>(size));
    std::vector<Point> points(size);
    for (Point& point : points) {
        const double x = side * random.centred();
        point = {x, side * random.centred()};
    }
    return points;
}

/// Where the merged nodes lay, with room for twice as many.
std::vector<Point> refine(const Coarser& coarser, const std::vector<Point>& coarse)
{
    const auto size = static_cast<double>(coarser.merged.size());
    const double growth = std::sqrt(size / static_cast<double>(coarse.size()));
    Random random{coarser.merged.size()};
    std::vector<Point> points;
    points.reserve(coarser.merged.size());
    for (const std::uint32_t node : coarser.merged) {
        const double x = growth * coarse[node].x + scattering * random.centred();
        points.push_back({x, growth * coarse[node].y + scattering * random.centred()});
    }
    return points;
}

/// All levels from the coarsest down to the network itself.
class Descent
{
public:
    Descent(const Network& network, const std::stop_token& stop)
        : m_network{network}
        , m_levels{levelsOf(network)}
        , m_stop{stop}
    {
    }

    std::vector<Point> run();

private:
    /// The coarsest is number `m_levels.size()`, the network itself number 0.
    [[nodiscard]] const Network& at(std::size_t level) const
    {
        return level == 0 ? m_network : m_levels[level - 1].network;
    }
    /// By node of the network: the merged one on that level.
    [[nodiscard]] std::vector<std::uint32_t> ownersAt(std::size_t level) const;
    [[nodiscard]] std::vector<Point> coarsest(std::size_t start) const;
    void descend(std::size_t from, std::size_t to, std::vector<Point>& points) const;
    [[nodiscard]] std::vector<Point> bestStart(std::size_t level) const;

    const Network& m_network;
    std::vector<Coarser> m_levels;
    const std::stop_token& m_stop;
};

std::vector<std::uint32_t> Descent::ownersAt(std::size_t level) const
{
    std::vector<std::uint32_t> owners(m_network.size());
    std::iota(owners.begin(), owners.end(), 0U);
    for (std::size_t i = 0; i < level; ++i) {
        for (std::uint32_t& owner : owners)
            owner = m_levels[i].merged[owner];
    }
    return owners;
}

std::vector<Point> Descent::coarsest(std::size_t start) const
{
    const Network& network = at(m_levels.size());
    std::vector<Point> points = startAnywhere(network.size(), start);
    reduceStress(network, std::vector<bool>(network.size(), false), points, 1, m_stop);
    relaxSprings(network, m_levels.empty() ? atTheLast : atTheSmallest, points, m_stop);
    return points;
}

void Descent::descend(std::size_t from, std::size_t to, std::vector<Point>& points) const
{
    for (std::size_t level = from; level-- > to;) {
        points = refine(m_levels[level], points);
        relaxSprings(at(level), level == 0 ? atTheLast : betweenLevels, points, m_stop);
    }
}

std::vector<Point> Descent::bestStart(std::size_t level) const
{
    const CoarseStress promised{m_network, ownersAt(level), at(level).size()};
    std::vector<Point> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t start = 0; start < treeStarts; ++start) {
        std::vector<Point> points = coarsest(start);
        descend(m_levels.size(), level, points);
        const double stress = promised.of(points);
        if (stress < least) {
            least = stress;
            best = std::move(points);
        }
    }
    return best;
}

std::vector<Point> Descent::run()
{
    std::size_t first = m_levels.size();
    const bool compares = first > 0 && isTreelike(m_network);
    while (compares && first > 1 && at(first - 1).size() <= mostCompared)
        --first;
    std::vector<Point> points = compares ? bestStart(first) : coarsest(0);
    descend(first, 0, points);
    return points;
}

} // namespace

std::vector<Point> arrangeByLevels(const Network& network, const std::stop_token& stop)
{
    return Descent{network, stop}.run();
}

std::vector<Point> settle(const Network& network, std::vector<Point> points, const std::stop_token& stop)
{
    relaxSprings(network, atTheLast, points, stop);
    return points;
}

} // namespace cablegraph::layout
