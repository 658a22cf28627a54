#include "quadtree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cablegraph::layout {
namespace {

constexpr std::uint32_t lanes = 8;     ///< most bodies of a group
constexpr int levels = 16;             ///< halvings of the plane along each axis; two of them fit 32 bits
constexpr double leastSoftness = 1e-6; ///< in sides of the whole; keeps nought from being divided by nought

/// Puts a zero before each of the 16 bits.
std::uint32_t spreadBits(std::uint32_t value)
{
    value = (value | (value << 8)) & 0x00FF00FFU;
    value = (value | (value << 4)) & 0x0F0F0F0FU;
    value = (value | (value << 2)) & 0x33333333U;
    value = (value | (value << 1)) & 0x55555555U;
    return value;
}

std::uint32_t step(double position, double low, double side)
{
    constexpr double steps = 1U << levels;
    return static_cast<std::uint32_t>(std::clamp((position - low) / side * steps, 0.0, steps - 1));
}

} // namespace

void Quadtree::build(std::span<const Point> points, std::span<const double> masses)
{
    m_cells.clear();
    sortBodies(points, masses);
    if (!points.empty())
        divide(0, static_cast<std::uint32_t>(points.size()), 0);
}

void Quadtree::sortBodies(std::span<const Point> points, std::span<const double> masses)
{
    m_order.resize(points.size());
    m_bodies.resize(points.size());
    if (points.empty())
        return;
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &Point::y);
    m_side = std::max({right.x - left.x, bottom.y - top.y, 1e-9});
    m_middle = {(left.x + right.x) / 2, (top.y + bottom.y) / 2};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::uint32_t column = step(points[i].x, left.x, m_side);
        const std::uint32_t row = step(points[i].y, top.y, m_side);
        m_order[i] = {spreadBits(column) | (spreadBits(row) << 1), static_cast<std::uint32_t>(i)};
    }
    std::ranges::sort(m_order);
    // In sides of the whole, about its middle: single precision is best near nought.
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::uint32_t body = m_order[i].second;
        m_bodies[i] = {static_cast<float>((points[body].x - m_middle.x) / m_side),
                       static_cast<float>((points[body].y - m_middle.y) / m_side), static_cast<float>(masses[body])};
    }
}

void Quadtree::summarize(Cell& cell) const
{
    double x = 0;
    double y = 0;
    double mass = 0;
    for (std::uint32_t i = cell.begin; i < cell.end; ++i) {
        const Source& body = m_bodies[i];
        x += static_cast<double>(body.mass) * static_cast<double>(body.x);
        y += static_cast<double>(body.mass) * static_cast<double>(body.y);
        mass += static_cast<double>(body.mass);
    }
    cell.x = static_cast<float>(x / mass);
    cell.y = static_cast<float>(y / mass);
    cell.mass = static_cast<float>(mass);
}

void Quadtree::divide(std::uint32_t begin, std::uint32_t end, int level)
{
    const auto index = m_cells.size();
    const bool isLeaf = end - begin <= lanes || level == levels;
    Cell cell{0, 0, 0, 1.0F / static_cast<float>(1U << level), begin, end, 0, isLeaf};
    summarize(cell);
    m_cells.push_back(cell);
    if (!isLeaf) {
        const int shift = 2 * (levels - 1 - level);
        for (std::uint32_t first = begin; first < end;) {
            const std::uint32_t quarter = m_order[first].first >> shift;
            std::uint32_t last = first + 1;
            while (last < end && m_order[last].first >> shift == quarter)
                ++last;
            divide(first, last, level + 1);
            first = last;
        }
    }
    m_cells[index].next = static_cast<std::uint32_t>(m_cells.size());
}

void Quadtree::gatherSources(const Cell& group, float opening)
{
    m_sources.clear();
    for (std::uint32_t i = 0; i < m_cells.size();) {
        const Cell& cell = m_cells[i];
        const float dx = cell.x - group.x;
        const float dy = cell.y - group.y;
        const float reach = cell.side / opening + group.side;
        if (dx * dx + dy * dy > reach * reach) {
            m_sources.push_back({cell.x, cell.y, cell.mass});
            i = cell.next;
        } else if (cell.isLeaf) {
            m_sources.insert(m_sources.end(), m_bodies.begin() + cell.begin, m_bodies.begin() + cell.end);
            i = cell.next;
        } else {
            ++i;
        }
    }
}

void Quadtree::push(std::uint32_t begin, std::uint32_t end, const Repulsion& repulsion, std::span<Point> forces) const
{
    const double softness = std::max(repulsion.softness / m_side, leastSoftness);
    const auto softening = static_cast<float>(softness * softness);
    const double scaleOfAll = repulsion.strength / m_side;
    std::array<float, lanes> x{};
    std::array<float, lanes> y{};
    std::array<float, lanes> forceX{};
    std::array<float, lanes> forceY{};
    for (std::uint32_t i = begin; i < end; ++i) {
        x[i - begin] = m_bodies[i].x;
        y[i - begin] = m_bodies[i].y;
    }
    for (const Source& source : m_sources) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float dx = x[lane] - source.x;
            const float dy = y[lane] - source.y;
            const float scale = source.mass / (dx * dx + dy * dy + softening);
            forceX[lane] += dx * scale;
            forceY[lane] += dy * scale;
        }
    }
    for (std::uint32_t i = begin; i < end; ++i) {
        Point& force = forces[m_order[i].second];
        force.x += scaleOfAll * static_cast<double>(forceX[i - begin]);
        force.y += scaleOfAll * static_cast<double>(forceY[i - begin]);
    }
}

void Quadtree::addRepulsion(const Repulsion& repulsion, std::span<Point> forces)
{
    for (const Cell& cell : m_cells) {
        if (!cell.isLeaf)
            continue;
        gatherSources(cell, static_cast<float>(repulsion.opening));
        for (std::uint32_t begin = cell.begin; begin < cell.end; begin += lanes)
            push(begin, std::min(cell.end, begin + lanes), repulsion, forces);
    }
}

} // namespace cablegraph::layout
