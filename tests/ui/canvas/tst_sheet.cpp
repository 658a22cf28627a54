#include "framepainter.h"
#include "frameworker.h"
#include "sheet.h"
#include "strokeraster.h"

#include <cablegraph/base/error.h>
#include <cablegraph/canvas/copyonwrite.h>

#include <QPainter>
#include <QTest>

#include <cmath>
#include <optional>
#include <pictures.h>
#include <stop_token>
#include <string>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::StrokeRaster;
using Next = canvas::Sheet::Next;
using ontology::NodeKind;
using ontology::Relation;

namespace {

constexpr QSize size{400, 300};

QImage blank()
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    return image;
}

/// How much ink there is, in black pixels.
double ink(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += (255 - qGray(image.pixel(x, y))) / 255.0;
    return sum;
}

double meanDifference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (a.width() * a.height());
}

canvas::DrawList drawing()
{
    const graph::KnowledgeGraph graph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China"),
                                       node(3, NodeKind::Place, "Geneva"), node(4, NodeKind::Threat, "Piracy")},
                                      {edge(1, 1, Relation::Accuse, 2, ontology::Stance::Denied),
                                       edge(2, 1, Relation::Counters, 4),
                                       edge(3, 3, Relation::LocatedIn, 2, ontology::Stance::Alleged),
                                       edge(4, 2, Relation::Support, 1, ontology::Stance::Planned)}};
    return canvas::buildDrawList(graph, placed({{1, {60, 140}}, {2, {330, 120}}, {3, {200, 40}}, {4, {180, 240}}}),
                                 QFont{});
}

/// Rows of nodes, more than are painted at once, each joined to the next.
canvas::DrawList largeDrawing()
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    layout::Placements placements;
    for (int i = 0; i < 1000; ++i) {
        nodes.push_back(node(i + 1, i % 2 == 0 ? NodeKind::Person : NodeKind::Place, "Name " + std::to_string(i)));
        placements[NodeId{i + 1}] = {{i / 10 * 70.0 - 300, i % 10 * 70.0 - 100}, false};
        if (i > 0)
            edges.push_back(edge(i, i, Relation::LocatedIn, i + 1));
    }
    return canvas::buildDrawList({nodes, edges}, placements, QFont{});
}

/// A sheet and what it shows.
struct Shown
{
    explicit Shown(canvas::DrawList drawn)
    {
        list = std::move(drawn);
        emphasis = canvas::emphasisFor(*list, {{NodeId{1}}, {}}, {});
    }

    [[nodiscard]] canvas::FrameOrder now() const
    {
        canvas::FrameOrder order;
        order.list = list.share();
        order.emphasis = emphasis.share();
        order.viewport = viewport;
        order.size = size;
        order.theme = &support::lightTheme();
        return order;
    }

    QImage picture(Next next = Next::Rest)
    {
        QImage image = blank();
        QPainter painter{&image};
        sheet.paint(painter, now(), next);
        return image;
    }

    /// Until the worker has nothing better to give.
    void rest()
    {
        (void)picture();
        QTRY_VERIFY(!sheet.isWaiting());
        (void)picture();
    }

    canvas::CopyOnWrite<canvas::DrawList> list;
    canvas::CopyOnWrite<canvas::Emphasis> emphasis;
    canvas::Viewport viewport;
    canvas::Sheet sheet;
};

} // namespace

/// What the screen shows while things move, against what it shows at rest.
class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_coversItsArea_data();
    void line_coversItsArea();
    void line_isCutAtTheEdgesOfTheImage();
    void taper_isATriangle();
    void dashes_coverTheirShare();
    void movingPicture_isTheRestingOne();
    void restingPicture_isPaintedOnceOnly();
    void dissolving_leadsFromOnePictureToTheOther();
    void largeGraph_isSeenAtOnceAndItsWordsSoon();
    void largeGraph_pannedPictureIsTheOneThatRests();
    void largeGraph_farPanShowsTheDrawingAtOnce();
    void largeGraph_zoomedPictureBecomesSharp();
    void largeGraph_quickZoomOutIsFilledWithinAMoment();
    void largeGraph_isPaintedNoBetterBeforeAnotherComes();
    void forgottenSheet_showsNothingOfWhatWas();
    void carpet_firstLookIsCoarseButNoPaler();
    void withdrawnFrame_isGivenUp();
    void fineFrame_makesWayForAQuickOne();
};

