#include "links.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/communities.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace cablegraph::graph {
namespace {

constexpr std::size_t stopEvery = 1024; ///< nodes

/// What Louvain's method works on: at first the graph, then one node for each community of the level below, whose
/// inner edges have become a loop.
struct Level
{
    struct Neighbour
    {
        std::size_t node = 0;
        double weight = 0;
    };
    std::vector<std::vector<Neighbour>> neighbours; ///< without loops, ascending
    std::vector<double> loops;                      ///< weight of the edges inside
    std::vector<double> degrees;                    ///< weight of edge ends, two for a loop

    [[nodiscard]] std::size_t size() const noexcept { return neighbours.size(); }
};

Level firstLevel(const Links& links)
{
    Level level;
    level.neighbours.resize(links.size());
    level.loops.resize(links.size());
    level.degrees.resize(links.size());
    for (std::size_t node = 0; node < links.size(); ++node) {
        for (const Link& link : links.of(node)) {
            level.neighbours[node].push_back({link.node, static_cast<double>(link.edges)});
            level.degrees[node] += link.edges;
        }
    }
    return level;
}

/// Moves single nodes to the neighbouring community that gains most, until none gains.
class Moves
{
public:
    Moves(const Level& level, double ends)
        : m_level{level}
        , m_ends{ends}
        , m_community(level.size())
        , m_communityDegree{level.degrees}
        , m_weightTo(level.size())
    {
        std::iota(m_community.begin(), m_community.end(), std::size_t{0});
    }

    /// False when every node stays alone.
    bool run(const std::stop_token& stop)
    {
        bool movedAny = false;
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t node = 0; node < m_level.size(); ++node) {
                if (node % stopEvery == 0)
                    throwIfStopped(stop);
                moved = move(node) || moved;
            }
            movedAny = movedAny || moved;
        }
        return movedAny;
    }

    [[nodiscard]] const std::vector<std::size_t>& communities() const noexcept { return m_community; }

private:
    /// A gain below this is rounding: without it two equal places could be swapped for ever.
    static constexpr double leastGain = 1e-9;

    bool move(std::size_t node)
    {
        const std::size_t from = m_community[node];
        std::vector<std::size_t> candidates{from};
        for (const Level::Neighbour& neighbour : m_level.neighbours[node]) {
            const std::size_t community = m_community[neighbour.node];
            if (m_weightTo[community] == 0 && community != from)
                candidates.push_back(community);
            m_weightTo[community] += neighbour.weight;
        }
        const double degree = m_level.degrees[node];
        m_communityDegree[from] -= degree;
        const auto gain = [&](std::size_t community) {
            return m_weightTo[community] - degree * m_communityDegree[community] / m_ends;
        };
        std::size_t best = from;
        double bestGain = gain(from) + leastGain;
        for (const std::size_t community : candidates) {
            if (gain(community) > bestGain) {
                best = community;
                bestGain = gain(community);
            }
        }
        for (const std::size_t community : candidates)
            m_weightTo[community] = 0;
        m_communityDegree[best] += degree;
        m_community[node] = best;
        return best != from;
    }

    const Level& m_level;
    double m_ends; ///< of all edges
    std::vector<std::size_t> m_community;
    std::vector<double> m_communityDegree;
    std::vector<double> m_weightTo; ///< from the node looked at to each community; zero between two looks
};

/// Numbers the communities from 0 in the order in which they first occur; returns how many there are.
std::size_t number(std::vector<std::size_t>& communities)
{
    std::vector<std::size_t> numbers(communities.size(), communities.size());
    std::size_t count = 0;
    for (std::size_t& community : communities) {
        std::size_t& known = numbers[community];
        if (known == communities.size())
            known = count++;
        community = known;
    }
    return count;
}

