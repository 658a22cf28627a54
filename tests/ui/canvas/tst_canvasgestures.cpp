#include <cablegraph/canvas/graphview.h>

#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QPointingDevice>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::GraphView;
using canvas::Hand;
using ontology::NodeKind;
using ontology::Relation;
using session::Session;

namespace {

/// Japan (1) with two officials (2, 3) and China (4), to which Geneva (5) belongs.
Session::Content content()
{
    Session::Content made;
    made.articles.push_back({ArticleId{1}, "A headline", {}, "article.txt"});
    made.graph = graph::KnowledgeGraph{{node(1, NodeKind::State, "Japan"), node(2, NodeKind::Official, "Sato"),
                                        node(3, NodeKind::Official, "Ito"), node(4, NodeKind::State, "China"),
                                        node(5, NodeKind::Place, "Geneva")},
                                       {edge(1, 2, Relation::Represents, 1), edge(2, 3, Relation::Represents, 1),
                                        edge(3, 1, Relation::Accuse, 4), edge(4, 5, Relation::LocatedIn, 4)}};
    made.placements = placed({{1, {0, 0}}, {2, {-200, -150}}, {3, {-200, 150}}, {4, {300, 0}}, {5, {450, -150}}});
    return made;
}

/// A desktop that asks for less motion.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

/// Lassos, hands, hiding and showing, the overview and less motion, by real events.
class TestCanvasGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void altDrag_selectsWithALasso();
    void lassoHand_selectsOnTheSheetAndStillMovesNodes();
    void rectangleHand_selectsOnTheSheet();
    void hideSelection_takesNodesOffTheDrawing();
    void badge_countsAndUnfoldsOnClick();
    void doubleClick_unfoldsANodeWithHiddenNeighbours();
    void isolate_showsOnlyTheSelectionAndTheNoteShowsAllAgain();
    void collapse_hidesWhatHangsOnTheNodeAlone();
    void contextMenu_offersHiddenNeighboursByKind();
    void contextMenu_hasAKeyOfItsOwnForEachEntry();
    void overview_appearsWhenZoomedInAndLooksElsewhere();
    void hover_dimsWithAShortAnimation();
    void lessMotion_jumps();
    void transitions_endWithinThreeTenthsOfASecond();
    void pinch_zoomsAboutTheFingers();
    void finger_selectsAndPans();

private:
    [[nodiscard]] QPoint at(std::int64_t id) const;
    void drag(std::initializer_list<QPoint> points, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void select(std::initializer_list<std::int64_t> ids);
    [[nodiscard]] bool isDrawn(std::int64_t id) const { return m_view->drawList().findNode(NodeId{id}).has_value(); }
    void hover(QPoint point);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<GraphView> m_view;
};

void TestCanvasGestures::init()
{
    m_session = std::make_unique<Session>();
    m_view = std::make_unique<GraphView>(*m_session);
    m_view->resize(900, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_session->openLibrary(library::Library::inMemory(), content());
    m_view->setFocus();
    QTest::qWait(260); // until the drawing has appeared
}

void TestCanvasGestures::cleanup()
{
    m_view.reset();
    m_session.reset();
}

QPoint TestCanvasGestures::at(std::int64_t id) const
{
    const auto& list = m_view->drawList();
    return m_view->viewport().toView(list.nodes[*list.findNode(NodeId{id})].centre).toPoint();
}

void TestCanvasGestures::drag(std::initializer_list<QPoint> points, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, *points.begin());
    for (const QPoint point : points) {
        QMouseEvent move{QEvent::MouseMove, point, m_view->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, modifiers};
        QApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, *(points.end() - 1));
}

void TestCanvasGestures::select(std::initializer_list<std::int64_t> ids)
{
    session::Selection selection;
    for (const std::int64_t id : ids)
        selection.nodes.insert(NodeId{id});
    m_session->select(selection, Session::Reveal::Nothing);
}

void TestCanvasGestures::hover(QPoint point)
{
    QMouseEvent move{QEvent::MouseMove, point, m_view->mapToGlobal(point), Qt::NoButton, Qt::NoButton, {}};
    QApplication::sendEvent(m_view.get(), &move);
}

void TestCanvasGestures::altDrag_selectsWithALasso()
{
    // A wedge from the right that reaches the two officials on the left and leaves Japan between them out.
    const QPoint tip = at(1) - QPoint{60, 0};
    drag({tip, at(2) + QPoint{40, -40}, at(2) + QPoint{-50, -40}, at(3) + QPoint{-50, 40}, at(3) + QPoint{40, 40}, tip},
         Qt::AltModifier);
    QVERIFY(m_session->selection().nodes == (std::set{NodeId{2}, NodeId{3}}));
}

void TestCanvasGestures::lassoHand_selectsOnTheSheetAndStillMovesNodes()
{
    QSignalSpy changed{m_view.get(), &GraphView::handChanged};
    m_view->setHand(Hand::Lasso);
    QCOMPARE(changed.count(), 1);
    drag({at(4) + QPoint{-40, -40}, at(4) + QPoint{40, -40}, at(4) + QPoint{40, 60}, at(4) + QPoint{-40, 60}});
    QVERIFY(m_session->selection().nodes == std::set{NodeId{4}});
    m_view->setLive(false);
    drag({at(5), at(5) + QPoint{0, -30}});
    QVERIFY(m_session->placements().at(NodeId{5}).pinned);
}

void TestCanvasGestures::rectangleHand_selectsOnTheSheet()
{
    m_view->setHand(Hand::Rectangle);
    const canvas::Viewport before = m_view->viewport();
    drag({at(2) - QPoint{60, 60}, at(3) + QPoint{60, 60}});
    QVERIFY(m_session->selection().nodes == (std::set{NodeId{2}, NodeId{3}}));
    QVERIFY(m_view->viewport() == before);
}

void TestCanvasGestures::hideSelection_takesNodesOffTheDrawing()
{
    select({4});
    m_view->hideSelection();
    QVERIFY(!isDrawn(4));
    QVERIFY(m_view->drawList().edges.size() == 2);
    QVERIFY(m_session->selection().isEmpty());
    m_session->undoStack().undo();
    QVERIFY(isDrawn(4));
}

void TestCanvasGestures::badge_countsAndUnfoldsOnClick()
{
    select({2, 3});
    m_view->hideSelection();
    QTRY_VERIFY(!m_view->isMoving());
    const canvas::NodeItem& japan = m_view->drawList().nodes[*m_view->drawList().findNode(NodeId{1})];
    QCOMPARE(japan.folded, std::size_t{2});
    const double side = japan.size * m_view->viewport().scale;
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(1) + (QPointF{side, -side} * 0.46).toPoint());
    QVERIFY(isDrawn(2) && isDrawn(3));
    QVERIFY2(m_session->selection().isEmpty(), "the badge is no part of the node");
}

