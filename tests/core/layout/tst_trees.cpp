#include <cablegraph/layout/layout.h>

#include <QLineF>
#include <QTest>

#include <layoutgraphs.h>
#include <limits>
#include <vector>

using namespace cablegraph;
using layout::Placements;
using namespace testing;

namespace {

constexpr int size = 400;

/// Each node hangs on an end of a link that is there already, so that busy ones become busier: a few hubs, many leaves.
Pairs treeWithHubs()
{
    Pairs pairs{{1, 2}};
    unsigned number = 7;
    while (pairs.size() + 1 < size) {
        number = number * 1103515245 + 12345;
        const auto& [first, second] = pairs[number / 65536 % pairs.size()];
        pairs.emplace_back(number / 16384 % 2 == 0 ? first : second, static_cast<int>(pairs.size()) + 2);
    }
    return pairs;
}

std::vector<QLineF> linesOf(const Placements& placements, const Pairs& pairs)
{
    const auto at = [&placements](int node) {
        const layout::Point& centre = placements.at(NodeId{node}).centre;
        return QPointF{centre.x, centre.y};
    };
    std::vector<QLineF> lines;
    for (const auto& [from, to] : pairs)
        lines.emplace_back(at(from), at(to));
    return lines;
}

} // namespace

class TestTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balancedTree_isUnfolded();
    void treeWithHubs_hardlyCrosses();
    void treeWithHubs_isFreeOfOverlapsAndHasRoomForWords();
};

void TestTrees::balancedTree_isUnfolded()
{
    // Three children each, five generations: the three parts around the root keep clear of each other.
    Pairs pairs;
    constexpr int count = 364;
    for (int i = 2; i <= count; ++i)
        pairs.emplace_back((i + 1) / 3, i);
    const Placements placements = layout::arrange(graphOf(count, pairs), {}, {});
    const auto partOf = [](int node) {
        while (node > 4)
            node = (node + 1) / 3;
        return node;
    };
    int astray = 0;
    for (int i = 2; i <= count; ++i) {
        double least = std::numeric_limits<double>::infinity();
        int nearest = 0;
        for (int other = 2; other <= count; ++other) {
            const double apart = distance(placements.at(NodeId{i}), placements.at(NodeId{other}));
            if (other != i && apart < least) {
                least = apart;
                nearest = other;
            }
        }
        astray += partOf(nearest) != partOf(i) ? 1 : 0;
    }
    QVERIFY2(astray <= count / 20, qPrintable(QString::number(astray)));
}

void TestTrees::treeWithHubs_hardlyCrosses()
{
    const Pairs pairs = treeWithHubs();
    const std::vector<QLineF> lines = linesOf(layout::arrange(graphOf(size, pairs), {}, {}), pairs);
    int crossings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool meet = lines[i].p1() == lines[j].p1() || lines[i].p1() == lines[j].p2() ||
                              lines[i].p2() == lines[j].p1() || lines[i].p2() == lines[j].p2();
            crossings += !meet && lines[i].intersects(lines[j]) == QLineF::BoundedIntersection ? 1 : 0;
        }
    }
    QVERIFY2(crossings <= size / 100, qPrintable(QString::number(crossings)));
}

void TestTrees::treeWithHubs_isFreeOfOverlapsAndHasRoomForWords()
{
    const Pairs pairs = treeWithHubs();
    const Placements placements = layout::arrange(graphOf(size, pairs), {}, {});
    QVERIFY2(firstOverlap(placements).isEmpty(), qPrintable(firstOverlap(placements)));
    const layout::LayoutOptions usual;
    for (const QLineF& line : linesOf(placements, pairs))
        QVERIFY2(line.length() > 0.4 * usual.edgeLength, qPrintable(QString::number(line.length())));
}

QTEST_APPLESS_MAIN(TestTrees)
#include "tst_trees.moc"
