#include "multilevel.h"

#include "coarsening.h"
#include "random.h"
#include "springs.h"
#include "stress.h"

#include <cmath>
#include <utility>

namespace cablegraph::layout {
namespace {

constexpr std::size_t smallest = 50;
constexpr double leastShrinking = 0.9; ///< a network that hardly gets smaller is not worth a level
constexpr Cooling atTheSmallest{100, 0.5, 0.02};
// Between levels the first moves are wide: what is bent or folded in the coarse picture can still come apart.
constexpr Cooling betweenLevels{60, 2, 0.01};
constexpr Cooling atTheLast{120, 1, 0.01};
constexpr double scattering = 0.3; ///< width of the square in which the nodes of a merged one start

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

std::vector<Point> startAnywhere(std::size_t size)
{
    Random random{size};
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

} // namespace

std::vector<Point> arrangeByLevels(const Network& network, const std::stop_token& stop)
{
    const std::vector<Coarser> levels = levelsOf(network);
    const Network& coarsest = levels.empty() ? network : levels.back().network;
    std::vector<Point> points = startAnywhere(coarsest.size());
    reduceStress(coarsest, std::vector<bool>(coarsest.size(), false), points, 1, stop);
    relaxSprings(coarsest, levels.empty() ? atTheLast : atTheSmallest, points, stop);
    for (std::size_t level = levels.size(); level-- > 0;) {
        points = refine(levels[level], points);
        relaxSprings(level == 0 ? network : levels[level - 1].network, level == 0 ? atTheLast : betweenLevels, points,
                     stop);
    }
    return points;
}

std::vector<Point> settle(const Network& network, std::vector<Point> points, const std::stop_token& stop)
{
    relaxSprings(network, atTheLast, points, stop);
    return points;
}

} // namespace cablegraph::layout
