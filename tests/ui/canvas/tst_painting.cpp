#include <cablegraph/canvas/legend.h>
#include <cablegraph/canvas/painting.h>

#include <QPainter>
#include <QTest>

#include <array>
#include <pictures.h>
#include <set>

using namespace cablegraph;
using namespace cablegraph::testing;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;

namespace {

QImage painted(const canvas::DrawList& list, const support::Theme& theme, const canvas::Emphasis& emphasis,
               const canvas::Viewport& viewport = {})
{
    QImage image{800, 400, QImage::Format_RGB32};
    image.fill(theme.background);
    QPainter painter{&image};
    const auto labels = canvas::placeLabels(list, emphasis, viewport, QRectF{image.rect()}, QFont{});
    canvas::paintScene(painter, {list, emphasis, viewport, QRectF{image.rect()}, theme, QFont{}}, labels);
    return image;
}

/// A row of ink along a horizontal line: '#' where the line is, ' ' where the background shows.
QString patternOf(support::LinePattern pattern)
{
    QImage image{300, 21, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    canvas::paintPatternedLine(painter, canvas::bowedCurve({0, 10.5}, {300, 10.5}, 0), pattern, Qt::black, 1.5);
    QString row;
    for (int x = 0; x < image.width(); ++x)
        row += qGray(image.pixel(x, 10)) < 128 ? u'#' : u' ';
    return row;
}

canvas::DrawList row()
{
    std::vector<graph::Node> nodes;
    layout::Placements placements;
    for (const NodeKind kind : ontology::allNodeKinds) {
        const auto id = static_cast<std::int64_t>(kind) + 1;
        nodes.push_back(node(id, kind, "Name"));
        placements[NodeId{id}] = {{60.0 + 100.0 * static_cast<double>(kind), 200}, false};
    }
    return canvas::buildDrawList({nodes, {edge(1, 1, Relation::Accuse, 7)}}, placements, QFont{});
}

} // namespace

class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_isPaintedInItsColour();
    void everyStanding_hasAPatternOfItsOwn();
    void dimmedNodes_fadeAwayFromTheirColour();
    void selectedNode_hasARing();
    void dark_isPaintedOnItsBackground();
    void farAway_stillPaintsEveryNode();
    void legend_paintsInsideItsSize();
};

void TestPainting::everyKind_isPaintedInItsColour()
{
    const canvas::DrawList list = row();
    for (const support::Theme* theme : {&support::lightTheme(), &support::darkTheme()}) {
        const QImage image = painted(list, *theme, canvas::emphasisFor(list, {}, {}));
        for (const canvas::NodeItem& item : list.nodes) {
            const QRectF body{item.centre.x() - 10, item.centre.y() - 10, 20, 20};
            QVERIFY(countPixels(image, body, support::kindColour(item.kind, *theme)) > 80);
        }
    }
}

void TestPainting::everyStanding_hasAPatternOfItsOwn()
{
    std::set<QString> seen;
    for (const auto standing :
         {graph::EdgeStanding::Asserted, graph::EdgeStanding::Alleged, graph::EdgeStanding::Denied,
          graph::EdgeStanding::Planned, graph::EdgeStanding::Contested})
        seen.insert(patternOf(support::linePattern(standing)));
    QCOMPARE(seen.size(), std::size_t{5});
    QVERIFY(!patternOf(support::LinePattern::Solid).contains(u' '));
}

void TestPainting::dimmedNodes_fadeAwayFromTheirColour()
{
    const canvas::DrawList list = row();
    const QImage image = painted(list, support::lightTheme(), canvas::emphasisFor(list, {}, NodeId{1}));
    const QRectF official{150, 190, 20, 20};
    QCOMPARE(countPixels(image, official, support::kindColour(NodeKind::Official, support::lightTheme())), 0);
    const QRectF state{50, 190, 20, 20};
    QVERIFY(countPixels(image, state, support::kindColour(NodeKind::State, support::lightTheme())) > 80);
}

void TestPainting::selectedNode_hasARing()
{
    const canvas::DrawList list = row();
    const support::Theme& theme = support::lightTheme();
    const QRectF around{120, 160, 80, 62};
    const int plain = countPixels(painted(list, theme, canvas::emphasisFor(list, {}, {})), around, theme.accent);
    const int ringed =
        countPixels(painted(list, theme, canvas::emphasisFor(list, {{NodeId{2}}, {}}, {})), around, theme.accent);
    QVERIFY2(ringed > plain + 60, qPrintable(QStringLiteral("%1, %2").arg(plain).arg(ringed)));
}

void TestPainting::dark_isPaintedOnItsBackground()
{
    const canvas::DrawList list = row();
    const QImage image = painted(list, support::darkTheme(), canvas::emphasisFor(list, {}, {}));
    QCOMPARE(image.pixelColor(5, 5), support::darkTheme().background);
    QVERIFY(countPixels(image, QRectF{image.rect()}, support::darkTheme().text, 40) > 50);
}

void TestPainting::farAway_stillPaintsEveryNode()
{
    const canvas::DrawList list = row();
    const canvas::Viewport far{0.1, {10, 10}};
    const QImage image = painted(list, support::lightTheme(), canvas::emphasisFor(list, {}, {}), far);
    for (const canvas::NodeItem& item : list.nodes) {
        const QPointF at = far.toView(item.centre);
        const QRectF body{at.x() - 3, at.y() - 3, 6, 6};
        QVERIFY(countPixels(image, body, support::kindColour(item.kind, support::lightTheme()), 60) > 0);
    }
}

void TestPainting::legend_paintsInsideItsSize()
{
    const canvas::LegendContent content = canvas::legendFor(row());
    const QSizeF size = canvas::legendSize(content, QFont{});
    QImage image{size.toSize() + QSize{40, 40}, QImage::Format_RGB32};
    image.fill(Qt::magenta);
    QPainter painter{&image};
    canvas::paintLegend(painter, content, QFont{}, support::lightTheme());
    painter.end();
    const int outside = countPixels(image, QRectF{image.rect()}, Qt::magenta, 0);
    const int beyond = image.width() * image.height() - static_cast<int>(size.width() * size.height());
    QVERIFY2(outside >= beyond - image.width(), "nothing is painted beyond the card");
    for (const NodeKind kind : content.kinds)
        QVERIFY(countPixels(image, QRectF{image.rect()}, support::kindColour(kind, support::lightTheme())) > 20);
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
