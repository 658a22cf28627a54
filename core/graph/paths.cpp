#include "links.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/paths.h>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace cablegraph::graph {
namespace {

constexpr std::size_t stopEvery = 1024; ///< nodes looked at
constexpr std::size_t unreached = std::numeric_limits<std::size_t>::max();

/// The smaller the better.
int weakness(ontology::Stance stance) noexcept
{
    switch (stance) {
    case ontology::Stance::Asserted:
        return 0;
    case ontology::Stance::Alleged:
        return 1;
    case ontology::Stance::Planned:
        return 2;
    case ontology::Stance::Denied:
        break;
    }
    return 3;
}

bool isBetterSupported(const Edge* left, const Edge* right) noexcept
{
    const auto key = [](const Edge& edge) {
        const Evidence& best = edge.evidence[bestEvidence(edge)];
        return std::tuple{weakness(best.stance), -static_cast<std::ptrdiff_t>(edge.evidence.size()), -best.confidence,
                          edge.id};
    };
    return key(*left) < key(*right);
}

/// Where one node leads, the best supported first.
struct Way
{
    std::size_t node = 0; ///< position in graph.nodes()
    std::vector<const Edge*> edges;
};

/// Finds the ways from nodes as they are needed: most of a large graph lies on no path.
class Ways
{
public:
    enum class Towards
    {
        Target, ///< along the edges, where direction counts
        Source,
    };

    Ways(const KnowledgeGraph& graph, const PathOptions& options)
        : m_graph{graph}
        , m_options{options}
    {
    }

    [[nodiscard]] std::vector<Way> from(std::size_t node, Towards towards) const
    {
        const NodeId id = m_graph.nodes()[node].id;
        std::map<std::size_t, std::vector<const Edge*>> byNode;
        for (const EdgeId edgeId : m_graph.edgesOf(id)) {
            const Edge& edge = *m_graph.findEdge(edgeId);
            const bool leaves = edge.source == id;
            const NodeId other = leaves ? edge.target : edge.source;
            if (other != id && isAllowed(edge, leaves, towards))
                byNode[positionOf(m_graph, other)].push_back(&edge);
        }
        std::vector<Way> ways;
        for (auto& [other, edges] : byNode) {
            std::ranges::sort(edges, isBetterSupported);
            ways.push_back({other, std::move(edges)});
        }
        std::ranges::stable_sort(ways, isBetterSupported, [](const Way& way) { return way.edges.front(); });
        return ways;
    }

private:
    [[nodiscard]] bool isAllowed(const Edge& edge, bool leaves, Towards towards) const noexcept
    {
        if (m_options.withoutDenied && standing(edge) == EdgeStanding::Denied)
            return false;
        return !m_options.followDirection || ontology::isSymmetric(edge.relation) ||
               leaves == (towards == Towards::Target);
    }

    const KnowledgeGraph& m_graph;
    const PathOptions& m_options;
};

/// How many steps each node is from the target; nodes farther than the start by more than the detour are not looked at.
std::vector<std::size_t> distancesTo(const KnowledgeGraph& graph, const Ways& ways, std::size_t from, std::size_t to,
                                     std::size_t detour, const std::stop_token& stop)
{
    std::vector<std::size_t> distances(graph.nodes().size(), unreached);
    std::vector<std::size_t> order{to};
    distances[to] = 0;
    for (std::size_t next = 0; next < order.size(); ++next) {
        const std::size_t node = order[next];
        if (next % stopEvery == 0)
            throwIfStopped(stop);
        if (distances[from] != unreached && distances[node] >= distances[from] + detour)
            break;
        for (const Way& way : ways.from(node, Ways::Towards::Source)) {
            if (distances[way.node] == unreached) {
                distances[way.node] = distances[node] + 1;
                order.push_back(way.node);
            }
        }
    }
    return distances;
}

/// Walks every path of one length, never farther from the target than the steps that are left.
class PathWalk
{
public:
    PathWalk(const KnowledgeGraph& graph, const Ways& ways, const std::vector<std::size_t>& distances,
             std::size_t limit, Paths& found, const std::stop_token& stop)
        : m_graph{graph}
        , m_ways{ways}
        , m_distances{distances}
        , m_limit{limit}
        , m_found{found}
        , m_stop{stop}
        , m_visited(graph.nodes().size())
    {
    }

    void walk(std::size_t from, std::size_t length)
    {
        m_path = {m_graph.nodes()[from].id, {}};
        m_visited[from] = true;
        goOn(from, length);
        m_visited[from] = false;
    }

private:
    /// False when the limit is reached.
    bool goOn(std::size_t node, std::size_t left)
    {
        if (++m_looked % stopEvery == 0)
            throwIfStopped(m_stop);
        for (const Way& way : waysFrom(node)) {
            const std::size_t distance = m_distances[way.node];
            const bool canArrive = distance != unreached && distance <= left - 1 && (distance > 0 || left == 1);
            if (!canArrive || m_visited[way.node])
                continue;
            m_path.steps.push_back(stepAlong(way));
            m_visited[way.node] = true;
            const bool goesOn = distance == 0 ? take() : goOn(way.node, left - 1);
            m_visited[way.node] = false;
            m_path.steps.pop_back();
            if (!goesOn)
                return false;
        }
        return true;
    }

    bool take()
    {
        m_found.hasMore = m_found.paths.size() >= m_limit;
        if (!m_found.hasMore)
            m_found.paths.push_back(m_path);
        return !m_found.hasMore;
    }

    const std::vector<Way>& waysFrom(std::size_t node)
    {
        const auto known = m_known.find(node);
        return known != m_known.end() ? known->second
                                      : m_known.emplace(node, m_ways.from(node, Ways::Towards::Target)).first->second;
    }

    [[nodiscard]] PathStep stepAlong(const Way& way) const
    {
        PathStep step{m_graph.nodes()[way.node].id, {}, bestEvidence(*way.edges.front())};
        for (const Edge* edge : way.edges)
            step.edges.push_back(edge->id);
        return step;
    }

    const KnowledgeGraph& m_graph;
    const Ways& m_ways;
    const std::vector<std::size_t>& m_distances;
    std::size_t m_limit;
    Paths& m_found;
    const std::stop_token& m_stop;
    std::vector<bool> m_visited;
    std::map<std::size_t, std::vector<Way>> m_known;
    Path m_path;
    std::size_t m_looked = 0;
};

} // namespace

std::size_t bestEvidence(const Edge& edge) noexcept
{
    const auto best = std::ranges::min_element(edge.evidence, {}, [](const Evidence& evidence) {
        return std::pair{weakness(evidence.stance), -evidence.confidence};
    });
    return static_cast<std::size_t>(best - edge.evidence.begin());
}

Paths findPaths(const KnowledgeGraph& graph, NodeId from, NodeId to, const PathOptions& options,
                const std::stop_token& stop)
{
    Paths found;
    if (from == to || graph.findNode(from) == nullptr || graph.findNode(to) == nullptr)
        return found;
    const Ways ways{graph, options};
    const std::size_t start = positionOf(graph, from);
    const auto distances = distancesTo(graph, ways, start, positionOf(graph, to), options.detour, stop);
    if (distances[start] == unreached)
        return found;
    found.shortest = distances[start];
    PathWalk walk{graph, ways, distances, options.limit, found, stop};
    const std::size_t longest = std::min(distances[start] + options.detour, options.longest);
    for (std::size_t length = distances[start]; length <= longest && !found.hasMore; ++length)
        walk.walk(start, length);
    return found;
}

} // namespace cablegraph::graph
