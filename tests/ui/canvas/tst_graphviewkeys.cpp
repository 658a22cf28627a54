#include "graphviewfixture.h"

#include <QAccessible>
#include <QSignalSpy>

#include <cmath>
#include <set>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::GraphView;

/// Keys and screen readers.
class TestGraphViewKeys : public GraphViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void escape_clearsTheSelection();
    void space_stopsTheFollowing();
    void keys_zoomAndFit();
    void arrows_moveTheFocus();
    void enter_selectsTheFocusedNodeAndInspects();
    void tab_walksTheNodesAndLeaves();
    void screenReader_findsNodesByName();
    void screenReader_findsEdgesByNameAndDescription();
};

void TestGraphViewKeys::escape_clearsTheSelection()
{
    click(at(1));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_session->selection().isEmpty());
}

void TestGraphViewKeys::space_stopsTheFollowing()
{
    QSignalSpy changed{m_view.get(), &GraphView::liveChanged};
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(!m_view->isLive());
    QCOMPARE(changed.count(), 1);
    drag(at(4), at(4) + QPoint{260, 180});
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(centreOf(1), QPointF(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->isLive());
}

void TestGraphViewKeys::keys_zoomAndFit()
{
    const canvas::Viewport fitted = m_view->viewport();
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->viewport().scale > fitted.scale);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(m_view->viewport().scale < fitted.scale);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_view->viewport() == fitted);
}

void TestGraphViewKeys::arrows_moveTheFocus()
{
    click(at(1));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->focusedNode() == NodeId{2});
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(m_view->focusedNode() == NodeId{3});
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY2(m_view->focusedNode() == NodeId{3}, "there is nothing above");
    QVERIFY2(m_session->selection().nodes == std::set{NodeId{1}}, "moving the focus selects nothing");
}

void TestGraphViewKeys::enter_selectsTheFocusedNodeAndInspects()
{
    QSignalSpy inspected{m_view.get(), &GraphView::inspectRequested};
    m_view->focusNode(NodeId{3});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_session->selection().nodes == std::set{NodeId{3}});
    QCOMPARE(inspected.count(), 1);
}

void TestGraphViewKeys::tab_walksTheNodesAndLeaves()
{
    std::set<NodeId> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QVERIFY(m_view->focusedNode());
        visited.insert(*m_view->focusedNode());
    }
    QCOMPARE(visited.size(), std::size_t{4});
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QVERIFY2(!m_view->focusedNode(), "after the last node the focus goes on to the next pane");
    QTest::keyClick(m_view.get(), Qt::Key_Backtab);
    QVERIFY(m_view->focusedNode());
}

void TestGraphViewKeys::screenReader_findsNodesByName()
{
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(graph != nullptr);
    QCOMPARE(graph->childCount(), 4 + 3); // nodes, then edges
    QAccessibleInterface* japan = graph->child(0);
    QVERIFY(japan != nullptr && japan->isValid());
    const QString name = japan->text(QAccessible::Name);
    QVERIFY2(name.contains(QStringLiteral("Japan")) && name.contains(QStringLiteral("state")) && name.contains(u'2'),
             qPrintable(name));
    QVERIFY(japan->rect().contains(m_view->mapToGlobal(at(1))));
    QCOMPARE(graph->indexOfChild(graph->child(2)), 2);
    QVERIFY(graph->child(7) == nullptr);
    QVERIFY(!japan->state().selected);
    japan->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(japan->state().selected);
    QVERIFY(m_session->selection().nodes == std::set{NodeId{1}});
    m_session->openLibrary(library::Library::inMemory(), {});
    QVERIFY(!japan->isValid());
    QCOMPARE(graph->childCount(), 0);
}

void TestGraphViewKeys::screenReader_findsEdgesByNameAndDescription()
{
    QAccessibleInterface* graph = QAccessible::queryAccessibleInterface(m_view.get());
    for (int i = 0; i < graph->childCount(); ++i) {
        QVERIFY(!graph->child(i)->text(QAccessible::Name).isEmpty());
        QVERIFY(!graph->child(i)->text(QAccessible::Description).isEmpty());
    }
    QAccessibleInterface* accuses = graph->child(4);
    const QString name = accuses->text(QAccessible::Name);
    QVERIFY2(name.contains(QStringLiteral("Japan")) && name.contains(QStringLiteral("China")), qPrintable(name));
    QVERIFY(!accuses->rect().isEmpty());
    QCOMPARE(graph->indexOfChild(accuses), 4);
    accuses->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(accuses->state().selected);
    QVERIFY(m_session->selection() == (session::Selection{{}, {EdgeId{1}}}));
}

QTEST_MAIN(TestGraphViewKeys)
#include "tst_graphviewkeys.moc"
