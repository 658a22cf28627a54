#include "links.h"

#include <cablegraph/graph/measures.h>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/page_rank.hpp>

#include <cmath>
#include <numeric>
#include <utility>

namespace cablegraph::graph {
namespace {

constexpr double damping = 0.85;
constexpr double settled = 1e-9; ///< mean change of a node's rank in one step, of a mean rank of 1
constexpr int mostSteps = 200;

using Directed = boost::compressed_sparse_row_graph<boost::directedS>;

Directed linksAlongDirection(const KnowledgeGraph& graph)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    pairs.reserve(graph.edges().size());
    for (const Edge& edge : graph.edges()) {
        const std::size_t source = positionOf(graph, edge.source);
        const std::size_t target = positionOf(graph, edge.target);
        if (source == target)
            continue;
        pairs.emplace_back(source, target);
        if (ontology::isSymmetric(edge.relation))
            pairs.emplace_back(target, source);
    }
    return {boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), graph.nodes().size()};
}

/// Boost asks before each step whether it shall end.
class Settled
{
public:
    Settled(std::size_t nodes, const std::stop_token& stop)
        : m_before(nodes)
        , m_stop{stop}
    {
    }

    template<class RankMap>
    bool operator()(const RankMap& ranks, const Directed& /*links*/)
    {
        throwIfStopped(m_stop);
        double change = 0;
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            change += std::abs(boost::get(ranks, i) - m_before[i]);
            m_before[i] = boost::get(ranks, i);
        }
        return ++m_steps > mostSteps || change <= settled * static_cast<double>(m_before.size());
    }

private:
    std::vector<double> m_before;
    const std::stop_token& m_stop;
    int m_steps = 0;
};

} // namespace

std::vector<Degree> degrees(const KnowledgeGraph& graph)
{
    std::vector<Degree> counted(graph.nodes().size());
    for (const Edge& edge : graph.edges()) {
        ++counted[positionOf(graph, edge.source)].out;
        ++counted[positionOf(graph, edge.target)].in;
    }
    return counted;
}

std::vector<double> pageRank(const KnowledgeGraph& graph, const std::stop_token& stop)
{
    const std::size_t nodes = graph.nodes().size();
    std::vector<double> ranks(nodes);
    if (nodes == 0)
        return ranks;
    const Directed links = linksAlongDirection(graph);
    constexpr std::size_t firstRanks = 1; // each begins with the inverse
    boost::graph::page_rank(links,
                            boost::make_iterator_property_map(ranks.begin(), boost::get(boost::vertex_index, links)),
                            Settled{nodes, stop}, damping, firstRanks);
    // Boost loses the rank that arrives at nodes that nothing leaves. Sharing it out among all nodes, as the definition
    // asks, multiplies every rank alike.
    const double sum = std::accumulate(ranks.begin(), ranks.end(), 0.0);
    for (double& rank : ranks)
        rank /= sum;
    return ranks;
}

Measures measure(const KnowledgeGraph& graph, const Progress& progress, const std::stop_token& stop)
{
    return {degrees(graph), pageRank(graph, stop), betweenness(graph, progress, stop), communities(graph, stop)};
}

std::set<NodeId> neighbourhood(const KnowledgeGraph& graph, const std::set<NodeId>& from, std::size_t steps)
{
    std::set<NodeId> reached;
    std::vector<NodeId> rim;
    for (const NodeId node : from) {
        if (graph.findNode(node) != nullptr && reached.insert(node).second)
            rim.push_back(node);
    }
    for (std::size_t step = 0; step < steps && !rim.empty(); ++step) {
        std::vector<NodeId> next;
        for (const NodeId node : rim) {
            for (const NodeId neighbour : graph.neighbours(node)) {
                if (reached.insert(neighbour).second)
                    next.push_back(neighbour);
            }
        }
        rim = std::move(next);
    }
    return reached;
}

} // namespace cablegraph::graph