Level merged(const Level& level, const std::vector<std::size_t>& communities, std::size_t count)
{
    Level made;
    made.neighbours.resize(count);
    made.loops.resize(count);
    made.degrees.resize(count);
    std::vector<std::vector<std::size_t>> members(count);
    for (std::size_t node = 0; node < level.size(); ++node)
        members[communities[node]].push_back(node);
    std::vector<double> weightTo(count);
    for (std::size_t community = 0; community < count; ++community) {
        std::vector<std::size_t> others;
        for (const std::size_t node : members[community]) {
            made.loops[community] += level.loops[node];
            made.degrees[community] += level.degrees[node];
            for (const Level::Neighbour& neighbour : level.neighbours[node]) {
                const std::size_t other = communities[neighbour.node];
                if (other == community)
                    made.loops[community] += neighbour.weight / 2; // comes from both ends
                else if (weightTo[other] == 0)
                    others.push_back(other);
                weightTo[other] += neighbour.weight;
            }
        }
        std::ranges::sort(others);
        for (const std::size_t other : others)
            made.neighbours[community].push_back({other, std::exchange(weightTo[other], 0)});
        weightTo[community] = 0;
    }
    return made;
}

/// Parts of a community that no edge joins become communities of their own.
void splitFallenApart(const Links& links, std::vector<std::size_t>& communities)
{
    const std::size_t unseen = links.size();
    std::vector<std::size_t> part(links.size(), unseen);
    std::size_t parts = 0;
    for (std::size_t first = 0; first < links.size(); ++first) {
        if (part[first] != unseen)
            continue;
        std::vector<std::size_t> rest{first};
        part[first] = parts;
        while (!rest.empty()) {
            const std::size_t node = rest.back();
            rest.pop_back();
            for (const Link& link : links.of(node)) {
                if (part[link.node] == unseen && communities[link.node] == communities[node]) {
                    part[link.node] = parts;
                    rest.push_back(link.node);
                }
            }
        }
        ++parts;
    }
    communities = std::move(part);
}

void sortBySize(std::vector<std::size_t>& communities, std::size_t count)
{
    std::vector<std::size_t> sizes(count);
    for (const std::size_t community : communities)
        ++sizes[community];
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    // They are numbered by their first nodes, so the stable order is that of the smallest ids.
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t community) { return sizes[community]; });
    std::vector<std::size_t> rank(count);
    for (std::size_t i = 0; i < count; ++i)
        rank[order[i]] = i;
    for (std::size_t& community : communities)
        community = rank[community];
}

double modularity(const Links& links, std::span<const std::size_t> communityOfNode)
{
    if (links.size() == 0)
        return 0;
    std::vector<double> degrees(std::ranges::max(communityOfNode) + 1);
    double ends = 0;
    double inside = 0;
    for (std::size_t node = 0; node < links.size(); ++node) {
        for (const Link& link : links.of(node)) {
            degrees[communityOfNode[node]] += link.edges;
            ends += link.edges;
            if (communityOfNode[node] == communityOfNode[link.node])
                inside += link.edges;
        }
    }
    if (ends == 0)
        return 0;
    const double byChance = std::transform_reduce(degrees.begin(), degrees.end(), 0.0, std::plus{},
                                                  [](double degree) { return degree * degree; });
    return inside / ends - byChance / (ends * ends);
}

} // namespace

Communities communities(const KnowledgeGraph& graph, const std::stop_token& stop)
{
    const Links links{graph};
    Communities found{std::vector<std::size_t>(links.size())};
    std::iota(found.ofNode.begin(), found.ofNode.end(), std::size_t{0});
    Level level = firstLevel(links);
    const double ends = std::accumulate(level.degrees.begin(), level.degrees.end(), 0.0);
    while (ends > 0) {
        Moves moves{level, ends};
        if (!moves.run(stop))
            break;
        std::vector<std::size_t> joined = moves.communities();
        const std::size_t count = number(joined);
        for (std::size_t& community : found.ofNode)
            community = joined[community];
        level = merged(level, joined, count);
    }
    splitFallenApart(links, found.ofNode);
    found.count = number(found.ofNode);
    sortBySize(found.ofNode, found.count);
    found.modularity = modularity(links, found.ofNode);
    return found;
}

double modularity(const KnowledgeGraph& graph, std::span<const std::size_t> communityOfNode)
{
    return modularity(Links{graph}, communityOfNode);
}

} // namespace cablegraph::graph
