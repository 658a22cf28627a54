#include <cablegraph/canvas/graphview.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::GraphView;
using ontology::NodeKind;
using ontology::Relation;
using session::Session;

namespace {

/// 1 Japan and 2 China face each other, 3 Geneva lies above between them, 4 Piracy below.
Session::Content content()
{
    Session::Content made;
    made.articles.push_back({ArticleId{1}, "A headline", {}, "article.txt"});
    made.graph = graph::KnowledgeGraph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China"), node(3, NodeKind::Place, "Geneva"),
         node(4, NodeKind::Threat, "Piracy")},
        {edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Counters, 4), edge(3, 3, Relation::LocatedIn, 2)}};
    made.placements = placed({{1, {0, 0}}, {2, {400, 0}}, {3, {200, -200}}, {4, {200, 200}}});
    return made;
}

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class TestGraphView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void graph_isFittedIntoTheView();
    void clickOnNode_selectsItAndShowsItsPassage();
    void clickOnEdge_selectsIt();
    void clickOnEmptySheet_clearsTheSelection();
    void controlClick_togglesNodes();
    void escape_clearsTheSelection();
    void dragOfNode_movesAndPinsItAndUndoRestores();
    void dragOfSelection_movesAllOfIt();
    void liveDrag_movesTheNeighbourhoodSettlesAndIsOneStep();
    void liveDrag_leavesPinnedNodesAlone();
    void undoWhileSettling_putsEverythingBack();
    void space_stopsTheFollowing();
    void tremblingClick_movesNothing();
    void escapeDuringDrag_givesItUp();
    void dragOfSheet_pans();
    void middleDrag_pansAlsoOverNodes();
    void shiftDrag_selectsARectangle();
    void wheel_keepsThePointUnderTheCursor();
    void doubleClickOnSheet_fits();
    void doubleClickOnNode_zoomsToItsNeighbourhood();
    void keys_zoomAndFit();
    void arrows_moveTheFocus();
    void enter_selectsTheFocusedNodeAndInspects();
    void tab_walksTheNodesAndLeaves();
    void hover_isForgottenWhenThePointerLeaves();
    void contextMenu_worksOnTheNodeUnderThePointer();
    void pinning_canBeUndone();
    void addedNodes_appearAndTheViewFollows();
    void nodesWithoutPlacement_appearOnceTheyArePlaced();
    void zoomedByHand_theViewStaysWhenNodesAreAdded();
    void emptyGraph_tellsWhatToDo();
    void legend_canBeHidden();
    void nodeEmphasis_isShownAndForgottenWithTheLibrary();
    void screenReader_findsNodesByName();
    void screenReader_findsEdgesByNameAndDescription();
    void removedLibrary_leavesNothingBehind();

private:
    [[nodiscard]] QPoint at(std::int64_t id) const;
    [[nodiscard]] QPointF centreOf(std::int64_t id) const;
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
              Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QPoint point, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<GraphView> m_view;
};

void TestGraphView::init()
{
    m_session = std::make_unique<Session>();
    m_view = std::make_unique<GraphView>(*m_session);
    m_view->resize(900, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_session->openLibrary(library::Library::inMemory(), content());
    m_view->setFocus();
}

void TestGraphView::cleanup()
{
    m_view.reset();
    m_session.reset();
}

QPointF TestGraphView::centreOf(std::int64_t id) const
{
    return m_view->drawList().nodes[*m_view->drawList().findNode(NodeId{id})].centre;
}

QPoint TestGraphView::at(std::int64_t id) const
{
    return m_view->viewport().toView(centreOf(id)).toPoint();
}

void TestGraphView::drag(QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view.get(), button, modifiers, from);
    const auto moveTo = [&](QPoint point) {
        QMouseEvent move{QEvent::MouseMove, point, m_view->mapToGlobal(point), Qt::NoButton, button, modifiers};
        QApplication::sendEvent(m_view.get(), &move);
    };
    moveTo((from + to) / 2);
    moveTo(to);
    QTest::mouseRelease(m_view.get(), button, modifiers, to);
}

void TestGraphView::click(QPoint point, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, point);
}

void TestGraphView::graph_isFittedIntoTheView()
{
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{4});
    const QRectF shown = m_view->viewport().toView(canvas::boundsOf(m_view->drawList()));
    QVERIFY(QRectF{m_view->rect()}.contains(shown));
}

void TestGraphView::clickOnNode_selectsItAndShowsItsPassage()
{
    QSignalSpy passages{m_session.get(), &Session::passageShown};
    click(at(1));
    QVERIFY(m_session->selection() == (session::Selection{{NodeId{1}}, {}}));
    QCOMPARE(passages.count(), 1);
}

