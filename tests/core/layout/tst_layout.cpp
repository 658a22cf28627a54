#include <cablegraph/base/progress.h>
#include <cablegraph/layout/layout.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <layoutgraphs.h>
#include <limits>
#include <stop_token>
#include <utility>

using namespace cablegraph;
using layout::Extents;
using layout::LayoutOptions;
using layout::Placement;
using layout::Placements;
using namespace testing;

namespace {

std::pair<double, double> extentOfAll(const Placements& placements)
{
    const auto x = [](const auto& each) { return each.second.centre.x; };
    const auto y = [](const auto& each) { return each.second.centre.y; };
    const auto [left, right] = std::ranges::minmax_element(placements, {}, x);
    const auto [top, bottom] = std::ranges::minmax_element(placements, {}, y);
    return {x(*right) - x(*left), y(*bottom) - y(*top)};
}

double areaOf(const Placements& placements)
{
    const auto [width, height] = extentOfAll(placements);
    return (width + LayoutOptions{}.defaultExtent.width) * (height + LayoutOptions{}.defaultExtent.height);
}

layout::Point middleOf(const Placements& placements)
{
    layout::Point middle;
    for (const auto& [id, placement] : placements) {
        middle.x += placement.centre.x / static_cast<double>(placements.size());
        middle.y += placement.centre.y / static_cast<double>(placements.size());
    }
    return middle;
}

double meanLength(const Placements& placements, const Pairs& pairs)
{
    double sum = 0;
    for (const auto& [from, to] : pairs)
        sum += distance(placements.at(NodeId{from}), placements.at(NodeId{to}));
    return sum / static_cast<double>(pairs.size());
}

Placements part(const Placements& placements, int first, int last)
{
    return {placements.lower_bound(NodeId{first}), placements.upper_bound(NodeId{last})};
}

/// 1 where `after` shows the nodes of `before` in the same form and turned the same way, whatever the scale; 0 where it
/// has nothing of it.
double likeness(const Placements& before, const Placements& after)
{
    Placements same;
    for (const auto& [id, placement] : before)
        same.emplace(id, after.at(id));
    const layout::Point from = middleOf(before);
    const layout::Point to = middleOf(same);
    double both = 0;
    double first = 0;
    double second = 0;
    for (const auto& [id, placement] : before) {
        const layout::Point a{placement.centre.x - from.x, placement.centre.y - from.y};
        const layout::Point b{same.at(id).centre.x - to.x, same.at(id).centre.y - to.y};
        both += a.x * b.x + a.y * b.y;
        first += a.x * a.x + a.y * a.y;
        second += b.x * b.x + b.y * b.y;
    }
    return both / std::sqrt(first * second);
}

Pairs operator+(Pairs pairs, const Pairs& more)
{
    pairs.insert(pairs.end(), more.begin(), more.end());
    return pairs;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyGraph_hasNoPlacements();
    void oneNode_isPlaced();
    void twoNodes_lieAboutAnEdgeApart();
    void everyGraph_isFiniteCompleteAndFreeOfOverlaps_data();
    void everyGraph_isFiniteCompleteAndFreeOfOverlaps();
    void sameArguments_giveTheSamePlacements();
    void path_isDrawnStretchedOut();
    void longGraph_isTurnedToFillItsPicture();
    void hub_hasItsLeavesAroundIt();
    void farNodes_lieFartherThanNeighbours();
    void components_arePackedTogether();
    void wideLabels_areKeptApart();
    void parallelEdgesAndLoops_countOnce();
    void knownNodes_stayWhereTheyWere();
    void addedArticle_movesNoOldNodeAndLiesBesideIt();
    void manyNewNodes_haveAsMuchRoomAsInAFirstPicture_data();
    void manyNewNodes_haveAsMuchRoomAsInAFirstPicture();
    void manyNewNodes_leavePinnedOnesAlone();
    void newNode_liesBesideItsNeighbour();
    void newComponent_liesClearOfWhatIsThere();
    void singleNodes_lieTogetherBesideTheRest();
    void oldComponents_arePackedAroundOneThatGrew();
    void pinnedNodes_stayExactlyAndStayPinned();
    void nodesGoneFromTheGraph_areNotPlaced();
    void knownNodesThatOverlap_areLeftToTheUser();
    void extentsOfUnknownNodes_areIgnored();
    void largeGraph_isArrangedWithoutOverlaps();
    void stopRequest_throwsStopped();
    void progress_reachesTheTotal();
};

void TestLayout::emptyGraph_hasNoPlacements()
{
    QVERIFY(layout::arrange({}, {}, {}).empty());
    QVERIFY(layout::arrange({}, {{NodeId{4}, {{1, 2}, true}}}, {}).empty());
}

void TestLayout::oneNode_isPlaced()
{
    const Placements placements = layout::arrange(graphOf(1, {}), {}, {});
    QCOMPARE(placements.size(), std::size_t{1});
    QVERIFY(allFinite(placements));
    QVERIFY(!placements.begin()->second.pinned);
}

void TestLayout::twoNodes_lieAboutAnEdgeApart()
{
    const Placements placements = layout::arrange(graphOf(2, {{1, 2}}), {}, {});
    const double apart = distance(placements.at(NodeId{1}), placements.at(NodeId{2}));
    QVERIFY2(apart > 120 && apart < 180, qPrintable(QString::number(apart)));
}

void TestLayout::everyGraph_isFiniteCompleteAndFreeOfOverlaps_data()
{
    addGraphRows();
}

void TestLayout::everyGraph_isFiniteCompleteAndFreeOfOverlaps()
{
    QFETCH(int, nodes);
    QFETCH(Pairs, pairs);
    const Placements placements = layout::arrange(graphOf(nodes, pairs), {}, {});
    QCOMPARE(placements.size(), static_cast<std::size_t>(nodes));
    QVERIFY(allFinite(placements));
    QCOMPARE(firstOverlap(placements), QString{});
}

void TestLayout::sameArguments_giveTheSamePlacements()
{
    const graph::KnowledgeGraph graph = graphOf(80, tangle(80));
    QVERIFY(layout::arrange(graph, {}, {}) == layout::arrange(graph, {}, {}));
}

void TestLayout::path_isDrawnStretchedOut()
{
    Pairs pairs;
    for (int i = 1; i < 12; ++i)
        pairs.emplace_back(i, i + 1);
    const Placements placements = layout::arrange(graphOf(12, pairs), {}, {});
    const double ends = distance(placements.at(NodeId{1}), placements.at(NodeId{12}));
    QVERIFY2(ends > 11 * 150 * 0.8, qPrintable(QString::number(ends)));
    const auto [width, height] = extentOfAll(placements);
    QVERIFY2(width > height, "a long graph lies on its side, as windows do");
}

void TestLayout::longGraph_isTurnedToFillItsPicture()
{
    Pairs pairs;
    constexpr int rows = 30;
    for (int row = 0; row < rows; ++row) {
        for (int column = 1; column <= 3; ++column) {
            if (column < 3)
                pairs.emplace_back(row * 3 + column, row * 3 + column + 1);
            if (row + 1 < rows)
                pairs.emplace_back(row * 3 + column, (row + 1) * 3 + column);
        }
    }
    LayoutOptions options;
    options.aspectRatio = 0.4;
    const auto [width, height] = extentOfAll(layout::arrange(graphOf(rows * 3, pairs), {}, {}, options));
    QVERIFY2(height > 1.5 * width, qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
    options.aspectRatio = 3;
    const auto [wide, low] = extentOfAll(layout::arrange(graphOf(rows * 3, pairs), {}, {}, options));
    QVERIFY2(wide > 1.5 * low, qPrintable(QStringLiteral("%1 x %2").arg(wide).arg(low)));
}

void TestLayout::hub_hasItsLeavesAroundIt()
{
    const Placements placements = layout::arrange(graphOf(25, star(1, 2, 24)), {}, {});
    const layout::Point hub = placements.at(NodeId{1}).centre;
    int left = 0;
    int above = 0;
    for (int i = 2; i <= 25; ++i) {
        left += placements.at(NodeId{i}).centre.x < hub.x ? 1 : 0;
        above += placements.at(NodeId{i}).centre.y < hub.y ? 1 : 0;
    }
    QVERIFY2(left >= 6 && left <= 18 && above >= 6 && above <= 18, "all sides of the hub are used");
}

void TestLayout::farNodes_lieFartherThanNeighbours()
{
    const Placements placements = layout::arrange(graphOf(20, ring(1, 20)), {}, {});
    const Placement& first = placements.at(NodeId{1});
    QVERIFY(distance(first, placements.at(NodeId{11})) > 3 * distance(first, placements.at(NodeId{2})));
}

void TestLayout::components_arePackedTogether()
{
    Pairs pairs;
    for (int i = 0; i < 20; ++i) {
        const Pairs each = ring(1 + 4 * i, 4);
        pairs.insert(pairs.end(), each.begin(), each.end());
    }
    const auto [width, height] = extentOfAll(layout::arrange(graphOf(80, pairs), {}, {}));
    QVERIFY2(width > height && width < 3 * height, qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
    QVERIFY2(width * height < 20 * 700.0 * 600.0, "little room is wasted between the components");
}

void TestLayout::wideLabels_areKeptApart()
{
    Extents extents;
    for (int i = 1; i <= 50; ++i)
        extents[NodeId{i}] = {i % 3 == 0 ? 400.0 : 60.0, i % 5 == 0 ? 200.0 : 40.0};
    const Placements placements = layout::arrange(graphOf(50, tangle(50)), {}, extents);
    QCOMPARE(firstOverlap(placements, extents), QString{});
}

void TestLayout::parallelEdgesAndLoops_countOnce()
{
    const Placements placements = layout::arrange(graphOf(3, {{1, 2}, {1, 2}, {2, 1}, {3, 3}, {2, 3}}), {}, {});
    QVERIFY(allFinite(placements));
    QVERIFY(placements == layout::arrange(graphOf(3, {{1, 2}, {2, 3}}), {}, {}));
}

void TestLayout::knownNodes_stayWhereTheyWere()
{
    const Placements before = layout::arrange(graphOf(300, tangle(300)), {}, {});
    const Placements after = layout::arrange(graphOf(340, tangle(340)), before, {});
    QCOMPARE(after.size(), std::size_t{340});
    std::vector<double> moved;
    for (const auto& [id, placement] : before)
        moved.push_back(distance(placement, after.at(id)));
    std::ranges::nth_element(moved, moved.begin() + 150);
    QVERIFY2(moved[150] < 30, qPrintable(QString::number(moved[150])));
    QCOMPARE(firstOverlap(after), QString{});
}

/// Twelve new nodes, joined to each other and to five of the three hundred that are there.
void TestLayout::addedArticle_movesNoOldNodeAndLiesBesideIt()
{
    Placements before = layout::arrange(graphOf(300, tangle(300)), {}, {});
    before.at(NodeId{17}).pinned = true;
    Pairs pairs = tangle(300);
    for (int i = 301; i <= 312; ++i) {
        pairs.emplace_back(i, i == 301 ? 5 : 301);
        if (i % 3 == 0)
            pairs.emplace_back(i, 5 + i % 5);
    }
    const Placements after = layout::arrange(graphOf(312, pairs), before, {});
    const double diameter = LayoutOptions{}.defaultExtent.height;
    std::vector<double> moved;
    double usual = 0;
    for (const auto& [id, placement] : before)
        moved.push_back(distance(placement, after.at(id)));
    for (const auto& [from, to] : tangle(300))
        usual += distance(before.at(NodeId{from}), before.at(NodeId{to})) / static_cast<double>(tangle(300).size());
    std::ranges::nth_element(moved, moved.begin() + 150);
    QVERIFY2(moved[150] < diameter, qPrintable(QString::number(moved[150])));
    QVERIFY(after.at(NodeId{17}) == before.at(NodeId{17}));
    for (std::size_t i = tangle(300).size(); i < pairs.size(); ++i) {
        const double apart = distance(after.at(NodeId{pairs[i].first}), after.at(NodeId{pairs[i].second}));
        QVERIFY2(apart < 2.5 * usual, qPrintable(QStringLiteral("%1, usual %2").arg(apart).arg(usual)));
    }
    QCOMPARE(firstOverlap(after), QString{});
}

void TestLayout::manyNewNodes_haveAsMuchRoomAsInAFirstPicture_data()
{
    QTest::addColumn<int>("old");
    QTest::addColumn<int>("all");
    QTest::addColumn<double>("leastLikeness");
    QTest::newRow("more new than old") << 20 << 55 << 0.5;
    QTest::newRow("half as many new as old") << 30 << 45 << 0.75;
    QTest::newRow("a large picture") << 150 << 260 << 0.75;
}

void TestLayout::manyNewNodes_haveAsMuchRoomAsInAFirstPicture()
{
    QFETCH(int, old);
    QFETCH(int, all);
    QFETCH(double, leastLikeness);
    const Placements before = layout::arrange(graphOf(old, tangle(old)), {}, {});
    const graph::KnowledgeGraph graph = graphOf(all, tangle(all));
    const Placements after = layout::arrange(graph, before, {});
    const double first = meanLength(layout::arrange(graph, {}, {}), tangle(all));
    const double now = meanLength(after, tangle(all));
    QCOMPARE(firstOverlap(after), QString{});
    QVERIFY2(now > 0.75 * first && now < 1.5 * first, qPrintable(QStringLiteral("%1 for %2").arg(now).arg(first)));
    const double like = likeness(before, after);
    QVERIFY2(like > leastLikeness, qPrintable(QString::number(like)));
    QVERIFY(after == layout::arrange(graph, before, {}));
}

void TestLayout::manyNewNodes_leavePinnedOnesAlone()
{
    Placements before = layout::arrange(graphOf(20, tangle(20)), {}, {});
    for (const int pinned : {2, 7, 13})
        before.at(NodeId{pinned}).pinned = true;
    const Placements after = layout::arrange(graphOf(50, tangle(50)), before, {});
    for (const int pinned : {2, 7, 13})
        QVERIFY(after.at(NodeId{pinned}) == before.at(NodeId{pinned}));
    QVERIFY2(std::ranges::any_of(before, [&](const auto& each) { return after.at(each.first) != each.second; }),
             "the others give way");
    QCOMPARE(firstOverlap(after), QString{});
}

void TestLayout::newNode_liesBesideItsNeighbour()
{
    const Placements before = layout::arrange(graphOf(40, tangle(40)), {}, {});
    Pairs pairs = tangle(40);
    pairs.emplace_back(41, 40);
    const Placements after = layout::arrange(graphOf(41, pairs), before, {});
    const double apart = distance(after.at(NodeId{41}), before.at(NodeId{40}));
    QVERIFY2(apart < 400, qPrintable(QString::number(apart)));
    const auto nearer = std::ranges::count_if(
        before, [&](const auto& each) { return distance(each.second, after.at(NodeId{41})) < apart; });
    QVERIFY2(nearer <= 8, qPrintable(QString::number(nearer)));
}

void TestLayout::newComponent_liesClearOfWhatIsThere()
{
    const Placements before = layout::arrange(graphOf(30, ring(1, 30)), {}, {});
    Pairs pairs = ring(1, 30);
    const Pairs added = ring(31, 6);
    pairs.insert(pairs.end(), added.begin(), added.end());
    const Placements after = layout::arrange(graphOf(36, pairs), before, {});
    for (const auto& [id, placement] : before)
        QVERIFY(after.at(id) == placement);
    QCOMPARE(firstOverlap(after), QString{});
}

void TestLayout::singleNodes_lieTogetherBesideTheRest()
{
    const Placements placements = layout::arrange(graphOf(36, ring(1, 30)), {}, {});
    const Placements circle = part(placements, 1, 30);
    const layout::Point middle = middleOf(circle);
    double least = std::numeric_limits<double>::infinity();
    for (const auto& [id, placement] : circle)
        least = std::min(least, distance(placement, {middle, false}));
    for (const auto& [id, placement] : part(placements, 31, 36))
        QVERIFY2(distance(placement, {middle, false}) > least, "the hollow of the ring stays empty");
    QVERIFY(areaOf(part(placements, 31, 36)) < 6 * 200.0 * 120.0);
    QVERIFY(areaOf(placements) < 1.6 * areaOf(circle));
    QCOMPARE(firstOverlap(placements), QString{});
}

void TestLayout::oldComponents_arePackedAroundOneThatGrew()
{
    const Pairs others = ring(11, 5) + Pairs{{16, 17}};
    const Placements before = layout::arrange(graphOf(20, ring(1, 10) + others), {}, {});
    Pairs grown = ring(1, 10) + others;
    for (int i = 21; i <= 60; ++i)
        grown.emplace_back(i, i % 10 + 1);
    const graph::KnowledgeGraph graph = graphOf(60, grown);
    const Placements after = layout::arrange(graph, before, {});
    QCOMPARE(firstOverlap(after), QString{});
    QVERIFY2(likeness(part(before, 11, 15), after) > 0.999, "a component that did not grow keeps its form");
    QVERIFY(areaOf(after) < 1.5 * areaOf(layout::arrange(graph, {}, {})));
}

void TestLayout::pinnedNodes_stayExactlyAndStayPinned()
{
    Placements previous;
    previous[NodeId{3}] = {{1234.5, -987.25}, true};
    previous[NodeId{9}] = {{1300.5, -900}, true};
    const Placements placements = layout::arrange(graphOf(40, tangle(40)), previous, {});
    QCOMPARE(placements.size(), std::size_t{40});
    QVERIFY(placements.at(NodeId{3}) == previous.at(NodeId{3}));
    QVERIFY(placements.at(NodeId{9}) == previous.at(NodeId{9}));
    QVERIFY(!placements.at(NodeId{4}).pinned);
    QCOMPARE(firstOverlap(placements), QString{});
}

void TestLayout::nodesGoneFromTheGraph_areNotPlaced()
{
    const Placements before = layout::arrange(graphOf(12, ring(1, 12)), {}, {});
    const Placements after = layout::arrange(graphOf(8, ring(1, 8)), before, {});
    QCOMPARE(after.size(), std::size_t{8});
    QVERIFY(!after.contains(NodeId{12}));
}

void TestLayout::knownNodesThatOverlap_areLeftToTheUser()
{
    const Placements previous{{NodeId{1}, {{0, 0}, true}}, {NodeId{2}, {{5, 5}, true}}};
    QVERIFY(layout::arrange(graphOf(2, {{1, 2}}), previous, {}) == previous);
}

void TestLayout::extentsOfUnknownNodes_areIgnored()
{
    QCOMPARE(layout::arrange(graphOf(2, {{1, 2}}), {}, {{NodeId{77}, {9000, 9000}}}).size(), std::size_t{2});
}

void TestLayout::largeGraph_isArrangedWithoutOverlaps()
{
    const Placements placements = layout::arrange(graphOf(3000, tangle(3000)), {}, {});
    QCOMPARE(placements.size(), std::size_t{3000});
    QVERIFY(allFinite(placements));
    QCOMPARE(firstOverlap(placements), QString{});
}

void TestLayout::stopRequest_throwsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN((void)layout::arrange(graphOf(50, tangle(50)), {}, {}, {}, {}, stop.get_token()), Stopped);
}

void TestLayout::progress_reachesTheTotal()
{
    std::size_t last = 0;
    const Progress progress = [&last](Phase phase, std::size_t done, std::size_t total) {
        QCOMPARE(phase, Phase::Arranging);
        QCOMPARE(total, std::size_t{9});
        QVERIFY(done >= last);
        last = done;
    };
    (void)layout::arrange(graphOf(9, ring(1, 5)), {}, {}, {}, progress);
    QCOMPARE(last, std::size_t{9});
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
