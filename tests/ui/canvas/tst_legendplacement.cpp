#include <cablegraph/canvas/legendplacement.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;

namespace {

constexpr QRectF area{0, 0, 820, 800};
constexpr QSizeF legend{170, 260};

/// Persons all over a round sheet, as libraries of many articles are drawn.
canvas::DrawList disc(int count, int loopsEach = 0, canvas::Routing routing = canvas::Routing::Exact)
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    layout::Placements placements;
    for (int i = 0; i < count; ++i) {
        nodes.push_back(node(i + 1, ontology::NodeKind::Person, "Person " + std::to_string(i)));
        const double turn = i * 2.39996;
        const double reach = 90 * std::sqrt(i + 0.5);
        placements[NodeId{i + 1}] = {{reach * std::cos(turn), reach * std::sin(turn)}, false};
        for (int loop = 0; loop < loopsEach; ++loop)
            edges.push_back(edge(static_cast<int>(edges.size()) + 1, i + 1, ontology::Relation::Accuse, i + 1));
    }
    canvas::LabelBook book;
    return canvas::buildDrawList({nodes, edges}, placements, QFont{}, {}, book, routing);
}

} // namespace

class TestLegendPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundDrawing_leavesACornerAndFillsTheView_data();
    void roundDrawing_leavesACornerAndFillsTheView();
    void withoutLegend_theWholeViewIsUsed();
    void carpetOfLines_isFramedAlikeBeforeTheyAreLaid();
};

void TestLegendPlacement::roundDrawing_leavesACornerAndFillsTheView_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("an article") << 30;
    QTest::newRow("some articles") << 300;
    QTest::newRow("a library") << 3000;
}

void TestLegendPlacement::roundDrawing_leavesACornerAndFillsTheView()
{
    QFETCH(const int, count);
    const canvas::DrawList list = disc(count);
    const canvas::Viewport viewport = canvas::fitBesideLegend(list, area, legend);
    const QRectF place = canvas::placeLegend(list, viewport, area, legend);
    QVERIFY(!canvas::isCovered(list, viewport, place));
    const QRectF drawn = viewport.toView(boundsOf(list));
    QVERIFY2(area.contains(drawn), "all of it is in view");
    const double used = std::max(drawn.width() / area.width(), drawn.height() / area.height());
    QVERIFY2(used > 0.75, qPrintable(QString::number(used)));
}

void TestLegendPlacement::withoutLegend_theWholeViewIsUsed()
{
    const canvas::DrawList list = disc(3000);
    const QRectF drawn = canvas::fitBesideLegend(list, area, {}).toView(boundsOf(list));
    QVERIFY(drawn.height() > 0.8 * area.height());
    QVERIFY(area.contains(drawn));
}

void TestLegendPlacement::carpetOfLines_isFramedAlikeBeforeTheyAreLaid()
{
    const canvas::DrawList rough = disc(3000, 7, canvas::Routing::Rough);
    const canvas::DrawList exact = disc(3000, 7);
    QVERIFY(boundsOf(rough) != boundsOf(exact));
    QVERIFY(canvas::fitBesideLegend(rough, area, legend) == canvas::fitBesideLegend(exact, area, legend));
}

QTEST_MAIN(TestLegendPlacement)
#include "tst_legendplacement.moc"
