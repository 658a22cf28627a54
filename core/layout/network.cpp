#include "network.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace cablegraph::layout {
namespace {

/// Around a node with k neighbours the labels of k nodes have to find room: an area, so the root of k. Two busy nodes need
/// more room between them than a busy one and its leaf.
double stretch(std::size_t degree, std::size_t otherDegree)
{
    const double both = std::sqrt(static_cast<double>(std::min<std::size_t>(degree * otherDegree, 10'000)));
    return 0.7 + 0.3 * std::sqrt(both);
}

} // namespace

Network networkOf(const graph::KnowledgeGraph& graph, double edgeLength)
{
    Network network;
    std::map<NodeId, std::size_t> positions;
    for (const graph::Node& node : graph.nodes()) {
        positions[node.id] = network.ids.size();
        network.ids.push_back(node.id);
    }
    std::vector<std::vector<std::size_t>> neighbours(network.size());
    for (const graph::Edge& edge : graph.edges()) {
        const std::size_t source = positions.at(edge.source);
        const std::size_t target = positions.at(edge.target);
        if (source == target)
            continue;
        neighbours[source].push_back(target);
        neighbours[target].push_back(source);
    }
    for (std::vector<std::size_t>& each : neighbours) {
        std::ranges::sort(each);
        const auto repeated = std::ranges::unique(each);
        each.erase(repeated.begin(), repeated.end());
    }
    network.links.resize(network.size());
    for (std::size_t i = 0; i < network.size(); ++i) {
        for (const std::size_t j : neighbours[i]) {
            const double length = edgeLength * stretch(neighbours[i].size(), neighbours[j].size());
            network.links[i].push_back({j, length});
        }
    }
    return network;
}

Network part(const Network& network, const std::vector<std::size_t>& positions)
{
    constexpr std::size_t outside = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> within(network.size(), outside);
    for (std::size_t i = 0; i < positions.size(); ++i)
        within[positions[i]] = i;
    Network made;
    made.links.resize(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        made.ids.push_back(network.ids[positions[i]]);
        for (const Network::Link& link : network.links[positions[i]]) {
            if (within[link.to] != outside)
                made.links[i].push_back({within[link.to], link.length});
        }
    }
    return made;
}

std::vector<std::vector<std::size_t>> components(const Network& network)
{
    std::vector<bool> seen(network.size(), false);
    std::vector<std::vector<std::size_t>> found;
    for (std::size_t start = 0; start < network.size(); ++start) {
        if (seen[start])
            continue;
        std::vector<std::size_t> reached{start};
        seen[start] = true;
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const Network::Link& link : network.links[reached[i]]) {
                if (!seen[link.to]) {
                    seen[link.to] = true;
                    reached.push_back(link.to);
                }
            }
        }
        std::ranges::sort(reached);
        found.push_back(std::move(reached));
    }
    std::ranges::stable_sort(found, std::greater{}, &std::vector<std::size_t>::size);
    return found;
}

std::vector<double> distancesFrom(const Network& network, std::size_t source)
{
    using Step = std::pair<double, std::size_t>;
    std::vector<double> distances(network.size(), std::numeric_limits<double>::infinity());
    std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
    distances[source] = 0;
    queue.emplace(0.0, source);
    while (!queue.empty()) {
        const auto [distance, node] = queue.top();
        queue.pop();
        if (distance > distances[node])
            continue;
        for (const Network::Link& link : network.links[node]) {
            const double reached = distance + link.length;
            if (reached < distances[link.to]) {
                distances[link.to] = reached;
                queue.emplace(reached, link.to);
            }
        }
    }
    return distances;
}

} // namespace cablegraph::layout
