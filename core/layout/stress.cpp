#include "stress.h"

#include "random.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace cablegraph::layout {
namespace {

/// Two points that shall lie `distance` apart. The weights are of the pull on each end; a fixed end has none.
struct Term
{
    std::uint32_t first;
    std::uint32_t second;
    double distance;
    double firstWeight;
    double secondWeight;
};

constexpr std::size_t mostPairs = 1'200'000;
constexpr std::size_t pivotCount = 120;
/// 2^5 + 1 rounds, so that the step from round to round is five square roots, which are exact on every machine.
constexpr int rounds = 33;
constexpr int roots = 5;

void addTerm(std::vector<Term>& terms, const std::vector<bool>& fixed, std::size_t first, std::size_t second,
             double distance, double firstWeight, double secondWeight)
{
    Term term{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second), distance, firstWeight,
              secondWeight};
    if (fixed[first])
        term.firstWeight = 0;
    if (fixed[second])
        term.secondWeight = 0;
    if (term.firstWeight > 0 || term.secondWeight > 0)
        terms.push_back(term);
}

std::vector<double> distancesFrom(const Network& network, std::size_t source, double edgeLength)
{
    std::vector<std::uint32_t> steps;
    std::vector<std::uint32_t> queue;
    stepsFrom(network, static_cast<std::uint32_t>(source), steps, queue);
    std::vector<double> distances;
    for (const std::uint32_t each : steps)
        distances.push_back(each * edgeLength);
    return distances;
}

std::vector<Term> allPairs(const Network& network, const std::vector<bool>& fixed, double edgeLength,
                           const std::stop_token& stop)
{
    std::vector<Term> terms;
    for (std::size_t i = 0; i < network.size(); ++i) {
        if (fixed[i])
            continue;
        throwIfStopped(stop);
        const std::vector<double> distances = distancesFrom(network, i, edgeLength);
        for (std::size_t j = 0; j < network.size(); ++j) {
            if (j == i || (j < i && !fixed[j]))
                continue;
            const double weight = 1 / (distances[j] * distances[j]);
            addTerm(terms, fixed, i, j, distances[j], weight, weight);
        }
    }
    return terms;
}

/// Each pivot as far from the earlier ones as possible, with its distances to all nodes.
struct Pivots
{
    std::vector<std::size_t> nodes;
    std::vector<std::vector<double>> distances;
    std::vector<std::size_t> nearest; ///< by node: the position of its pivot
};

Pivots choosePivots(const Network& network, double edgeLength, const std::stop_token& stop)
{
    Pivots pivots;
    pivots.nearest.assign(network.size(), 0);
    std::vector<double> least(network.size(), std::numeric_limits<double>::infinity());
    std::size_t next = 0;
    for (std::size_t i = 1; i < network.size(); ++i) {
        if (network.degree(i) > network.degree(next))
            next = i;
    }
    while (pivots.nodes.size() < std::min(pivotCount, network.size())) {
        throwIfStopped(stop);
        pivots.nodes.push_back(next);
        pivots.distances.push_back(distancesFrom(network, next, edgeLength));
        for (std::size_t i = 0; i < network.size(); ++i) {
            if (pivots.distances.back()[i] < least[i]) {
                least[i] = pivots.distances.back()[i];
                pivots.nearest[i] = pivots.nodes.size() - 1;
            }
        }
        next = static_cast<std::size_t>(std::ranges::max_element(least) - least.begin());
    }
    return pivots;
}

/// For each pivot the distances of the nodes it stands for, ascending.
std::vector<std::vector<double>> regionsOf(const Pivots& pivots)
{
    std::vector<std::vector<double>> regions(pivots.nodes.size());
    for (std::size_t node = 0; node < pivots.nearest.size(); ++node) {
        const std::size_t pivot = pivots.nearest[node];
        regions[pivot].push_back(pivots.distances[pivot][node]);
    }
    for (std::vector<double>& region : regions)
        std::ranges::sort(region);
    return regions;
}

std::vector<Term> sparsePairs(const Network& network, const std::vector<bool>& fixed, double edgeLength,
                              const std::stop_token& stop)
{
    std::vector<Term> terms;
    for (std::size_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t other : network.neighbours(i)) {
            const double weight = 1 / (edgeLength * edgeLength);
            if (i < other)
                addTerm(terms, fixed, i, other, edgeLength, weight, weight);
        }
    }
    const Pivots pivots = choosePivots(network, edgeLength, stop);
    const std::vector<std::vector<double>> regions = regionsOf(pivots);
    for (std::size_t pivot = 0; pivot < pivots.nodes.size(); ++pivot) {
        for (std::size_t node = 0; node < network.size(); ++node) {
            const double distance = pivots.distances[pivot][node];
            if (distance <= 0)
                continue;
            // The pivot speaks for those of its region that are nearer to it than to the node.
            const auto spoken = std::ranges::upper_bound(regions[pivot], distance / 2) - regions[pivot].begin();
            const double weight = static_cast<double>(spoken) / (distance * distance);
            addTerm(terms, fixed, node, pivots.nodes[pivot], distance, weight, 0);
        }
    }
    return terms;
}

std::pair<double, double> weightRange(const std::vector<Term>& terms)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const Term& term : terms) {
        for (const double weight : {term.firstWeight, term.secondWeight}) {
            if (weight > 0) {
                least = std::min(least, weight);
                most = std::max(most, weight);
            }
        }
    }
    return {least, most};
}

void shuffle(std::vector<Term>& terms, Random& random)
{
    for (std::size_t i = terms.size(); i > 1; --i)
        std::swap(terms[i - 1], terms[random.below(i)]);
}

void relax(const Term& term, double step, std::vector<Point>& points)
{
    Point& a = points[term.first];
    Point& b = points[term.second];
    const double dx = a.x - b.x;
    const double dy = a.y - b.y;
    const double apart = std::sqrt(dx * dx + dy * dy);
    if (apart < 1e-9)
        return;
    const bool both = term.firstWeight > 0 && term.secondWeight > 0;
    const double pull = (apart - term.distance) / apart * (both ? 0.5 : 1.0);
    const double first = pull * std::min(1.0, term.firstWeight * step);
    const double second = pull * std::min(1.0, term.secondWeight * step);
    a.x -= dx * first;
    a.y -= dy * first;
    b.x += dx * second;
    b.y += dy * second;
}

} // namespace

void reduceStress(const Network& network, const std::vector<bool>& fixed, std::vector<Point>& points, double edgeLength,
                  const std::stop_token& stop)
{
    const auto movable = static_cast<std::size_t>(std::ranges::count(fixed, false));
    const bool few = movable * network.size() <= 2 * mostPairs;
    std::vector<Term> terms =
        few ? allPairs(network, fixed, edgeLength, stop) : sparsePairs(network, fixed, edgeLength, stop);
    if (terms.empty())
        return;
    const auto [least, most] = weightRange(terms);
    double step = 1 / least;
    double shrink = 0.1 / most / step;
    for (int i = 0; i < roots; ++i)
        shrink = std::sqrt(shrink);
    Random random{network.size()};
    for (int round = 0; round < rounds; ++round, step *= shrink) {
        throwIfStopped(stop);
        shuffle(terms, random);
        for (const Term& term : terms)
            relax(term, step, points);
    }
}

} // namespace cablegraph::layout
