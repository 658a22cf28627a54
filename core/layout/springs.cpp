#include "springs.h"

#include "quadtree.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr double repulsion = 0.2;
constexpr double opening = 1.2;

/// The roots of the standard library are exact on every machine, its powers are not.
std::vector<double> chargesOf(const Network& network)
{
    std::vector<double> charges(network.size());
    for (std::size_t i = 0; i < network.size(); ++i)
        charges[i] = std::max(1.0, std::sqrt(std::sqrt(static_cast<double>(network.degree(i)))));
    return charges;
}

void addPulls(const Network& network, const std::vector<Point>& points, std::vector<Point>& forces)
{
    for (std::uint32_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            if (j > i)
                break;
            const double dx = points[j].x - points[i].x;
            const double dy = points[j].y - points[i].y;
            const double length = std::sqrt(dx * dx + dy * dy);
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
    std::vector<Point> forces(points.size());
    Quadtree tree;
    for (int step = 0; step < cooling.steps; ++step) {
        throwIfStopped(stop);
        std::ranges::fill(forces, Point{});
        tree.build(points, charges);
        tree.addRepulsion({repulsion, 0, opening}, forces);
        for (std::size_t i = 0; i < points.size(); ++i)
            forces[i] = {forces[i].x * charges[i], forces[i].y * charges[i]};
        addPulls(network, points, forces);
        const double heat = 1.0 - static_cast<double>(step) / cooling.steps;
        moveAll(forces, cooling.last + (cooling.first - cooling.last) * heat * heat * heat, points);
    }
}

} // namespace cablegraph::layout
