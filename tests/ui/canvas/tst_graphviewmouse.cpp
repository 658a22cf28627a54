#include "graphviewfixture.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace cablegraph;
using namespace cablegraph::testing;
using session::Session;

class TestGraphViewMouse : public GraphViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void clickOnNode_selectsItAndShowsItsPassage();
    void clickOnEdge_selectsIt();
    void clickOnEmptySheet_clearsTheSelection();
    void controlClick_togglesNodes();
    void dragOfNode_movesAndPinsItAndUndoRestores();
    void dragOfSelection_movesAllOfIt();
    void liveDrag_movesTheNeighbourhoodSettlesAndIsOneStep();
    void liveDrag_leavesPinnedNodesAlone();
    void undoWhileSettling_putsEverythingBack();
    void tremblingClick_movesNothing();
    void escapeDuringDrag_givesItUp();
    void dragOfSheet_pans();
    void middleDrag_pansAlsoOverNodes();
    void shiftDrag_selectsARectangle();
    void wheel_keepsThePointUnderTheCursor();
    void doubleClickOnSheet_fits();
    void doubleClickOnNode_zoomsToItsNeighbourhood();
    void hover_isForgottenWhenThePointerLeaves();
    void hover_isForgottenWhenTheDrawingMovesAway();
    void contextMenu_worksOnTheNodeUnderThePointer();
};

void TestGraphViewMouse::clickOnNode_selectsItAndShowsItsPassage()
{
    QSignalSpy passages{m_session.get(), &Session::passageShown};
    click(at(1));
    QVERIFY(m_session->selection() == (session::Selection{{NodeId{1}}, {}}));
    QCOMPARE(passages.count(), 1);
}

void TestGraphViewMouse::clickOnEdge_selectsIt()
{
    const canvas::Curve& curve = m_view->drawList().curves[*m_view->drawList().findEdge(EdgeId{3})];
    click(m_view->viewport().toView(curve.pointAt(0.3)).toPoint());
    QVERIFY(m_session->selection() == (session::Selection{{}, {EdgeId{3}}}));
}

void TestGraphViewMouse::clickOnEmptySheet_clearsTheSelection()
{
    click(at(1));
    click({5, 5});
    QVERIFY(m_session->selection().isEmpty());
}

void TestGraphViewMouse::controlClick_togglesNodes()
{
    click(at(1));
    click(at(2), Qt::ControlModifier);
    click(at(4), Qt::ShiftModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{2}, NodeId{4}}));
    click(at(2), Qt::ControlModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{4}}));
}

void TestGraphViewMouse::dragOfNode_movesAndPinsItAndUndoRestores()
{
    m_view->setLive(false);
    const QPoint from = at(4);
    const QPointF other = centreOf(1);
    drag(from, from + QPoint{80, 40});
    const double scale = m_view->viewport().scale;
    const layout::Placement moved = m_session->placements().at(NodeId{4});
    QVERIFY(std::abs(moved.centre.x - (200 + 80 / scale)) < 1e-6);
    QVERIFY(std::abs(moved.centre.y - (200 + 40 / scale)) < 1e-6);
    QVERIFY(moved.pinned);
    QCOMPARE(centreOf(1), other);
    QVERIFY2(m_session->selection().isEmpty(), "a drag is no click");
    QVERIFY(m_session->undoStack().undoText().contains(QStringLiteral("Piracy")));

    m_session->undoStack().undo();
    QVERIFY(m_session->placements().at(NodeId{4}) == (layout::Placement{{200, 200}, false}));
    QTRY_COMPARE(centreOf(4), QPointF(200, 200));
    m_session->undoStack().redo();
    QVERIFY(m_session->placements().at(NodeId{4}) == moved);
}