void TestCanvasGestures::doubleClick_unfoldsANodeWithHiddenNeighbours()
{
    select({5});
    m_view->hideSelection();
    QTRY_VERIFY(!m_view->isMoving());
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(4));
    QVERIFY(isDrawn(5));
}

void TestCanvasGestures::isolate_showsOnlyTheSelectionAndTheNoteShowsAllAgain()
{
    auto* note = m_view->findChild<QToolButton*>(QStringLiteral("hiddenNote"));
    QVERIFY(note != nullptr && !note->isVisible());
    select({1, 4});
    m_view->isolateSelection();
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{2});
    QVERIFY(note->isVisible() && note->text().contains(u'3'));
    QVERIFY2(!m_view->legendArea().intersects(note->geometry()), "the note keeps clear of the legend");
    QTest::mouseClick(note, Qt::LeftButton);
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{5});
    QVERIFY(!note->isVisible());
}

void TestCanvasGestures::collapse_hidesWhatHangsOnTheNodeAlone()
{
    select({1});
    m_view->collapseSelection();
    QVERIFY(!isDrawn(2) && !isDrawn(3) && isDrawn(4));
    m_view->expandSelection();
    QVERIFY(isDrawn(2) && isDrawn(3));
}

void TestCanvasGestures::contextMenu_offersHiddenNeighboursByKind()
{
    select({2, 3, 4});
    m_view->hideSelection();
    QTRY_VERIFY(!m_view->isMoving());
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, at(1));
    QMenu* expand = nullptr;
    for (QMenu* menu : m_view->findChildren<QMenu*>()) {
        if (menu->title().remove(u'&') == QStringLiteral("Expand"))
            expand = menu;
    }
    QVERIFY(expand != nullptr);
    QStringList texts;
    for (QAction* action : expand->actions())
        texts << action->text().remove(u'&');
    QVERIFY2(texts.contains(QStringLiteral("All Neighbours (3)")) && texts.contains(QStringLiteral("Officials (2)")) &&
                 texts.contains(QStringLiteral("States (1)")),
             qPrintable(texts.join(u'|')));
    expand->actions().at(texts.indexOf(QStringLiteral("Officials (2)")))->trigger();
    QVERIFY(isDrawn(2) && isDrawn(3) && !isDrawn(4));
    QApplication::activePopupWidget()->close();
}

void TestCanvasGestures::contextMenu_hasAKeyOfItsOwnForEachEntry()
{
    select({3});
    m_view->hideSelection();
    QTRY_VERIFY(!m_view->isMoving());
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, at(2));
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QStringList keys;
    for (const QAction* action : menu->actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(action->isSeparator() || (!key.isEmpty() && !keys.contains(key)), qPrintable(action->text()));
        keys << key;
    }
    QApplication::activePopupWidget()->close();
}