void TestGraphView::clickOnEdge_selectsIt()
{
    const auto& edge = m_view->drawList().edges[*m_view->drawList().findEdge(EdgeId{3})];
    click(m_view->viewport().toView(edge.curve.pointAt(0.3)).toPoint());
    QVERIFY(m_session->selection() == (session::Selection{{}, {EdgeId{3}}}));
}

void TestGraphView::clickOnEmptySheet_clearsTheSelection()
{
    click(at(1));
    click({5, 5});
    QVERIFY(m_session->selection().isEmpty());
}

void TestGraphView::controlClick_togglesNodes()
{
    click(at(1));
    click(at(2), Qt::ControlModifier);
    click(at(4), Qt::ShiftModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{2}, NodeId{4}}));
    click(at(2), Qt::ControlModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{4}}));
}

void TestGraphView::escape_clearsTheSelection()
{
    click(at(1));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_session->selection().isEmpty());
}

void TestGraphView::dragOfNode_movesAndPinsItAndUndoRestores()
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

void TestGraphView::dragOfSelection_movesAllOfIt()
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

void TestGraphView::liveDrag_movesTheNeighbourhoodSettlesAndIsOneStep()
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

void TestGraphView::liveDrag_leavesPinnedNodesAlone()
{
    click(at(1));
    m_view->pinSelection();
    drag(at(4), at(4) + QPoint{260, 180});
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(centreOf(1), QPointF(0, 0));
}

void TestGraphView::undoWhileSettling_putsEverythingBack()
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

void TestGraphView::space_stopsTheFollowing()
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

void TestGraphView::tremblingClick_movesNothing()
{
    drag(at(4), at(4) + QPoint{2, 1});
    QVERIFY(m_session->placements().at(NodeId{4}) == (layout::Placement{{200, 200}, false}));
    QCOMPARE(m_session->undoStack().count(), 0);
    QVERIFY(m_session->selection().nodes.contains(NodeId{4}));
}

void TestGraphView::escapeDuringDrag_givesItUp()
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

void TestGraphView::dragOfSheet_pans()
{
    const QPoint before = at(1);
    drag({5, 5}, {45, 25});
    QCOMPARE(at(1), before + QPoint(40, 20));
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestGraphView::middleDrag_pansAlsoOverNodes()
{
    const QPoint before = at(1);
    drag(before, before + QPoint{30, 10}, Qt::MiddleButton);
    QCOMPARE(at(1), before + QPoint(30, 10));
    QVERIFY(m_session->placements().at(NodeId{1}) == (layout::Placement{{0, 0}, false}));
}

void TestGraphView::shiftDrag_selectsARectangle()
{
    drag(at(1) - QPoint{30, 60}, at(4) + QPoint{20, 30}, Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(m_session->selection().nodes, (std::set{NodeId{1}, NodeId{4}}));
}

void TestGraphView::wheel_keepsThePointUnderTheCursor()
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

void TestGraphView::doubleClickOnSheet_fits()
{
    const canvas::Viewport fitted = m_view->viewport();
    drag({5, 5}, {300, 300});
    QVERIFY(!(m_view->viewport() == fitted));
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {5, 690});
    QTRY_VERIFY(m_view->viewport() == fitted);
}

void TestGraphView::doubleClickOnNode_zoomsToItsNeighbourhood()
{
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(4));
    // Japan is its only neighbour: both come to lie about the middle, Geneva moves out or up.
    QTRY_VERIFY(std::abs((at(4).x() + at(1).x()) / 2 - m_view->width() / 2) < 60);
    QVERIFY(QRect(m_view->rect()).contains(at(4)) && QRect(m_view->rect()).contains(at(1)));
}

void TestGraphView::keys_zoomAndFit()
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

void TestGraphView::arrows_moveTheFocus()
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

void TestGraphView::enter_selectsTheFocusedNodeAndInspects()
{
    QSignalSpy inspected{m_view.get(), &GraphView::inspectRequested};
    m_view->focusNode(NodeId{3});
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_session->selection().nodes == std::set{NodeId{3}});
    QCOMPARE(inspected.count(), 1);
}

void TestGraphView::tab_walksTheNodesAndLeaves()
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

void TestGraphView::hover_isForgottenWhenThePointerLeaves()
{
    const QImage plain = m_view->grab().toImage();
    QMouseEvent move{QEvent::MouseMove, at(3), m_view->mapToGlobal(at(3)), Qt::NoButton, Qt::NoButton, {}};
    QApplication::sendEvent(m_view.get(), &move);
    QTRY_VERIFY(m_view->grab().toImage() != plain);
    QEvent leave{QEvent::Leave};
    QApplication::sendEvent(m_view.get(), &leave);
    QTRY_VERIFY(m_view->grab().toImage() == plain);
}

void TestGraphView::contextMenu_worksOnTheNodeUnderThePointer()
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

