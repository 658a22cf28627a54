#include <cablegraph/base/progress.h>
#include <cablegraph/layout/bundling.h>

#include <queue>

#include <algorithm>
#include <cmath>
#include <compare>
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
        , m_stepsLeft{static_cast<std::int64_t>(options.mostSteps)}
        , m_costs(nodes.size(), unreached)
        , m_before(nodes.size())
    {
        for (const Pair& edge : m_edges)
            m_lengths.push_back(apart(nodes[edge.first], nodes[edge.second]));
        makeIncidence();
        m_usual = usualLength();
    }

    EdgeWays run(const std::stop_token& stop);

private:
    struct Step
    {
        std::uint32_t node;
        std::uint32_t edge;
    };

    void makeIncidence();
    [[nodiscard]] double usualLength() const;
    bool search(std::uint32_t edge);
    [[nodiscard]] std::vector<Step> wayBack(std::uint32_t edge) const;

    std::span<const Point> m_nodes;
    const BundlingOptions& m_options;
    std::vector<Pair> m_edges;
    std::vector<double> m_lengths;
    std::vector<std::uint32_t> m_begins; ///< by node, and one more: where in m_steps
    std::vector<Step> m_steps;           ///< along the edges at a node, the short ones first
    std::vector<bool> m_followed;        ///< by edge: others take it, so it stays straight
    std::vector<bool> m_gone;            ///< by edge: takes another way itself, so nobody can take it
    double m_usual = 0;                  ///< length of the shorter edges
    std::int64_t m_stepsLeft;            ///< to look at in all searches
    // Of the search that ran last:
    std::vector<double> m_costs;
    std::vector<Step> m_before;
    std::vector<std::uint32_t> m_reached;
};

/// Without the edges of nodes that have one only: no way leads on from there.
void Bundling::makeIncidence()
{
    std::vector<std::uint32_t> degrees(m_nodes.size(), 0);
    for (const auto& [from, to] : m_edges) {
        ++degrees[from];
        ++degrees[to];
    }
    std::vector<std::pair<std::uint32_t, Step>> steps;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i) {
        const auto [from, to] = m_edges[i];
        if (degrees[from] > 1 && degrees[to] > 1) {
            steps.push_back({from, {to, i}});
            steps.push_back({to, {from, i}});
        }
    }
    std::ranges::stable_sort(steps, {}, [this](const auto& each) {
        return std::pair{each.first, m_lengths[each.second.edge]};
    });
    m_begins.assign(m_nodes.size() + 1, 0);
    for (const auto& [node, step] : steps) {
        ++m_begins[node + 1];
        m_steps.push_back(step);
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
}

/// The length that a quarter of the edges do not reach.
double Bundling::usualLength() const
{
    if (m_lengths.empty())
        return 0;
    std::vector<double> lengths = m_lengths;
    const auto quarter = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 4);
    std::ranges::nth_element(lengths, quarter);
    return *quarter;
}

/// A* along shorter edges (Hart, Nilsson and Raphael 1968), within the ellipse outside of which every way is too long.
/// It takes hops of the usual length for what is left, which is quick and finds about the shortest ways.
bool Bundling::search(std::uint32_t edge)
{
    struct Reached
    {
        double promise; ///< cost of the whole way, as far as one can tell
        double cost;    ///< up to the node
        std::uint32_t node;
        auto operator<=>(const Reached&) const = default;
    };
    for (const std::uint32_t node : m_reached)
        m_costs[node] = unreached;
    m_reached.clear();
    const auto [from, to] = m_edges[edge];
    const double longest = m_options.longestDetour * m_lengths[edge];
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
    const auto reach = [&](std::uint32_t node, double cost, double left, Step before) {
        if (m_costs[node] == unreached)
            m_reached.push_back(node);
        m_costs[node] = cost;
        m_before[node] = before;
        open.push({cost + m_usual * left, cost, node});
    };
    reach(from, 0, m_lengths[edge], {from, edge});
    for (std::size_t looked = 0; !open.empty() && looked < m_options.mostLooked && m_stepsLeft > 0; ++looked) {
        const auto [promise, cost, node] = open.top();
        open.pop();
        if (node == to)
            return true;
        if (cost > m_costs[node])
            continue;
        for (std::uint32_t i = m_begins[node]; i < m_begins[node + 1]; ++i) {
            const Step& step = m_steps[i];
            const double length = m_lengths[step.edge];
            const double further = cost + length * length;
            --m_stepsLeft;
            if (length >= m_lengths[edge] || further > longest * longest)
                break;
            if (m_gone[step.edge] || (m_costs[step.node] != unreached && m_costs[step.node] <= further))
                continue;
            const double left = apart(m_nodes[step.node], m_nodes[to]);
            if (apart(m_nodes[from], m_nodes[step.node]) + left <= longest)
                reach(step.node, further, left, {node, step.edge});
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
