#include "coarsestress.h"

#include <cmath>

namespace cablegraph::layout {

CoarseStress::CoarseStress(const Network& network, const std::vector<std::uint32_t>& owners, std::size_t size)
    : m_masses(size, 0)
{
    std::vector<std::uint32_t> busiest(size, unreached);
    for (std::uint32_t node = 0; node < owners.size(); ++node) {
        const std::uint32_t owner = owners[node];
        m_masses[owner] += 1;
        if (busiest[owner] == unreached || network.degree(node) > network.degree(busiest[owner]))
            busiest[owner] = node;
    }
    std::vector<std::uint32_t> all;
    std::vector<std::uint32_t> queue;
    for (std::size_t i = 0; i < size; ++i) {
        stepsFrom(network, busiest[i], all, queue);
        std::vector<std::uint32_t>& steps = m_steps.emplace_back();
        for (std::size_t j = 0; j < i; ++j)
            steps.push_back(all[busiest[j]]);
    }
}

double CoarseStress::of(const std::vector<Point>& points) const
{
    double pairs = 0;
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double dx = points[i].x - points[j].x;
            const double dy = points[i].y - points[j].y;
            const double ratio = std::sqrt(dx * dx + dy * dy) / m_steps[i][j];
            const double weight = m_masses[i] * m_masses[j];
            pairs += weight;
            sum += weight * ratio;
            squares += weight * ratio * ratio;
        }
    }
    return squares > 0 ? 1 - sum * sum / (pairs * squares) : 0;
}

} // namespace cablegraph::layout
