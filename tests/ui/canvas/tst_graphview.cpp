#include "graphviewfixture.h"

#include <QLabel>
#include <QSignalSpy>

#include <cmath>

using namespace cablegraph;
using namespace cablegraph::testing;
using canvas::GraphView;
using ontology::NodeKind;
using session::Session;

namespace {

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

/// What the view shows of its session.
class TestGraphView : public GraphViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void graph_isFittedIntoTheView();
    void pinning_canBeUndone();
    void addedNodes_appearAndTheViewFollows();
    void nodesWithoutPlacement_appearOnceTheyArePlaced();
    void zoomedByHand_theViewStaysWhenNodesAreAdded();
    void arrangedAnew_theViewShowsAllOfIt_data();
    void arrangedAnew_theViewShowsAllOfIt();
    void movedALittle_theViewChosenByHandStays();
    void otherDays_areShownWithoutMovingTheView();
    void emptyGraph_tellsWhatToDo();
    void legend_canBeHidden();
    void nodeEmphasis_isShownAndForgottenWithTheLibrary();
    void removedLibrary_leavesNothingBehind();
    void largeGraph_isMadeReadyBesideAndTheNewestIsDrawn();
    void largeGraphThatIsReplaced_isNotDrawn();
    void thousandsOfLines_areLaidOnceTheyHaveBeenSeen();
};

namespace {

constexpr std::int64_t many = 4000; ///< nodes, half of them states

/// Of 60 neighbours in a row each is joined to this many before it, in two ways.
session::Session::Content largeContent(std::int64_t neighbours = 0)
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    layout::Placements placements;
    for (std::int64_t id = 1; id <= many; ++id) {
        const auto kind = id % 2 == 0 ? ontology::NodeKind::State : ontology::NodeKind::Place;
        nodes.push_back(node(id, kind, "Node " + std::to_string(id)));
        placements[NodeId{id}] = {{static_cast<double>(id % 60) * 80, static_cast<double>(id / 60) * 80}, false};
        for (std::int64_t other = std::max<std::int64_t>(1, id - neighbours); other < id; ++other) {
            for (const auto relation : {ontology::Relation::Support, ontology::Relation::Accuse})
                edges.push_back(edge(static_cast<std::int64_t>(edges.size()) + 1, id, relation, other));
        }
    }
    session::Session::Content made = content();
    made.graph = {std::move(nodes), std::move(edges)};
    made.placements = std::move(placements);
    return made;
}

} // namespace

void TestGraphView::graph_isFittedIntoTheView()
{
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{4});
    const QRectF shown = m_view->viewport().toView(canvas::boundsOf(m_view->drawList()));
    QVERIFY(QRectF{m_view->rect()}.contains(shown));
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

void TestGraphView::arrangedAnew_theViewShowsAllOfIt_data()
{
    QTest::addColumn<bool>("zoomed");
    QTest::newRow("all in view before") << false;
    QTest::newRow("zoomed by hand before") << true;
}

void TestGraphView::arrangedAnew_theViewShowsAllOfIt()
{
    QFETCH(const bool, zoomed);
    if (zoomed)
        m_view->zoomIn();
    m_session->place(placed({{1, {-3000, 0}}, {2, {0, 900}}, {3, {3000, -700}}, {4, {2500, 2000}}}));
    QTRY_VERIFY(!m_view->isMoving());
    for (const canvas::NodeItem& each : m_view->drawList().nodes)
        QTRY_VERIFY(m_view->rect().toRectF().contains(m_view->viewport().toView(each.centre)));
}

void TestGraphView::movedALittle_theViewChosenByHandStays()
{
    m_view->zoomIn();
    const canvas::Viewport chosen = m_view->viewport();
    m_session->place(placed({{1, {5, 0}}, {2, {405, 5}}, {3, {200, -195}}, {4, {195, 200}}}));
    QTRY_VERIFY(!m_view->isMoving());
    QVERIFY(m_view->viewport() == chosen);
}

