#include "links.h"

#include <algorithm>
#include <utility>

namespace cablegraph::graph {

Links::Links(const KnowledgeGraph& graph)
    : m_begin(graph.nodes().size() + 1)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    ends.reserve(2 * graph.edges().size());
    for (const Edge& edge : graph.edges()) {
        const auto source = static_cast<std::uint32_t>(positionOf(graph, edge.source));
        const auto target = static_cast<std::uint32_t>(positionOf(graph, edge.target));
        if (source == target)
            continue;
        ends.emplace_back(source, target);
        ends.emplace_back(target, source);
    }
    std::ranges::sort(ends);
    m_links.reserve(ends.size());
    std::size_t next = 0;
    for (std::size_t node = 0; node + 1 < m_begin.size(); ++node) {
        m_begin[node] = m_links.size();
        for (; next < ends.size() && ends[next].first == node; ++next) {
            if (m_links.size() > m_begin[node] && m_links.back().node == ends[next].second)
                ++m_links.back().edges;
            else
                m_links.push_back({ends[next].second, 1});
        }
    }
    m_begin.back() = m_links.size();
}

} // namespace cablegraph::graph
