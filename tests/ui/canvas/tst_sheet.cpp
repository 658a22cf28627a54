#include "sheet.h"
#include "strokeraster.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::StrokeRaster;
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
    const canvas::DrawList list = drawing();
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {{NodeId{1}}, {}}, {});
    const canvas::Viewport viewport;
    const canvas::Scene scene{list, emphasis, viewport, QRectF{{0, 0}, size}, support::lightTheme(), QFont{}};
    const auto labels = canvas::placeLabels(list, emphasis, viewport, scene.view, scene.font);
    const auto picture = [&](bool moving) {
        QImage image = blank();
        QPainter painter{&image};
        canvas::Sheet sheet;
        sheet.paint(painter, scene, labels, moving);
        return image;
    };
    const QImage moving = picture(true);
    const QImage resting = picture(false);
    QVERIFY2(meanDifference(moving, resting) < 2.5, qPrintable(QString::number(meanDifference(moving, resting))));
    QVERIFY(std::abs(ink(moving) / ink(resting) - 1) < 0.05);
}

void TestSheet::restingPicture_isPaintedOnceOnly()
{
    canvas::DrawList list = drawing();
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {}, {});
    const canvas::Viewport viewport;
    const canvas::Scene scene{list, emphasis, viewport, QRectF{{0, 0}, size}, support::lightTheme(), QFont{}};
    canvas::Sheet sheet;
    const auto picture = [&] {
        QImage image = blank();
        QPainter painter{&image};
        sheet.paint(painter, scene, {}, false);
        return image;
    };
    const QImage before = picture();
    canvas::moveNodes(list, placed({{1, {90, 200}}}));
    QVERIFY2(picture() == before, "nobody said that something has changed");
    sheet.invalidate();
    QVERIFY(picture() != before);
}

void TestSheet::dissolving_leadsFromOnePictureToTheOther()
{
    canvas::DrawList list = drawing();
    const canvas::Emphasis emphasis = canvas::emphasisFor(list, {}, {});
    const canvas::Viewport viewport;
    const canvas::Scene scene{list, emphasis, viewport, QRectF{{0, 0}, size}, support::lightTheme(), QFont{}};
    canvas::Sheet sheet;
    const auto picture = [&] {
        QImage image = blank();
        QPainter painter{&image};
        sheet.paint(painter, scene, {}, false);
        return image;
    };
    const QImage before = picture();
    sheet.startDissolving();
    canvas::moveNodes(list, placed({{1, {90, 200}}}));
    sheet.invalidate();
    QVERIFY(picture() == before);
    sheet.dissolve(0.5);
    const QImage half = picture();
    sheet.dissolve(1);
    const QImage after = picture();
    QVERIFY(half != before && half != after && after != before);
}

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