void TestSheet::line_coversItsArea_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<double>("width");
    for (const double width : {0.6, 1.0, 2.5, 6.0}) {
        for (const QPointF to :
             {QPointF{350, 150}, QPointF{200, 20}, QPointF{330, 60}, QPointF{60, 250}, QPointF{30, 120}})
            QTest::addRow("%g to %g,%g", width, to.x(), to.y()) << to << width;
    }
}

void TestSheet::line_coversItsArea()
{
    QFETCH(QPointF, to);
    QFETCH(double, width);
    QImage image = blank();
    const QPointF from{200, 150};
    StrokeRaster{image}.line(from, to, width, qRgb(0, 0, 0));
    const double area = std::hypot(to.x() - from.x(), to.y() - from.y()) * width;
    QVERIFY2(std::abs(ink(image) - area) < 0.03 * area + width + 1,
             qPrintable(QStringLiteral("%1 for %2").arg(ink(image)).arg(area)));
}

void TestSheet::line_isCutAtTheEdgesOfTheImage()
{
    QImage image = blank();
    StrokeRaster raster{image};
    raster.line({-5000, -4000}, {9000, 7000}, 3, qRgb(0, 0, 0));
    raster.line({100, -900}, {100, -10}, 9, qRgb(0, 0, 0));
    raster.line({-10, 50}, {500, 50}, 1, qRgb(255, 0, 0));
    raster.line({30, 30}, {30, 30}, 3, qRgb(0, 0, 0));
    QVERIFY(image.pixelColor(0, 49).red() == 255 && image.pixelColor(399, 50).red() == 255);
    QVERIFY(ink(image) > 100);
}

void TestSheet::taper_isATriangle()
{
    QImage image = blank();
    StrokeRaster{image}.taper({100, 150}, {140, 150}, 20, 0, qRgb(0, 0, 0));
    QVERIFY(std::abs(ink(image) - 400) < 25);
}

void TestSheet::dashes_coverTheirShare()
{
    QImage image = blank();
    const std::array points{QPointF{20, 50}, QPointF{200, 50}, QPointF{380, 60}};
    StrokeRaster{image}.dashed(points, std::array{6.0, 4.0}, 2, qRgb(0, 0, 0));
    QVERIFY(std::abs(ink(image) - 360 * 2 * 0.6) < 30);
}

void TestSheet::movingPicture_isTheRestingOne()
{
    const QImage moving = Shown{drawing()}.picture(Next::Motion);
    const QImage resting = Shown{drawing()}.picture(Next::Rest);
    QVERIFY2(meanDifference(moving, resting) < 2.5, qPrintable(QString::number(meanDifference(moving, resting))));
    QVERIFY(std::abs(ink(moving) / ink(resting) - 1) < 0.05);
}

void TestSheet::restingPicture_isPaintedOnceOnly()
{
    Shown shown{drawing()};
    const QImage before = shown.picture();
    canvas::moveNodes(shown.list.edit(), placed({{1, {90, 200}}}));
    QVERIFY2(shown.picture() == before, "nobody said that something has changed");
    shown.sheet.invalidate();
    QVERIFY(shown.picture() != before);
}

