#include <cablegraph/base/progress.h>
#include <cablegraph/layout/bundling.h>

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>

namespace cablegraph::layout {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

constexpr double unreached = -1;

double apart(Point a, Point b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/// One run: of parallel edges, one speaks for all.
class Bundling
{
public:
    Bundling(std::span<const Point> nodes, std::span<const Pair> edges, const BundlingOptions& options)
        : m_nodes{nodes}
        , m_options{options}
        , m_edges{edges.begin(), edges.end()}
        , m_followed(edges.size())
        , m_gone(edges.size())
        , m_costs(nodes.size(), unreached)
        , m_before(nodes.size())
    {
        for (const Pair& edge : m_edges)
            m_lengths.push_back(apart(nodes[edge.first], nodes[edge.second]));
        makeIncidence();
    }

    EdgeWays run(const std::stop_token& stop);

private:
    struct Step
    {
        std::uint32_t node;
        std::uint32_t edge;
    };

    void makeIncidence();
    bool search(std::uint32_t edge);
    [[nodiscard]] std::vector<Step> wayBack(std::uint32_t edge) const;

    std::span<const Point> m_nodes;
    const BundlingOptions& m_options;
    std::vector<Pair> m_edges;
    std::vector<double> m_lengths;
    std::vector<std::uint32_t> m_begins; ///< by node, and one more: where in m_steps
    std::vector<Step> m_steps;           ///< along the edges at a node
    std::vector<bool> m_followed;        ///< by edge: others take it, so it stays straight
    std::vector<bool> m_gone;            ///< by edge: takes another way itself, so nobody can take it
    // Of the search that ran last:
    std::vector<double> m_costs;
    std::vector<Step> m_before;
    std::vector<std::uint32_t> m_reached;
};

void Bundling::makeIncidence()
{
    m_begins.assign(m_nodes.size() + 1, 0);
    for (const auto& [from, to] : m_edges) {
        ++m_begins[from + 1];
        ++m_begins[to + 1];
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_steps.resize(m_begins.back());
    std::vector<std::uint32_t> next = m_begins;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        const auto [from, to] = m_edges[i];
        m_steps[next[from]++] = {to, i};
        m_steps[next[to]++] = {from, i};
    }
}

/// Dijkstra's, within the ellipse outside of which every way is too long.
bool Bundling::search(std::uint32_t edge)
{
    for (const std::uint32_t node : m_reached)
        m_costs[node] = unreached;
    m_reached.clear();
    const auto [from, to] = m_edges[edge];
    const double longest = m_options.longestDetour * m_lengths[edge];
    std::priority_queue<std::pair<double, std::uint32_t>, std::vector<std::pair<double, std::uint32_t>>, std::greater<>>
        open;
    const auto reach = [&](std::uint32_t node, double cost, Step before) {
        if (m_costs[node] == unreached)
            m_reached.push_back(node);
        m_costs[node] = cost;
        m_before[node] = before;
        open.emplace(cost, node);
    };
    reach(from, 0, {from, edge});
    while (!open.empty() && m_reached.size() <= m_options.mostLooked) {
        const auto [cost, node] = open.top();
        open.pop();
        if (node == to)
            return true;
        if (cost > m_costs[node])
            continue;
        for (std::uint32_t i = m_begins[node]; i < m_begins[node + 1]; ++i) {
            const Step& step = m_steps[i];
            const double further = cost + m_lengths[step.edge] * m_lengths[step.edge];
            if (m_gone[step.edge] || further > longest * longest ||
                (m_costs[step.node] != unreached && m_costs[step.node] <= further) ||
                apart(m_nodes[from], m_nodes[step.node]) + apart(m_nodes[step.node], m_nodes[to]) > longest)
                continue;
            reach(step.node, further, {node, step.edge});
        }
    }
    return false;
}

/// From the second end of the edge to the first one.
std::vector<Bundling::Step> Bundling::wayBack(std::uint32_t edge) const
{
    std::vector<Step> way;
    for (std::uint32_t at = m_edges[edge].second; at != m_edges[edge].first; at = m_before[at].node)
        way.push_back(m_before[at]);
    return way;
}

EdgeWays Bundling::run(const std::stop_token& stop)
{
    EdgeWays ways(m_edges.size());
    std::vector<std::uint32_t> order(m_edges.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::stable_sort(order, std::greater{}, [this](std::uint32_t i) { return m_lengths[i]; });
    for (const std::uint32_t edge : order) {
        throwIfStopped(stop);
        if (m_followed[edge] || m_lengths[edge] <= 0)
            continue;
        m_gone[edge] = true;
        const std::vector<Step> back = search(edge) ? wayBack(edge) : std::vector<Step>{};
        const double length = std::accumulate(
            back.begin(), back.end(), 0.0, [this](double sum, const Step& step) { return sum + m_lengths[step.edge]; });
        if (back.empty() || length > m_options.longestDetour * m_lengths[edge]) {
            m_gone[edge] = false;
            continue;
        }
        for (const Step& step : back)
            m_followed[step.edge] = true;
        for (std::size_t i = back.size() - 1; i > 0; --i)
            ways[edge].push_back(back[i - 1].node);
    }
    return ways;
}

} // namespace

EdgeWays bundleEdges(std::span<const Point> nodes, std::span<const Pair> edges, const BundlingOptions& options,
                     const std::stop_token& stop)
{
    std::map<Pair, std::uint32_t> numbers; // of pairs of joined nodes
    std::vector<Pair> simple;
    for (const auto& [from, to] : edges) {
        if (from != to && numbers.emplace(std::minmax(from, to), simple.size()).second)
            simple.push_back(std::minmax(from, to));
    }
    const EdgeWays found = Bundling{nodes, simple, options}.run(stop);
    EdgeWays ways(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = edges[i];
        if (from == to)
            continue;
        ways[i] = found[numbers.at(std::minmax(from, to))];
        if (from > to)
            std::ranges::reverse(ways[i]);
    }
    return ways;
}

} // namespace cablegraph::layout
