#include "crossings.h"

#include <algorithm>

namespace cablegraph::layout {
namespace {

double side(Point from, Point to, Point of)
{
    return (to.x - from.x) * (of.y - from.y) - (to.y - from.y) * (of.x - from.x);
}

bool apart(double a, double b, double c, double d)
{
    return std::max(a, b) < std::min(c, d) || std::max(c, d) < std::min(a, b);
}

} // namespace

bool cross(Point a, Point b, Point c, Point d) noexcept
{
    if (apart(a.x, b.x, c.x, d.x) || apart(a.y, b.y, c.y, d.y))
        return false;
    return (side(a, b, c) > 0) != (side(a, b, d) > 0) && (side(c, d, a) > 0) != (side(c, d, b) > 0);
}

Crossings::Crossings(const Network& network)
    : m_network{network}
{
    for (std::uint32_t i = 0; i < network.size(); ++i) {
        for (const std::uint32_t j : network.neighbours(i)) {
            if (j > i)
                m_links.emplace_back(i, j);
        }
    }
}

int Crossings::at(std::uint32_t node, Point place, const std::vector<Point>& points) const
{
    int count = 0;
    for (const std::uint32_t other : m_network.neighbours(node)) {
        for (const auto& [from, to] : m_links) {
            if (from == node || to == node || from == other || to == other)
                continue;
            count += cross(place, points[other], points[from], points[to]) ? 1 : 0;
        }
    }
    return count;
}

int Crossings::all(const std::vector<Point>& points) const
{
    int twice = 0;
    for (std::uint32_t node = 0; node < m_network.size(); ++node)
        twice += at(node, points[node], points);
    return twice / 2;
}

} // namespace cablegraph::layout
