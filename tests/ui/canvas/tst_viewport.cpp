#include <cablegraph/canvas/viewport.h>

#include <QTest>

#include <cmath>

using namespace cablegraph::canvas;

namespace {

bool near(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
}

} // namespace

class TestViewport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewAndScene_areInverse();
    void zoom_keepsThePointUnderTheCursor();
    void zoom_keepsWithinItsLimits();
    void fit_showsTheWholeInTheMiddle();
    void fit_doesNotBlowUpSmallScenes();
    void fit_ofNothingIsFinite();
    void way_beginsAndEndsAtItsEnds();
};

void TestViewport::viewAndScene_areInverse()
{
    const Viewport viewport{1.7, {13, -40}};
    QVERIFY(near(viewport.toScene(viewport.toView(QPointF{12, 34})), {12, 34}));
    const QRectF rectangle{1, 2, 30, 40};
    QVERIFY(near(viewport.toScene(viewport.toView(rectangle)).bottomRight(), rectangle.bottomRight()));
}

void TestViewport::zoom_keepsThePointUnderTheCursor()
{
    const Viewport before{0.8, {100, 50}};
    const QPointF cursor{321, 123};
    const Viewport after = before.zoomedAbout(cursor, 2.5);
    QCOMPARE(after.scale, 2.0);
    QVERIFY(near(after.toScene(cursor), before.toScene(cursor)));
}

void TestViewport::zoom_keepsWithinItsLimits()
{
    QCOMPARE(Viewport{}.zoomedAbout({}, 1e9).scale, Viewport::largestScale);
    QCOMPARE(Viewport{}.zoomedAbout({}, 1e-9).scale, Viewport::smallestScale);
    const QPointF cursor{50, 60};
    QVERIFY(near(Viewport{}.zoomedAbout(cursor, 1e9).toScene(cursor), cursor));
}

void TestViewport::fit_showsTheWholeInTheMiddle()
{
    const QRectF scene{-500, -200, 4000, 1000};
    const QRectF view{0, 0, 800, 600};
    const Viewport viewport = fitted(scene, view);
    QVERIFY(view.adjusted(-0.001, -0.001, 0.001, 0.001).contains(viewport.toView(scene)));
    QVERIFY(near(viewport.toView(scene.center()), view.center()));
    QCOMPARE(viewport.scale, 0.2);
}

void TestViewport::fit_doesNotBlowUpSmallScenes()
{
    QCOMPARE(fitted({0, 0, 10, 10}, {0, 0, 800, 600}, 1.25).scale, 1.25);
}

void TestViewport::fit_ofNothingIsFinite()
{
    const Viewport viewport = fitted({}, {0, 0, 800, 600});
    QVERIFY(std::isfinite(viewport.scale) && viewport.scale > 0);
    QVERIFY(fitted({0, 0, 100, 100}, {}).scale >= Viewport::smallestScale);
}

void TestViewport::way_beginsAndEndsAtItsEnds()
{
    const Viewport from{0.5, {10, 20}};
    const Viewport to{2, {-300, -100}};
    const Viewport begin = from.towards(to, 0, {800, 600});
    const Viewport end = from.towards(to, 1, {800, 600});
    QVERIFY(near(begin.offset, from.offset) && std::abs(begin.scale - from.scale) < 1e-9);
    QVERIFY(near(end.offset, to.offset) && std::abs(end.scale - to.scale) < 1e-9);
}

QTEST_APPLESS_MAIN(TestViewport)
#include "tst_viewport.moc"