void TestCanvasGestures::overview_appearsWhenZoomedInAndLooksElsewhere()
{
    QWidget* overview = nullptr;
    for (QWidget* child : m_view->findChildren<QWidget*>()) {
        if (child->accessibleName() == QStringLiteral("Overview"))
            overview = child;
    }
    QVERIFY(overview != nullptr && !overview->isVisible());
    for (int i = 0; i < 6; ++i)
        m_view->zoomIn();
    QVERIFY(overview->isVisible());
    QVERIFY(!m_view->rect().contains(at(5)));
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint{overview->width() - 12, 20});
    QVERIFY2(m_view->rect().contains(at(5)), "Geneva lies in the upper right");
    m_view->setMinimapWanted(false);
    QVERIFY(!overview->isVisible());
}

void TestCanvasGestures::hover_dimsWithAShortAnimation()
{
    const QImage plain = m_view->grab().toImage();
    hover(at(2));
    QElapsedTimer timer;
    timer.start();
    QImage last;
    QImage now = m_view->grab().toImage();
    int pictures = 0;
    while (timer.elapsed() < 400) {
        QTest::qWait(15);
        last = now;
        now = m_view->grab().toImage();
        pictures += now != last ? 1 : 0;
    }
    QVERIFY2(pictures >= 2, "it fades rather than jumps");
    QVERIFY(now == last && now != plain);
    hover({5, 5});
    QTRY_VERIFY(m_view->grab().toImage() == plain);
}

void TestCanvasGestures::lessMotion_jumps()
{
    StillStyle still;
    m_view->setStyle(&still);
    hover(at(2));
    const QImage hovered = m_view->grab().toImage();
    QTest::qWait(60);
    QVERIFY2(m_view->grab().toImage() == hovered, "dimmed at once");
    hover({5, 5});
    m_session->place(placed({{5, {500, -100}}}));
    const auto& list = m_view->drawList();
    QCOMPARE(list.nodes[*list.findNode(NodeId{5})].centre, QPointF(500, -100));
    m_view->setStyle(nullptr);
}

void TestCanvasGestures::transitions_endWithinThreeTenthsOfASecond()
{
    m_session->place(placed({{5, {600, -250}}}));
    QVERIFY(m_view->isMoving());
    QElapsedTimer timer;
    timer.start();
    const auto& list = m_view->drawList();
    while (list.nodes[*list.findNode(NodeId{5})].centre != QPointF{600, -250} && timer.elapsed() < 5000)
        QTest::qWait(1);
    QVERIFY2(timer.elapsed() <= 300 + 100, "with some patience for a busy machine");
}

void TestCanvasGestures::pinch_zoomsAboutTheFingers()
{
    const double before = m_view->viewport().scale;
    const QPointF middle{450, 350};
    const QPointF scene = m_view->viewport().toScene(middle);
    auto device = std::unique_ptr<QPointingDevice>{QTest::createTouchDevice()};
    const auto fingers = [&](int apart) {
        return std::pair{middle.toPoint() - QPoint{apart, 0}, middle.toPoint() + QPoint{apart, 0}};
    };
    auto [left, right] = fingers(60);
    QTest::touchEvent(m_view.get(), device.get()).press(0, left).press(1, right);
    for (int apart = 70; apart <= 160; apart += 10) {
        std::tie(left, right) = fingers(apart);
        QTest::touchEvent(m_view.get(), device.get()).move(0, left).move(1, right);
    }
    QTest::touchEvent(m_view.get(), device.get()).release(0, left).release(1, right);
    QVERIFY2(m_view->viewport().scale > before * 1.3, qPrintable(QString::number(m_view->viewport().scale / before)));
    const QPointF off = m_view->viewport().toView(scene) - middle;
    QVERIFY(off.manhattanLength() < 3);
}

void TestCanvasGestures::finger_selectsAndPans()
{
    auto device = std::unique_ptr<QPointingDevice>{QTest::createTouchDevice()};
    QTest::touchEvent(m_view.get(), device.get()).press(0, at(4));
    QTest::touchEvent(m_view.get(), device.get()).release(0, at(4));
    QVERIFY(m_session->selection().nodes == std::set{NodeId{4}});
    const QPoint before = at(4);
    QTest::touchEvent(m_view.get(), device.get()).press(0, QPoint{20, 20});
    QTest::touchEvent(m_view.get(), device.get()).move(0, QPoint{60, 50});
    QTest::touchEvent(m_view.get(), device.get()).release(0, QPoint{60, 50});
    QCOMPARE(at(4), before + QPoint(40, 30));
}

QTEST_MAIN(TestCanvasGestures)
#include "tst_canvasgestures.moc"
