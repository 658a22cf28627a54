#include <cablegraph/base/progress.h>
#include <cablegraph/layout/bundling.h>

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cablegraph;
using layout::EdgeWays;
using layout::Point;

namespace {

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Two crowds far apart, joined by a road of short edges, and many long edges beside the road.
struct TwoCrowds
{
    static constexpr std::uint32_t crowd = 10;
    static constexpr std::uint32_t road = 8;

    std::vector<Point> nodes;
    Edges edges;

    TwoCrowds()
    {
        for (std::uint32_t i = 0; i <= road; ++i)
            nodes.push_back({i * 100.0, 0});
        for (std::uint32_t i = 0; i < road; ++i)
            edges.emplace_back(i, i + 1);
        for (std::uint32_t i = 0; i < crowd; ++i) {
            const double y = 20 + 15.0 * i;
            nodes.push_back({-60, y});
            nodes.push_back({road * 100.0 + 60, y});
            const std::uint32_t left = road + 1 + 2 * i;
            edges.emplace_back(left, 0);
            edges.emplace_back(left + 1, road);
            edges.emplace_back(left, left + 1);
        }
    }

    [[nodiscard]] static bool isLong(std::size_t edge) { return edge >= road && (edge - road) % 3 == 2; }
};

double lengthOf(const std::vector<Point>& nodes, const std::pair<std::uint32_t, std::uint32_t>& edge,
                const std::vector<std::uint32_t>& way)
{
    double length = 0;
    std::uint32_t last = edge.first;
    const auto goTo = [&](std::uint32_t node) {
        length += std::hypot(nodes[node].x - nodes[last].x, nodes[node].y - nodes[last].y);
        last = node;
    };
    std::ranges::for_each(way, goTo);
    goTo(edge.second);
    return length;
}

} // namespace

class TestBundling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longEdges_takeTheSameRoad();
    void waysGoAlongEdges();
    void edgesThatOthersFollow_stayStraight();
    void noWay_isLongerThanAllowed();
    void parallelEdges_takeTheSameWayInTheirDirection();
    void loopsAndLonelyEdges_stayStraight();
    void withinLittleWork_whatIsLeftStaysStraight();
    void sameDrawing_givesTheSameWays();
    void stopRequest_stops();
};

void TestBundling::longEdges_takeTheSameRoad()
{
    const TwoCrowds crowds;
    const EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges);
    QCOMPARE(ways.size(), crowds.edges.size());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (TwoCrowds::isLong(i))
            QCOMPARE(ways[i], (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
    }
}

void TestBundling::waysGoAlongEdges()
{
    const TwoCrowds crowds;
    const EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges);
    const auto areJoined = [&crowds](std::uint32_t a, std::uint32_t b) {
        return std::ranges::any_of(
            crowds.edges, [&](const auto& edge) { return std::minmax(a, b) == std::minmax(edge.first, edge.second); });
    };
    for (std::size_t i = 0; i < ways.size(); ++i) {
        std::uint32_t last = crowds.edges[i].first;
        for (const std::uint32_t node : ways[i]) {
            QVERIFY(areJoined(last, node));
            last = node;
        }
        QVERIFY(areJoined(last, crowds.edges[i].second));
    }
}

void TestBundling::edgesThatOthersFollow_stayStraight()
{
    const TwoCrowds crowds;
    const EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges);
    for (std::size_t i = 0; i < TwoCrowds::road; ++i)
        QVERIFY(ways[i].empty());
}

void TestBundling::noWay_isLongerThanAllowed()
{
    const TwoCrowds crowds;
    for (const double detour : {1.01, 1.1, 1.5, 2.0}) {
        layout::BundlingOptions options;
        options.longestDetour = detour;
        const EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges, options);
        for (std::size_t i = 0; i < ways.size(); ++i) {
            const double straight = lengthOf(crowds.nodes, crowds.edges[i], {});
            QVERIFY(lengthOf(crowds.nodes, crowds.edges[i], ways[i]) <= detour * straight + 1e-9);
        }
    }
}

void TestBundling::parallelEdges_takeTheSameWayInTheirDirection()
{
    TwoCrowds crowds;
    const auto [from, to] = crowds.edges[TwoCrowds::road + 2];
    crowds.edges.emplace_back(to, from);
    EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges);
    QVERIFY(!ways.back().empty());
    std::ranges::reverse(ways.back());
    QCOMPARE(ways.back(), ways[TwoCrowds::road + 2]);
}

void TestBundling::loopsAndLonelyEdges_stayStraight()
{
    const std::vector<Point> nodes{{0, 0}, {100, 0}, {100, 0}};
    const EdgeWays ways = layout::bundleEdges(nodes, Edges{{0, 0}, {0, 1}, {1, 2}});
    QVERIFY(std::ranges::all_of(ways, [](const auto& way) { return way.empty(); }));
    QVERIFY(layout::bundleEdges({}, {}).empty());
}

void TestBundling::withinLittleWork_whatIsLeftStaysStraight()
{
    const TwoCrowds crowds;
    const auto bundled = [&](std::size_t steps) {
        layout::BundlingOptions options;
        options.mostSteps = steps;
        const EdgeWays ways = layout::bundleEdges(crowds.nodes, crowds.edges, options);
        return std::ranges::count_if(ways, [](const auto& way) { return !way.empty(); });
    };
    QCOMPARE(bundled(0), 0);
    QVERIFY(bundled(300) > 0);
    QVERIFY(bundled(300) < bundled(1'000'000));
    QCOMPARE(bundled(1'000'000), std::ptrdiff_t{TwoCrowds::crowd});
}

void TestBundling::sameDrawing_givesTheSameWays()
{
    const TwoCrowds crowds;
    QCOMPARE(layout::bundleEdges(crowds.nodes, crowds.edges), layout::bundleEdges(crowds.nodes, crowds.edges));
}

void TestBundling::stopRequest_stops()
{
    const TwoCrowds crowds;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Stopped, layout::bundleEdges(crowds.nodes, crowds.edges, {}, stop.get_token()));
}

QTEST_APPLESS_MAIN(TestBundling)
#include "tst_bundling.moc"