void TestGraphView::otherDays_areShownWithoutMovingTheView()
{
    m_view->fitAll();
    QTRY_VERIFY(!m_view->isMoving());
    const canvas::Viewport all = m_view->viewport();
    graph::Filter longAgo;
    longAgo.dates = {text::parseDate("1901"), text::parseDate("1902"), false};
    m_session->setFilter(longAgo);
    QTRY_VERIFY(m_view->drawList().edges.empty());
    QVERIFY(m_view->viewport() == all);
    m_session->setFilter({});
    QTRY_VERIFY(!m_view->drawList().edges.empty());
    QTRY_VERIFY(!m_view->isMoving());
    QVERIFY(m_view->viewport() == all);

    // What another filter leaves is moved into the middle.
    graph::Filter one;
    one.text = m_session->graph().nodes().front().name;
    m_session->setFilter(one);
    QTRY_VERIFY(!(m_view->viewport() == all));
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

void TestGraphView::largeGraph_isMadeReadyBesideAndTheNewestIsDrawn()
{
    m_session->openLibrary(library::Library::inMemory(), largeContent());
    QTRY_COMPARE(m_view->drawList().nodes.size(), static_cast<std::size_t>(many));
    // Until the drawing is made, everything asks for what is drawn.
    bool wasDrawn = false;
    connect(m_session.get(), &session::Session::visibilityChanged, this, [&] {
        wasDrawn = m_view->graph().findNode(NodeId{1}) != nullptr && m_view->drawList().nodes.size() == many;
    });
    const session::Visibility visibility = m_session->visibility().hiding({NodeId{1}, NodeId{2}});
    m_session->setVisibility(visibility);
    QTRY_COMPARE(m_session->shownGraph().nodes().size(), static_cast<std::size_t>(many - 2));
    QVERIFY(wasDrawn);
    m_session->setVisibility(visibility.hiding({NodeId{3}}));
    QTRY_COMPARE(m_view->drawList().nodes.size(), static_cast<std::size_t>(many - 3));
    QVERIFY(m_view->graph().isSameAs(m_session->shownGraph()));
    QTest::qWait(50);
    QCOMPARE(m_view->drawList().nodes.size(), static_cast<std::size_t>(many - 3));
}

void TestGraphView::largeGraphThatIsReplaced_isNotDrawn()
{
    m_session->openLibrary(library::Library::inMemory(), largeContent());
    m_session->openLibrary(library::Library::inMemory(), content());
    QTRY_COMPARE(m_view->drawList().nodes.size(), std::size_t{4});
    QTest::qWait(100);
    QCOMPARE(m_view->drawList().nodes.size(), std::size_t{4});
    QVERIFY(m_view->graph().isSameAs(m_session->shownGraph()));
}

void TestGraphView::thousandsOfLines_areLaidOnceTheyHaveBeenSeen()
{
    m_session->openLibrary(library::Library::inMemory(), largeContent(4));
    QTRY_COMPARE(m_view->drawList().nodes.size(), static_cast<std::size_t>(many));
    QTRY_VERIFY(m_view->viewport().scale < 0.28);
    m_view->hide(); // so that nothing is seen
    m_session->setVisibility(m_session->visibility().hiding({NodeId{1}}));
    QTRY_COMPARE(m_view->drawList().nodes.size(), static_cast<std::size_t>(many - 1));
    QTest::qWait(300);
    QVERIFY(m_view->drawList().isRough());
    m_view->show();
    QTRY_VERIFY(!m_view->drawList().isRough());
    const canvas::DrawList exact =
        canvas::buildDrawList(m_session->shownGraph(), m_session->placements(), m_view->font());
    QVERIFY(exact.edges.size() > 20000);
    QVERIFY(m_view->drawList().edges == exact.edges);
    QTRY_VERIFY(!m_view->isPainting());
}

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