void TestGraphViewMouse::dragOfSelection_movesAllOfIt()
{
    m_view->setLive(false);
    click(at(1));
    click(at(2), Qt::ControlModifier);
    drag(at(1), at(1) + QPoint{0, 30});
    const double down = 30 / m_view->viewport().scale;
    QVERIFY(std::abs(m_session->placements().at(NodeId{1}).centre.y - down) < 1e-6);
    QVERIFY(std::abs(m_session->placements().at(NodeId{2}).centre.y - down) < 1e-6);
    QCOMPARE(m_session->placements().at(NodeId{3}).centre.y, -200.0);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void TestGraphViewMouse::liveDrag_movesTheNeighbourhoodSettlesAndIsOneStep()
{
    QVERIFY(m_view->isLive());
    drag(at(4), at(4) + QPoint{260, 180});
    QTRY_VERIFY(!m_view->isMoving());
    QVERIFY2(m_session->placements().at(NodeId{4}).pinned, "what was placed by hand stays");
    QVERIFY2(m_session->placements().at(NodeId{1}).centre != (layout::Point{0, 0}), "the neighbour has followed");
    QVERIFY(!m_session->placements().at(NodeId{1}).pinned);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(m_session->undoStack().undoText().contains(QStringLiteral("Piracy")));
    for (const canvas::NodeItem& node : m_view->drawList().nodes) {
        const layout::Point stored = m_session->placements().at(node.id).centre;
        QCOMPARE(node.centre, QPointF(stored.x, stored.y));
    }
    m_session->undoStack().undo();
    QVERIFY(m_session->placements() == content().placements);
    QTRY_COMPARE(centreOf(1), QPointF(0, 0));
}

void TestGraphViewMouse::liveDrag_leavesPinnedNodesAlone()
{
    click(at(1));
    m_view->pinSelection();
    drag(at(4), at(4) + QPoint{260, 180});
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(centreOf(1), QPointF(0, 0));
}

void TestGraphViewMouse::undoWhileSettling_putsEverythingBack()
{
    drag(at(4), at(4) + QPoint{260, 180});
    QVERIFY(m_view->isMoving());
    QTest::qWait(40);
    m_session->undoStack().undo();
    QTRY_VERIFY(!m_view->isMoving());
    QVERIFY(m_session->placements() == content().placements);
    for (const std::int64_t id : {1, 2, 3, 4}) {
        const layout::Point stored = content().placements.at(NodeId{id}).centre;
        QCOMPARE(centreOf(id), QPointF(stored.x, stored.y));
    }
    QVERIFY(m_session->undoStack().canRedo());
}

void TestGraphViewMouse::tremblingClick_movesNothing()
{
    drag(at(4), at(4) + QPoint{2, 1});
    QVERIFY(m_session->placements().at(NodeId{4}) == (layout::Placement{{200, 200}, false}));
    QCOMPARE(m_session->undoStack().count(), 0);
    QVERIFY(m_session->selection().nodes.contains(NodeId{4}));
}

void TestGraphViewMouse::escapeDuringDrag_givesItUp()
{
    const QPoint from = at(4);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from + QPoint{60, 60});
    QMouseEvent move{QEvent::MouseMove, from + QPoint{60, 60}, m_view->mapToGlobal(from),
                     Qt::NoButton,      Qt::LeftButton,        Qt::NoModifier};
    QApplication::sendEvent(m_view.get(), &move);
    QVERIFY(centreOf(4) != QPointF(200, 200));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(centreOf(4), QPointF(200, 200));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint{60, 60});
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestGraphViewMouse::dragOfSheet_pans()
{
    const QPoint before = at(1);
    drag({5, 5}, {45, 25});
    QCOMPARE(at(1), before + QPoint(40, 20));
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestGraphViewMouse::middleDrag_pansAlsoOverNodes()
{
    const QPoint before = at(1);
    drag(before, before + QPoint{30, 10}, Qt::MiddleButton);
    QCOMPARE(at(1), before + QPoint(30, 10));
    QVERIFY(m_session->placements().at(NodeId{1}) == (layout::Placement{{0, 0}, false}));
}

void TestGraphViewMouse::shiftDrag_selectsARectangle()
{
    drag(at(1) - QPoint{30, 60}, at(4) + QPoint{20, 30}, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{4}}));
}

void TestGraphViewMouse::wheel_keepsThePointUnderTheCursor()
{
    const QPointF cursor{250, 300};
    const QPointF scene = m_view->viewport().toScene(cursor);
    const double before = m_view->viewport().scale;
    QWheelEvent wheel{cursor, m_view->mapToGlobal(cursor), {}, {0, 240}, {}, {}, Qt::NoScrollPhase, false};
    QApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->viewport().scale > before * 1.2);
    const QPointF off = m_view->viewport().toScene(cursor) - scene;
    QVERIFY(std::hypot(off.x(), off.y()) < 1e-6);
}

void TestGraphViewMouse::doubleClickOnSheet_fits()
{
    const canvas::Viewport fitted = m_view->viewport();
    drag({5, 5}, {300, 300});
    QVERIFY(!(m_view->viewport() == fitted));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {5, 690});
    QTRY_VERIFY(m_view->viewport() == fitted);
}

void TestGraphViewMouse::doubleClickOnNode_zoomsToItsNeighbourhood()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(4));
    // Japan is its only neighbour: both come to lie about the middle, Geneva moves out or up.
    QTRY_VERIFY(std::abs((at(4).x() + at(1).x()) / 2 - m_view->width() / 2) < 60);
    QVERIFY(QRect(m_view->rect()).contains(at(4)) && QRect(m_view->rect()).contains(at(1)));
}

void TestGraphViewMouse::hover_isForgottenWhenThePointerLeaves()
{
    const QImage plain = m_view->grab().toImage();
    QMouseEvent move{QEvent::MouseMove, at(3), m_view->mapToGlobal(at(3)), Qt::NoButton, Qt::NoButton, {}};
    QApplication::sendEvent(m_view.get(), &move);
    QTRY_VERIFY(m_view->grab().toImage() != plain);
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(m_view.get(), &leave);
    QTRY_VERIFY(m_view->grab().toImage() == plain);
}

void TestGraphViewMouse::hover_isForgottenWhenTheDrawingMovesAway()
{
    const QImage plain = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTRY_VERIFY(!m_view->isMoving());
    const QImage near = m_view->grab().toImage();
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QTRY_VERIFY(m_view->grab().toImage() == plain);
    QMouseEvent move{QEvent::MouseMove, at(3), m_view->mapToGlobal(at(3)), Qt::NoButton, Qt::NoButton, {}};
    QApplication::sendEvent(m_view.get(), &move);
    QTRY_VERIFY(m_view->grab().toImage() != plain);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTRY_VERIFY(m_view->grab().toImage() == near);
}

void TestGraphViewMouse::contextMenu_worksOnTheNodeUnderThePointer()
{
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, at(2));
    auto* menu = m_view->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QVERIFY(m_session->selection().nodes == std::set{NodeId{2}});
    QAction* copy = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&') == QStringLiteral("Copy Name"))
            copy = action;
    }
    QVERIFY(copy != nullptr);
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("China"));
    menu->close();
}

QTEST_MAIN(TestGraphViewMouse)
#include "tst_graphviewmouse.moc"
