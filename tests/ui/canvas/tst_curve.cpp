#include <cablegraph/canvas/curve.h>

#include <QTest>

#include <cmath>

using namespace cablegraph::canvas;

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

QTEST_APPLESS_MAIN(TestCurve)
#include "tst_curve.moc"