void TestSheet::dissolving_leadsFromOnePictureToTheOther()
{
    Shown shown{drawing()};
    const QImage before = shown.picture();
    shown.sheet.startDissolving();
    canvas::moveNodes(shown.list.edit(), placed({{1, {90, 200}}}));
    shown.sheet.invalidate();
    QVERIFY(shown.picture() == before);
    shown.sheet.dissolve(0.5);
    const QImage half = shown.picture();
    shown.sheet.dissolve(1);
    const QImage after = shown.picture();
    QVERIFY(half != before && half != after && after != before);
}

void TestSheet::largeGraph_isSeenAtOnceAndItsWordsSoon()
{
    Shown shown{largeDrawing()};
    const QImage first = shown.picture();
    QVERIFY2(ink(first) > 1000, "the drawing is there from the first frame on");
    QVERIFY(shown.sheet.words(shown.now()).labels.empty());
    shown.rest();
    QVERIFY(!shown.sheet.words(shown.now()).labels.empty());
    QVERIFY(shown.picture() != first);
    QCOMPARE(shown.sheet.behind().count(), 0);
}

void TestSheet::largeGraph_pannedPictureIsTheOneThatRests()
{
    Shown shown{largeDrawing()};
    shown.rest();
    shown.viewport = shown.viewport.panned({30, -20});
    const QImage panned = shown.picture(Next::Motion);
    QCOMPARE(shown.sheet.behind().count(), 0);
    shown.rest();
    // Names by the border have found other places; lines and nodes have not moved, not by a pixel.
    const QImage rested = shown.picture();
    const double difference = meanDifference(panned, rested);
    const QSize part = panned.size() - QSize{1, 0};
    const double moved = meanDifference(panned.copy({{1, 0}, part}), rested.copy({{0, 0}, part}));
    QVERIFY2(difference < 4 && difference < moved / 1.5,
             qPrintable(QStringLiteral("%1, %2").arg(difference).arg(moved)));
}

void TestSheet::largeGraph_farPanShowsTheDrawingAtOnce()
{
    Shown shown{largeDrawing()};
    shown.rest();
    shown.viewport = shown.viewport.panned({-2000, 0});
    const QImage panned = shown.picture(Next::Motion);
    QVERIFY2(ink(panned) > 1000, "what no frame has reached is painted without words");
    shown.rest();
    QVERIFY(std::abs(ink(panned) / ink(shown.picture()) - 1) < 0.3);
}

void TestSheet::largeGraph_zoomedPictureBecomesSharp()
{
    Shown shown{largeDrawing()};
    shown.rest();
    shown.viewport = shown.viewport.zoomedAbout({200, 150}, 1.3);
    const QImage scaled = shown.picture(Next::Motion);
    shown.rest();
    const QImage sharp = shown.picture();
    QVERIFY(scaled != sharp);
    Shown direct{largeDrawing()};
    direct.viewport = shown.viewport;
    direct.rest();
    QVERIFY2(direct.picture() == sharp, "the way on which one came leaves no trace");
}

void TestSheet::largeGraph_quickZoomOutIsFilledWithinAMoment()
{
    Shown shown{largeDrawing()};
    shown.viewport = {1, {-2500, 0}};
    shown.rest();
    shown.viewport = shown.viewport.zoomedAbout({200, 150}, 0.2);
    const QImage zoomed = shown.picture(Next::Motion);
    const QColor ground = support::lightTheme().background;
    QCOMPARE(zoomed.pixelColor(2, 2), ground);
    const QRect middle{150, 120, 100, 60};
    QVERIFY2(ink(zoomed.copy(middle)) > 1.2 * ink(zoomed.copy({0, 0, 100, 60})), "what was seen is still there");
    shown.rest();
    QVERIFY(ink(shown.picture()) > ink(zoomed));
}

void TestSheet::largeGraph_isPaintedNoBetterBeforeAnotherComes()
{
    Shown shown{largeDrawing()};
    shown.viewport = {0.1, {80, 80}};
    shown.rest();
    shown.viewport = shown.viewport.zoomedAbout({200, 150}, 0.9);
    (void)shown.picture(Next::Drawing);
    QVERIFY(!shown.sheet.isWaiting());
    QVERIFY2(shown.sheet.behind().count() > 0, "what is seen is a stretched picture");
    (void)shown.picture();
    QVERIFY(shown.sheet.isWaiting());
    shown.rest();
    QCOMPARE(shown.sheet.behind().count(), 0);
}