void TestGraphView::pinning_canBeUndone()
{
    click(at(1));
    m_view->pinSelection();
    QVERIFY(m_session->placements().at(NodeId{1}).pinned);
    m_view->pinSelection();
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QVERIFY(!m_session->placements().at(NodeId{1}).pinned);
    QCOMPARE(m_view->drawList().nodes.front().pinned, false);
}

void TestGraphView::addedNodes_appearAndTheViewFollows()
{
    Session::Content more = content();
    std::vector<graph::Node> nodes{more.graph.nodes().begin(), more.graph.nodes().end()};
    nodes.push_back(node(5, NodeKind::Person, "Far Away"));
    more.graph = graph::KnowledgeGraph{nodes, {more.graph.edges().begin(), more.graph.edges().end()}};
    more.placements[NodeId{5}] = {{3000, 0}, false};
    m_session->showContent(more);
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{5});
    QTRY_VERIFY(QRectF(m_view->rect()).contains(m_view->viewport().toView(canvas::boundsOf(m_view->drawList()))));
}

void TestGraphView::nodesWithoutPlacement_appearOnceTheyArePlaced()
{
    Session::Content more = content();
    more.placements.erase(NodeId{4});
    m_session->showContent(more);
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{3});
    m_session->place(placed({{4, {50, 60}}}));
    QTRY_COMPARE(m_view->drawList().nodes.size(), std::size_t{4});
    QTRY_COMPARE(centreOf(4), QPointF(50, 60));
}

void TestGraphView::zoomedByHand_theViewStaysWhenNodesAreAdded()
{
    m_view->zoomIn();
    const canvas::Viewport chosen = m_view->viewport();
    m_session->showContent(content());
    QVERIFY(m_view->viewport() == chosen);
}

void TestGraphView::emptyGraph_tellsWhatToDo()
{
    auto* note = m_view->findChild<QLabel*>();
    QVERIFY(note != nullptr && !note->isVisible());
    m_session->openLibrary(library::Library::inMemory(), {});
    QVERIFY(note->isVisible());
    QSignalSpy open{m_view.get(), &GraphView::openArticlesRequested};
    QSignalSpy samples{m_view.get(), &GraphView::sampleArticlesRequested};
    QVERIFY(note->text().contains(QStringLiteral("href=\"open\"")));
    QVERIFY(note->text().contains(QStringLiteral("href=\"samples\"")));
    Q_EMIT note->linkActivated(QStringLiteral("open"));
    Q_EMIT note->linkActivated(QStringLiteral("samples"));
    QCOMPARE(open.count(), 1);
    QCOMPARE(samples.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    click({300, 300});
    QVERIFY(!m_view->focusedNode());
}

void TestGraphView::legend_canBeHidden()
{
    QSignalSpy changed{m_view.get(), &GraphView::legendVisibilityChanged};
    QVERIFY(!m_view->legendArea().isEmpty());
    QVERIFY(QRectF(m_view->rect()).contains(m_view->legendArea()));
    m_view->setLegendVisible(false);
    QVERIFY(m_view->legendArea().isEmpty());
    m_view->setLegendVisible(false);
    QCOMPARE(changed.count(), 1);
}

void TestGraphView::nodeEmphasis_isShownAndForgottenWithTheLibrary()
{
    const QSizeF legend = m_view->legendArea().size();
    canvas::NodeEmphasis emphasis;
    emphasis.marks[NodeId{3}] = {1.0, canvas::NodeColour::onScale(1)};
    emphasis.sizeLegend = QStringLiteral("Betweenness");
    m_view->setNodeEmphasis(emphasis);
    QVERIFY(m_view->legendArea().height() > legend.height());
    const support::Theme& theme = support::themeOf(m_view->palette());
    QTRY_VERIFY(shows(m_view->grab(QRect{at(3) - QPoint{20, 20}, QSize{40, 40}}).toImage(), theme.measure.back()));
    QCOMPARE(centreOf(3), QPointF(200, -200));
    m_session->openLibrary(library::Library::inMemory(), content());
    QVERIFY(m_view->nodeEmphasis() == canvas::NodeEmphasis{});
    QCOMPARE(m_view->legendArea().size(), legend);
}

void TestGraphView::screenReader_findsNodesByName()
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

void TestGraphView::screenReader_findsEdgesByNameAndDescription()
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

void TestGraphView::removedLibrary_leavesNothingBehind()
{
    click(at(1));
    m_view->focusNode(NodeId{1});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(2));
    m_session->openLibrary(library::Library::inMemory(), {});
    QVERIFY(m_view->drawList().isEmpty());
    QVERIFY(!m_view->focusedNode());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {100, 100});
    QVERIFY(m_session->selection().isEmpty());
}

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
