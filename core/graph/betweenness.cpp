#include "links.h"

#include <cablegraph/graph/betweenness.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace cablegraph::graph {
namespace {

constexpr std::size_t reportEvery = 16; ///< sources
constexpr double confidence = 0.95;

/// Adds up what lies between one node and all others. Boost's brandes_betweenness_centrality always starts from every
/// node and cannot be stopped; the tests compare the two.
class Accumulator
{
public:
    explicit Accumulator(const Links& links)
        : m_links{links}
        , m_distance(links.size(), unseen)
        , m_paths(links.size())
        , m_dependency(links.size())
    {
        m_order.reserve(links.size());
    }

    void addFrom(std::size_t source, std::vector<double>& sums)
    {
        walk(source);
        // From the farthest back: who comes before a node on shortest paths shares in all that depends on it.
        for (auto at = m_order.rbegin(); at != m_order.rend(); ++at) {
            const std::size_t node = *at;
            const double share = (1 + m_dependency[node]) / m_paths[node];
            for (const Link& link : m_links.of(node)) {
                if (m_distance[link.node] + 1 == m_distance[node])
                    m_dependency[link.node] += m_paths[link.node] * share;
            }
            if (node != source)
                sums[node] += m_dependency[node];
        }
        for (const std::size_t node : m_order)
            m_distance[node] = unseen;
    }

private:
    static constexpr std::uint32_t unseen = 0xFFFFFFFF;

    void walk(std::size_t source)
    {
        m_order.assign(1, source);
        begin(source, 0, 1);
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const std::size_t node = m_order[next];
            const std::uint32_t distance = m_distance[node] + 1;
            for (const Link& link : m_links.of(node)) {
                if (m_distance[link.node] == unseen) {
                    begin(link.node, distance, m_paths[node]);
                    m_order.push_back(link.node);
                } else if (m_distance[link.node] == distance) {
                    m_paths[link.node] += m_paths[node];
                }
            }
        }
    }

    void begin(std::size_t node, std::uint32_t distance, double paths)
    {
        m_distance[node] = distance;
        m_paths[node] = paths;
        m_dependency[node] = 0;
    }

    const Links& m_links;
    std::vector<std::size_t> m_order; ///< as reached from the source
    std::vector<std::uint32_t> m_distance;
    std::vector<double> m_paths; ///< number of shortest paths from the source; they outgrow integers
    std::vector<double> m_dependency;
};

/// The standard fixes the numbers of the engine but not those of its distributions: the draw is our own, so that it is
/// the same with every library.
std::vector<std::size_t> drawSources(std::size_t nodes, std::size_t count)
{
    std::vector<std::size_t> drawn(nodes);
    std::iota(drawn.begin(), drawn.end(), std::size_t{0});
    if (count >= nodes)
        return drawn;
    std::mt19937_64 engine; // NOLINT: the same seed each time is the purpose
    for (std::size_t i = 0; i < count; ++i)
        std::swap(drawn[i], drawn[i + engine() % (nodes - i)]);
    drawn.resize(count);
    std::ranges::sort(drawn);
    return drawn;
}

} // namespace

Betweenness betweenness(const KnowledgeGraph& graph, const Progress& progress, const std::stop_token& stop,
                        std::size_t exactNodes)
{
    const Links links{graph};
    const std::size_t nodes = links.size();
    const std::vector<std::size_t> sources = drawSources(nodes, nodes <= exactNodes ? nodes : sampledSources);
    Betweenness result{std::vector<double>(nodes), sources.size()};
    Accumulator accumulator{links};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        throwIfStopped(stop);
        if (i % reportEvery == 0)
            report(progress, Phase::Measuring, i, sources.size());
        accumulator.addFrom(sources[i], result.values);
    }
    if (nodes < 3)
        return result; // there is nothing to lie between
    // Every pair was looked at from both its ends.
    const auto size = static_cast<double>(nodes);
    const double scale = size / static_cast<double>(sources.size()) / ((size - 1) * (size - 2));
    for (double& value : result.values)
        value *= scale;
    return result;
}

double betweennessErrorBound(std::size_t nodes, std::size_t sources) noexcept
{
    if (sources >= nodes)
        return 0;
    // From one source a node gets between 0 and n - 2; scaled as above that is 0 to n / (n - 1).
    const auto size = static_cast<double>(nodes);
    const double range = size / (size - 1);
    return range * std::sqrt(std::log(2 * size / (1 - confidence)) / (2 * static_cast<double>(sources)));
}

} // namespace cablegraph::graph
