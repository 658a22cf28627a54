#include <cablegraph/canvas/curve.h>

#include <QTest>

#include <array>
#include <cmath>

using namespace cablegraph::canvas;

namespace {

const std::array corner{QPointF{0, 0}, QPointF{100, 0}, QPointF{200, 0}, QPointF{200, 100}, QPointF{200, 200}};

double apart(QPointF a, QPointF b)
{
    return std::hypot((a - b).x(), (a - b).y());
}

} // namespace

class TestCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBend_isStraight();
    void bend_isTheDistanceOfTheMiddle();
    void part_liesOnTheWhole();
    void distance_isMeasuredToTheNearestPoint();
    void length_ofAStraightCurveIsExact();
    void curveWithoutExtent_hasADirection();
    void curveAlongALine_isStraight();
    void curveAlongPoints_runsSmoothlyNearThem();
    void partOfSeveralPieces_liesOnTheWhole();
};

void TestCurve::noBend_isStraight()
{
    const Curve curve = bowedCurve({0, 0}, {100, 0}, 0);
    for (const double t : {0.0, 0.25, 0.5, 1.0})
        QCOMPARE(curve.pointAt(t).y(), 0.0);
    QCOMPARE(curve.directionAt(0.3), QPointF(1, 0));
}

void TestCurve::bend_isTheDistanceOfTheMiddle()
{
    QCOMPARE(bowedCurve({0, 0}, {100, 0}, 20).pointAt(0.5), QPointF(50, 20));
    QCOMPARE(bowedCurve({100, 0}, {0, 0}, 20).pointAt(0.5), QPointF(50, -20));
}

void TestCurve::part_liesOnTheWhole()
{
    const Curve whole = bowedCurve({0, 0}, {120, 40}, 30);
    const Curve part = whole.part(0.2, 0.7);
    QVERIFY(std::hypot((part.start - whole.pointAt(0.2)).x(), (part.start - whole.pointAt(0.2)).y()) < 1e-9);
    QVERIFY(std::hypot((part.end - whole.pointAt(0.7)).x(), (part.end - whole.pointAt(0.7)).y()) < 1e-9);
    const QPointF middle = part.pointAt(0.5) - whole.pointAt(0.45);
    QVERIFY(std::hypot(middle.x(), middle.y()) < 1e-9);
}

void TestCurve::distance_isMeasuredToTheNearestPoint()
{
    const Curve curve = bowedCurve({0, 0}, {100, 0}, 0);
    QVERIFY(std::abs(curve.distanceTo({50, 7}) - 7) < 1e-9);
    QVERIFY(std::abs(curve.distanceTo({-3, 4}) - 5) < 1e-9);
}

void TestCurve::length_ofAStraightCurveIsExact()
{
    QVERIFY(std::abs(bowedCurve({0, 0}, {30, 40}, 0).length() - 50) < 1e-9);
}

void TestCurve::curveWithoutExtent_hasADirection()
{
    const Curve nothing = bowedCurve({5, 5}, {5, 5}, 0);
    QCOMPARE(nothing.directionAt(0.5), QPointF(1, 0));
    QCOMPARE(nothing.length(), 0.0);
}

void TestCurve::curveAlongALine_isStraight()
{
    const Curve curve = curveAlong(std::array{QPointF{0, 0}, QPointF{50, 0}, QPointF{100, 0}});
    QCOMPARE(curve.pieceCount(), std::size_t{2});
    QCOMPARE(curve.start, QPointF(0, 0));
    QCOMPARE(curve.end, QPointF(100, 0));
    QVERIFY(std::abs(curve.length() - 100) < 1e-6 && std::abs(curve.roughLength() - 100) < 1e-6);
    QVERIFY(std::abs(curve.distanceTo({30, 7}) - 7) < 1e-6);
}

void TestCurve::curveAlongPoints_runsSmoothlyNearThem()
{
    const Curve curve = curveAlong(corner);
    QVERIFY(apart(curve.start, corner.front()) < 1e-9 && apart(curve.end, corner.back()) < 1e-9);
    for (const QPointF point : corner)
        QVERIFY(curve.distanceTo(point) < 30);
    QPointF way = curve.directionAt(0);
    for (int i = 1; i <= 200; ++i) {
        const QPointF next = curve.directionAt(i / 200.0);
        QVERIFY2(QPointF::dotProduct(way, next) > 0.99, "no corners");
        way = next;
    }
    QVERIFY(curve.bounds().contains(curve.pointAt(0.5)));
    QVERIFY(apart(curve.path().pointAtPercent(1), corner.back()) < 1e-6);
}

void TestCurve::partOfSeveralPieces_liesOnTheWhole()
{
    const Curve whole = curveAlong(corner);
    const Curve part = whole.part(0.1, 0.9);
    QVERIFY(apart(part.start, whole.pointAt(0.1)) < 1e-9 && apart(part.end, whole.pointAt(0.9)) < 1e-9);
    for (int i = 0; i <= 50; ++i)
        QVERIFY(whole.distanceTo(part.pointAt(i / 50.0)) < 0.2);
    const Curve within = whole.part(0.3, 0.4);
    QCOMPARE(within.pieceCount(), std::size_t{1});
    QVERIFY(apart(within.end, whole.pointAt(0.4)) < 1e-9);
}

QTEST_APPLESS_MAIN(TestCurve)
#include "tst_curve.moc"