void TestSheet::forgottenSheet_showsNothingOfWhatWas()
{
    Shown shown{largeDrawing()};
    shown.rest();
    canvas::moveNodes(shown.list.edit(), placed({{1, {90, 200}}}));
    shown.sheet.invalidate();
    (void)shown.picture(Next::Motion); // the worker is told
    shown.sheet.forgetAll();
    shown.list = canvas::DrawList{};
    shown.emphasis = canvas::emphasisFor(*shown.list, {}, {});
    const QImage empty = shown.picture();
    QTest::qWait(100); // what the worker had begun comes too late
    QVERIFY(shown.picture() == empty);
    QVERIFY(ink(empty) < 3000); // of the background
}

void TestSheet::carpet_firstLookIsCoarseButNoPaler()
{
    constexpr int nodes = 220;
    std::vector<graph::Node> made;
    std::vector<graph::Edge> edges;
    layout::Placements placements;
    for (int i = 0; i < nodes; ++i) {
        made.push_back(node(i + 1, NodeKind::Person, std::to_string(i)));
        placements[NodeId{i + 1}] = {{(i * 37 % nodes) * 10.0, (i * 53 % nodes) * 8.0}, false};
        for (int other = 0; other < i; ++other)
            edges.push_back(edge(static_cast<int>(edges.size()) + 1, i + 1, Relation::Support, other + 1));
    }
    QVERIFY(edges.size() > 20000);
    Shown shown{canvas::buildDrawList({made, edges}, placements, QFont{})};
    shown.viewport = {0.16, {20, 10}};
    canvas::FrameOrder order = shown.now();
    order.size = {401, 301}; // pixels that have no other half
    canvas::FramePainter painter;
    const QImage sharp = painter.paint(order).image;
    order.hasty = true;
    const QImage coarse = painter.paint(order).image;
    QCOMPARE(coarse.size(), sharp.size());
    QVERIFY(coarse != sharp);
    const auto fromAfar = [](const QImage& image) {
        return image.scaled(image.size() / 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const double difference = meanDifference(fromAfar(coarse), fromAfar(sharp));
    QVERIFY2(difference < 8, qPrintable(QString::number(difference)));
}

void TestSheet::withdrawnFrame_isGivenUp()
{
    const Shown shown{largeDrawing()};
    canvas::FrameOrder order = shown.now();
    std::stop_source withdrawn;
    order.stop = withdrawn.get_token();
    canvas::FramePainter painter;
    const QImage whole = painter.paint(order).image;
    withdrawn.request_stop();
    QVERIFY_THROWS_EXCEPTION(Stopped, (void)painter.paint(order));
    order.stop = {};
    QVERIFY2(painter.paint(order).image == whole, "nothing is left of it");
}

void TestSheet::fineFrame_makesWayForAQuickOne()
{
    const Shown shown{largeDrawing()};
    canvas::FrameWorker worker;
    canvas::FrameOrder order = shown.now();
    std::optional<canvas::Frame> last;
    const auto isPainted = [&](std::uint64_t number) {
        if (std::optional<canvas::Frame> frame = worker.take())
            last = std::move(frame);
        return last && last->number == number;
    };
    for (std::uint64_t number = 1; number <= 20; ++number) {
        order.number = number;
        order.finely = number % 2 == 1;
        worker.order(order);
        if (!order.finely)
            QTRY_VERIFY(isPainted(number)); // a fine one may have been ready before
    }
    QVERIFY(std::abs(ink(last->image) / ink(canvas::FramePainter{}.paint(order).image) - 1) < 0.01);
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
