#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/layout.h>

#include <QString>
#include <QTest>

#include <algorithm>
#include <builders.h>
#include <cmath>
#include <utility>
#include <vector>

namespace cablegraph::testing {

using Pairs = std::vector<std::pair<int, int>>;

inline graph::KnowledgeGraph graphOf(int nodeCount, const Pairs& pairs)
{
    std::vector<graph::Node> nodes;
    for (int i = 1; i <= nodeCount; ++i)
        nodes.push_back(node(i, ontology::NodeKind::Person, "Person " + std::to_string(i)));
    std::vector<graph::Edge> edges;
    for (const auto& [from, to] : pairs)
        edges.push_back(edge(static_cast<std::int64_t>(edges.size()) + 1, from, ontology::Relation::Accuse, to));
    return {nodes, edges};
}

inline Pairs ring(int first, int count)
{
    Pairs pairs;
    for (int i = 0; i < count; ++i)
        pairs.emplace_back(first + i, first + (i + 1) % count);
    return pairs;
}

inline Pairs star(int hub, int firstLeaf, int leaves)
{
    Pairs pairs;
    for (int i = 0; i < leaves; ++i)
        pairs.emplace_back(hub, firstLeaf + i);
    return pairs;
}

/// A tree with some chords: connected, with hubs, as graphs of news are.
inline Pairs tangle(int count)
{
    Pairs pairs;
    for (int i = 2; i <= count; ++i) {
        pairs.emplace_back(i, 1 + (i * 7919) % (i - 1));
        if (i % 3 == 0)
            pairs.emplace_back(i, 1 + (i * 104729) % (i - 1));
    }
    return pairs;
}

inline layout::Size extentOf(NodeId id, const layout::Extents& extents)
{
    const auto found = extents.find(id);
    return found == extents.end() ? layout::LayoutOptions{}.defaultExtent : found->second;
}

/// "3 and 7" for the first two that overlap, empty if none do.
inline QString firstOverlap(const layout::Placements& placements, const layout::Extents& extents = {})
{
    for (auto a = placements.begin(); a != placements.end(); ++a) {
        for (auto b = std::next(a); b != placements.end(); ++b) {
            const layout::Size first = extentOf(a->first, extents);
            const layout::Size second = extentOf(b->first, extents);
            if (std::abs(a->second.centre.x - b->second.centre.x) < (first.width + second.width) / 2 &&
                std::abs(a->second.centre.y - b->second.centre.y) < (first.height + second.height) / 2)
                return QStringLiteral("%1 and %2").arg(a->first.value).arg(b->first.value);
        }
    }
    return {};
}

inline double distance(const layout::Placement& a, const layout::Placement& b)
{
    return std::hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y);
}

inline bool allFinite(const layout::Placements& placements)
{
    return std::ranges::all_of(placements, [](const auto& each) {
        return std::isfinite(each.second.centre.x) && std::isfinite(each.second.centre.y);
    });
}

/// Columns `nodes` and `pairs`: the graphs that every arrangement has to cope with.
inline void addGraphRows()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<Pairs>("pairs");
    QTest::newRow("empty") << 0 << Pairs{};
    QTest::newRow("one node") << 1 << Pairs{};
    QTest::newRow("one node with a loop") << 1 << Pairs{{1, 1}};
    QTest::newRow("two nodes, parallel edges") << 2 << Pairs{{1, 2}, {2, 1}, {1, 2}};
    QTest::newRow("no edges") << 40 << Pairs{};
    Pairs path;
    for (int i = 1; i < 40; ++i)
        path.emplace_back(i, i + 1);
    QTest::newRow("path") << 40 << path;
    QTest::newRow("ring") << 30 << ring(1, 30);
    QTest::newRow("star") << 61 << star(1, 2, 60);
    QTest::newRow("huge star") << 801 << star(1, 2, 800);
    QTest::newRow("tangle") << 300 << tangle(300);
    Pairs complete;
    for (int i = 1; i <= 15; ++i)
        for (int j = i + 1; j <= 15; ++j)
            complete.emplace_back(i, j);
    QTest::newRow("complete") << 15 << complete;
    Pairs apart = ring(1, 5);
    for (const auto& each : {ring(6, 4), star(10, 11, 8), ring(20, 3)})
        apart.insert(apart.end(), each.begin(), each.end());
    apart.emplace_back(25, 25);
    QTest::newRow("components, loops and single nodes") << 30 << apart;
}

} // namespace cablegraph::testing
