#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace cablegraph::layout {

/// A graph as the algorithms walk it: positions 0 to size-1 instead of ids, neighbours once each and ascending, no
/// loops. Two positions name a link.
class Network
{
public:
    using Link = std::pair<std::uint32_t, std::uint32_t>;

    Network() = default;
    /// `links` in any order, repeated ones and loops are dropped.
    Network(std::size_t size, const std::vector<Link>& links);

    [[nodiscard]] std::size_t size() const noexcept { return m_first.size() - 1; }
    [[nodiscard]] std::size_t linkCount() const noexcept { return m_neighbours.size() / 2; }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::size_t node) const noexcept
    {
        return std::span{m_neighbours}.subspan(m_first[node], m_first[node + 1] - m_first[node]);
    }
    [[nodiscard]] std::size_t degree(std::size_t node) const noexcept { return m_first[node + 1] - m_first[node]; }

private:
    std::vector<std::uint32_t> m_first{0};
    std::vector<std::uint32_t> m_neighbours;
};

/// Every node of the graph, in its order.
[[nodiscard]] Network networkOf(const graph::KnowledgeGraph& graph);

/// The part of a network with these positions, which become 0, 1, ... in their order.
[[nodiscard]] Network part(const Network& network, std::span<const std::uint32_t> positions);

/// Connected components, the largest first, each ascending.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> components(const Network& network);

constexpr std::uint32_t unreached = 0xFFFFFFFFU;

/// Steps from one node to each other, breadth first; `unreached` where there is no way. `queue` is working storage.
void stepsFrom(const Network& network, std::uint32_t source, std::vector<std::uint32_t>& steps,
               std::vector<std::uint32_t>& queue);

} // namespace cablegraph::layout
