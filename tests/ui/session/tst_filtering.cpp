#include <cablegraph/session/session.h>

#include <QSignalSpy>
#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using graph::Filter;
using session::FilterHistory;
using session::Session;
using session::Visibility;

namespace {

Filter showing(ontology::NodeKind kind)
{
    Filter filter;
    filter.kinds.included = {kind};
    return filter;
}

const Filter statesOnly = showing(ontology::NodeKind::State);
const Filter officialsOnly = showing(ontology::NodeKind::Official);

/// `pairs` states, each with an official: odd ids are states.
Session::Content pairs(std::int64_t pairs)
{
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    for (std::int64_t i = 1; i <= pairs; ++i) {
        nodes.push_back(node(2 * i - 1, ontology::NodeKind::State, "State " + std::to_string(i)));
        nodes.push_back(node(2 * i, ontology::NodeKind::Official, "Official " + std::to_string(i)));
        edges.push_back(edge(i, 2 * i, ontology::Relation::Represents, 2 * i - 1));
    }
    Session::Content content;
    content.graph = {std::move(nodes), std::move(edges)};
    return content;
}

constexpr std::int64_t few = 3;
constexpr std::int64_t many = 5000; // so many that they are filtered beside the window

} // namespace

class TestFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filter_changesWhatIsShown();
    void sameFilter_isNoStep();
    void hiddenAndFiltered_addUp();
    void filteredOut_isNoLongerSelected();
    void history_goesBackAndForward();
    void history_forgetsWhatLayAhead();
    void adjusting_isOneStep();
    void history_keepsTheLastSteps();
    void manyNodes_areFilteredBesideTheWindow();
    void ofManyFilters_onlyTheNewestIsShown();
    void newContent_isFiltered();
    void contentFilteredBeside_isShownAsTheUserWantsItNow();
    void anotherLibrary_isNotFiltered();
};

void TestFiltering::filter_changesWhatIsShown()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    const QSignalSpy filters{&session, &Session::filterChanged};
    const QSignalSpy shown{&session, &Session::visibilityChanged};
    session.setFilter(statesOnly);
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{few});
    QVERIFY(session.shownGraph().edges().empty());
    QCOMPARE(session.graph().nodes().size(), std::size_t{2 * few});
    QCOMPARE(filters.count(), 1);
    QCOMPARE(shown.count(), 1);
}

void TestFiltering::sameFilter_isNoStep()
{
    Session session;
    session.setFilter({});
    QVERIFY(!session.filterHistory().canGoBack());
}

void TestFiltering::hiddenAndFiltered_addUp()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    session.setVisibility(Visibility{}.hiding({NodeId{1}}));
    session.setFilter(statesOnly);
    QCOMPARE(session.filteredGraph().nodes().size(), std::size_t{few});
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{few - 1});
    session.setVisibility({});
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{few});
}

void TestFiltering::filteredOut_isNoLongerSelected()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    session.select({{NodeId{1}, NodeId{2}}, {EdgeId{1}}}, Session::Reveal::Nothing);
    session.setFilter(statesOnly);
    QVERIFY(session.selection() == (session::Selection{{NodeId{1}}, {}}));
}

void TestFiltering::history_goesBackAndForward()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    session.setFilter(statesOnly);
    session.setFilter(officialsOnly);
    session.goForwardToFilter();
    QCOMPARE(session.filter(), officialsOnly);
    session.goBackToFilter();
    QCOMPARE(session.filter(), statesOnly);
    QCOMPARE(session.shownGraph().nodes().front().id, NodeId{1});
    QVERIFY(session.filterHistory().canGoForward());
    session.goBackToFilter();
    session.goBackToFilter();
    QVERIFY(session.filter().acceptsAll());
    QVERIFY(!session.filterHistory().canGoBack());
    session.goForwardToFilter();
    session.goForwardToFilter();
    QCOMPARE(session.filter(), officialsOnly);
    QVERIFY(!session.undoStack().canUndo());
}

void TestFiltering::history_forgetsWhatLayAhead()
{
    FilterHistory history;
    history.push(statesOnly, FilterHistory::Step::New);
    history.goBack();
    history.push(officialsOnly, FilterHistory::Step::New);
    QVERIFY(!history.canGoForward());
    history.goBack();
    QVERIFY(history.current().acceptsAll());
}

void TestFiltering::adjusting_isOneStep()
{
    FilterHistory history;
    Filter sliding;
    for (const double confidence : {0.1, 0.2, 0.3}) {
        sliding.minimumConfidence = confidence;
        history.push(sliding, FilterHistory::Step::Adjusting);
    }
    QCOMPARE(history.current(), sliding);
    history.goBack();
    QVERIFY(history.current().acceptsAll());
}

void TestFiltering::history_keepsTheLastSteps()
{
    FilterHistory history;
    for (std::size_t degree = 1; degree <= 1000; ++degree) {
        Filter filter;
        filter.minimumDegree = degree;
        history.push(filter, FilterHistory::Step::New);
    }
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.goBack();
    QCOMPARE(steps, 99);
    QCOMPARE(history.current().minimumDegree, std::size_t{901});
}

void TestFiltering::manyNodes_areFilteredBesideTheWindow()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(many));
    session.setFilter(statesOnly);
    QCOMPARE(session.filter(), statesOnly);
    QVERIFY(session.isFiltering());
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{2 * many});
    QTRY_VERIFY(!session.isFiltering());
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{many});
}

void TestFiltering::ofManyFilters_onlyTheNewestIsShown()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(many));
    const QSignalSpy shown{&session, &Session::visibilityChanged};
    session.setFilter(statesOnly);
    session.setFilter({});
    session.setFilter(officialsOnly);
    QTRY_VERIFY(!session.isFiltering());
    QCOMPARE(shown.count(), 1);
    QCOMPARE(session.shownGraph().nodes().front().id, NodeId{2});
}

void TestFiltering::newContent_isFiltered()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    session.setFilter(statesOnly);
    session.showContent(pairs(few + 1));
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{few + 1});
}

void TestFiltering::contentFilteredBeside_isShownAsTheUserWantsItNow()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(few));
    session.setFilter(statesOnly);
    const Session::Content content = pairs(few + 1);
    const Session::Excerpt states = Session::excerptOf(content, session.filter(), session.visibility());
    QCOMPARE(states.shown.nodes().size(), std::size_t{few + 1});
    session.showContent(content, states);
    QVERIFY(session.shownGraph().isSameAs(states.shown));
    session.setFilter(officialsOnly);
    session.showContent(content, states); // found before the filter was changed
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{few + 1});
    QCOMPARE(session.shownGraph().nodes().front().id, NodeId{2});
}

void TestFiltering::anotherLibrary_isNotFiltered()
{
    Session session;
    session.openLibrary(library::Library::inMemory(), pairs(many));
    session.setFilter(statesOnly);
    session.openLibrary(library::Library::inMemory(), pairs(few));
    QVERIFY(session.filter().acceptsAll());
    QVERIFY(!session.filterHistory().canGoBack());
    QTest::qWait(0);
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{2 * few});
}

QTEST_GUILESS_MAIN(TestFiltering)
#include "tst_filtering.moc"
