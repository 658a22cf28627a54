#include "springs.h"

#include "quadtree.h"
#include "random.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace cablegraph::layout {
namespace {

constexpr double repulsion = 0.2;
constexpr double opening = 1.2;

/// Fewer links than this times the nodes: nearly a tree. Trees have room to unfold, but the square of the length
/// crumples them; they get plain springs, and far nodes hold each other at the length of the way between them.
constexpr double treelike = 1.1;
constexpr std::size_t samples = 60;
constexpr double stressStrength = 12;

/// Stress between all nodes and a sample of them.
class SampledStress
{
public:
    explicit SampledStress(const Network& network);
    void addTo(const std::vector<Point>& points, std::vector<Point>& forces) const;

private:
    [[nodiscard]] double scale(const std::vector<Point>& points) const;

    std::vector<std::uint32_t> m_nodes;
    std::vector<std::vector<std::uint32_t>> m_steps; ///< by sample and node
};

SampledStress::SampledStress(const Network& network)
{
    Random random{network.size()};
    std::vector<std::uint32_t> queue;
    for (std::size_t i = 0; i < std::min(samples, network.size()); ++i) {
        m_nodes.push_back(static_cast<std::uint32_t>(random.below(network.size())));
        stepsFrom(network, m_nodes.back(), m_steps.emplace_back(), queue);
    }
}

/// Drawn length of a step with which the stress is least.
double SampledStress::scale(const std::vector<Point>& points) const
{
    double squares = 0;
    double sum = 0;
    for (std::size_t sample = 0; sample < m_nodes.size(); ++sample) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const std::uint32_t steps = m_steps[sample][i];
            if (steps == 0)
                continue;
            const double dx = points[m_nodes[sample]].x - points[i].x;
            const double dy = points[m_nodes[sample]].y - points[i].y;
            const double ratio = std::sqrt(dx * dx + dy * dy) / steps;
            squares += ratio * ratio;
            sum += ratio;
        }
    }
    return sum > 0 ? squares / sum : 1;
}

void SampledStress::addTo(const std::vector<Point>& points, std::vector<Point>& forces) const
{
    const double step = scale(points);
    const double strength = stressStrength / static_cast<double>(m_nodes.size());
    for (std::size_t sample = 0; sample < m_nodes.size(); ++sample) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double steps = m_steps[sample][i];
            const double dx = points[m_nodes[sample]].x - points[i].x;
            const double dy = points[m_nodes[sample]].y - points[i].y;
            const double apart = std::sqrt(dx * dx + dy * dy);
            if (steps <= 0 || apart < 1e-9)
                continue;
            const double pull = strength * (apart - step * steps) / apart / (steps * steps);
            forces[i].x += pull * dx;
            forces[i].y += pull * dy;
        }
    }
}

/// The roots of the standard library are exact on every machine, its powers are not.
std::vector<double> chargesOf(const Network& network)
{
    std::vector<double> charges(network.size());
    for (std::size_t i = 0; i < network.size(); ++i)
        charges[i] = std::max(1.0, std::sqrt(std::sqrt(static_cast<double>(network.degree(i)))));
    return charges;
}

/// With the length, or with its square.
void addPulls(const Network& network, bool squared, const std::vector<Point>& points, std::vector<Point>& forces)
{
    for (std::uint32_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            if (j > i)
                break;
            const double dx = points[j].x - points[i].x;
            const double dy = points[j].y - points[i].y;
            const double length = squared ? std::sqrt(dx * dx + dy * dy) : 1;
            forces[i].x += length * dx;
            forces[i].y += length * dy;
            forces[j].x -= length * dx;
            forces[j].y -= length * dy;
        }
    }
}

void moveAll(const std::vector<Point>& forces, double way, std::vector<Point>& points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double force = std::sqrt(forces[i].x * forces[i].x + forces[i].y * forces[i].y);
        if (force < 1e-12)
            continue;
        points[i].x += way * forces[i].x / force;
        points[i].y += way * forces[i].y / force;
    }
}

} // namespace

void relaxSprings(const Network& network, const Cooling& cooling, std::vector<Point>& points,
                  const std::stop_token& stop)
{
    const std::vector<double> charges = chargesOf(network);
    const bool isTree = static_cast<double>(network.linkCount()) < treelike * static_cast<double>(network.size());
    std::optional<SampledStress> stress;
    if (isTree)
        stress.emplace(network);
    std::vector<Point> forces(points.size());
    Quadtree tree;
    for (int step = 0; step < cooling.steps; ++step) {
        throwIfStopped(stop);
        std::ranges::fill(forces, Point{});
        tree.build(points, charges);
        tree.addRepulsion({repulsion, 0, opening}, forces);
        for (std::size_t i = 0; i < points.size(); ++i)
            forces[i] = {forces[i].x * charges[i], forces[i].y * charges[i]};
        addPulls(network, !isTree, points, forces);
        if (stress)
            stress->addTo(points, forces);
        const double heat = 1.0 - static_cast<double>(step) / cooling.steps;
        moveAll(forces, cooling.last + (cooling.first - cooling.last) * heat * heat * heat, points);
    }
}

} // namespace cablegraph::layout
