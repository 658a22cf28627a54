#include "network.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace cablegraph::layout {

Network::Network(std::size_t size, const std::vector<Link>& links)
{
    std::vector<Link> ends;
    ends.reserve(2 * links.size());
    for (const auto& [from, to] : links) {
        if (from == to)
            continue;
        ends.emplace_back(from, to);
        ends.emplace_back(to, from);
    }
    std::ranges::sort(ends);
    const auto repeated = std::ranges::unique(ends);
    ends.erase(repeated.begin(), repeated.end());
    m_first.assign(size + 1, 0);
    m_neighbours.reserve(ends.size());
    for (const auto& [from, to] : ends) {
        ++m_first[from + 1];
        m_neighbours.push_back(to);
    }
    for (std::size_t i = 0; i < size; ++i)
        m_first[i + 1] += m_first[i];
}

Network networkOf(const graph::KnowledgeGraph& graph)
{
    std::unordered_map<NodeId, std::uint32_t> positions;
    for (const graph::Node& node : graph.nodes())
        positions.emplace(node.id, static_cast<std::uint32_t>(positions.size()));
    std::vector<Network::Link> links;
    links.reserve(graph.edges().size());
    for (const graph::Edge& edge : graph.edges())
        links.emplace_back(positions.at(edge.source), positions.at(edge.target));
    return {positions.size(), links};
}

Network part(const Network& network, std::span<const std::uint32_t> positions)
{
    std::vector<std::uint32_t> within(network.size(), unreached);
    for (std::size_t i = 0; i < positions.size(); ++i)
        within[positions[i]] = static_cast<std::uint32_t>(i);
    std::vector<Network::Link> links;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (const std::uint32_t other : network.neighbours(positions[i])) {
            if (within[other] != unreached && within[other] > i)
                links.emplace_back(static_cast<std::uint32_t>(i), within[other]);
        }
    }
    return {positions.size(), links};
}

std::vector<std::vector<std::uint32_t>> components(const Network& network)
{
    std::vector<bool> seen(network.size(), false);
    std::vector<std::vector<std::uint32_t>> found;
    for (std::uint32_t start = 0; start < network.size(); ++start) {
        if (seen[start])
            continue;
        std::vector<std::uint32_t> reached{start};
        seen[start] = true;
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const std::uint32_t other : network.neighbours(reached[i])) {
                if (!seen[other]) {
                    seen[other] = true;
                    reached.push_back(other);
                }
            }
        }
        std::ranges::sort(reached);
        found.push_back(std::move(reached));
    }
    std::ranges::stable_sort(found, std::greater{}, &std::vector<std::uint32_t>::size);
    return found;
}

void stepsFrom(const Network& network, std::uint32_t source, std::vector<std::uint32_t>& steps,
               std::vector<std::uint32_t>& queue)
{
    steps.assign(network.size(), unreached);
    queue.assign(1, source);
    steps[source] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const std::uint32_t node = queue[i];
        for (const std::uint32_t other : network.neighbours(node)) {
            if (steps[other] == unreached) {
                steps[other] = steps[node] + 1;
                queue.push_back(other);
            }
        }
    }
}

} // namespace cablegraph::layout
