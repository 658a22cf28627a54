#include "springs.h"

#include "quadtree.h"
#include "random.h"

#include <cablegraph/base/progress.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace cablegraph::layout {
namespace {

constexpr double repulsion = 0.2;
constexpr double opening = 1.2;

/// Fewer links than this times the nodes. The square of the length crumples trees; they get plain springs, and far
/// nodes hold each other at the length of the way between them.
constexpr double treelike = 1.1;
constexpr std::size_t samples = 100;
constexpr double stressStrength = 16;

/// Stress between all nodes and a sample of them. Single precision and in blocks of nodes, which the compiler puts side
/// by side.
class SampledStress
{
public:
    explicit SampledStress(const Network& network);
    void addTo(const std::vector<Point>& points, std::vector<Point>& forces);

private:
    static constexpr std::size_t width = 8;
    using Block = std::array<float, width>;
    using Blocks = std::vector<Block>;

    /// Drawn distances to a sample in steps.
    struct Ratios
    {
        Block sum{};
        Block squares{};
    };
    void take(const std::vector<Point>& points);
    void pull(std::size_t sample, std::size_t block, float step, Ratios& ratios);
    float pullAll(float step);

    std::vector<std::uint32_t> m_nodes;
    std::vector<Blocks> m_nearness; ///< by sample and node: one by the number of steps, 0 for itself
    Blocks m_x, m_y;                ///< by node
    Blocks m_forceX, m_forceY;
    float m_step = 0; ///< drawn length of a step with which the stress of the last picture was least
};

SampledStress::SampledStress(const Network& network)
{
    const std::size_t blocks = (network.size() + width - 1) / width;
    for (Blocks* each : {&m_x, &m_y, &m_forceX, &m_forceY})
        each->resize(blocks);
    Random random{network.size()};
    std::vector<std::uint32_t> steps;
    std::vector<std::uint32_t> queue;
    for (std::size_t i = 0; i < std::min(samples, network.size()); ++i) {
        m_nodes.push_back(static_cast<std::uint32_t>(random.below(network.size())));
        stepsFrom(network, m_nodes.back(), steps, queue);
        Blocks& nearness = m_nearness.emplace_back(blocks);
        for (std::size_t node = 0; node < steps.size(); ++node) {
            if (steps[node] > 0)
                nearness[node / width][node % width] = 1.0F / static_cast<float>(steps[node]);
        }
    }
}

void SampledStress::take(const std::vector<Point>& points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_x[i / width][i % width] = static_cast<float>(points[i].x);
        m_y[i / width][i % width] = static_cast<float>(points[i].y);
    }
    std::ranges::fill(m_forceX, Block{});
    std::ranges::fill(m_forceY, Block{});
}

void SampledStress::pull(std::size_t sample, std::size_t block, float step, Ratios& ratios)
{
    constexpr float trifle = 1e-12F; // nodes in one place do not pull, and nothing is divided by 0
    const std::uint32_t node = m_nodes[sample];
    const float x = m_x[node / width][node % width];
    const float y = m_y[node / width][node % width];
    // Copies, so that the compiler sees that none lies upon another.
    const Block nearness = m_nearness[sample][block];
    const Block otherX = m_x[block];
    const Block otherY = m_y[block];
    Block forceX = m_forceX[block];
    Block forceY = m_forceY[block];
    Ratios all = ratios;
    for (std::size_t i = 0; i < width; ++i) {
        const float dx = x - otherX[i];
        const float dy = y - otherY[i];
        const float apart = std::sqrt(dx * dx + dy * dy + trifle);
        const float pull = nearness[i] * (nearness[i] - step / apart);
        const float ratio = apart * nearness[i];
        forceX[i] += pull * dx;
        forceY[i] += pull * dy;
        all.sum[i] += ratio;
        all.squares[i] += ratio * ratio;
    }
    m_forceX[block] = forceX;
    m_forceY[block] = forceY;
    ratios = all;
}

/// The drawn length of a step with which the stress is least.
float SampledStress::pullAll(float step)
{
    double sum = 0;
    double squares = 0;
    for (std::size_t sample = 0; sample < m_nodes.size(); ++sample) {
        Ratios ratios;
        for (std::size_t block = 0; block < m_x.size(); ++block)
            pull(sample, block, step, ratios);
        for (std::size_t i = 0; i < width; ++i) {
            sum += ratios.sum[i];
            squares += ratios.squares[i];
        }
    }
    return sum > 0 ? static_cast<float>(squares / sum) : 1.0F;
}

/// With the scale of the last picture, which differs little from that of this one.
void SampledStress::addTo(const std::vector<Point>& points, std::vector<Point>& forces)
{
    take(points);
    if (m_step <= 0) {
        m_step = pullAll(0);
        take(points);
    }
    m_step = pullAll(m_step);
    const double strength = stressStrength / static_cast<double>(m_nodes.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        forces[i].x += strength * m_forceX[i / width][i % width];
        forces[i].y += strength * m_forceY[i / width][i % width];
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

bool isTreelike(const Network& network) noexcept
{
    return static_cast<double>(network.linkCount()) < treelike * static_cast<double>(network.size());
}

void relaxSprings(const Network& network, const Cooling& cooling, std::vector<Point>& points,
                  const std::stop_token& stop)
{
    const std::vector<double> charges = chargesOf(network);
    const bool isTree = isTreelike(network);
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
