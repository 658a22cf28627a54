#include <cablegraph/session/session.h>

#include <QSignalSpy>
#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using session::Session;
using session::Visibility;

namespace {

/// 1 - 2, 1 - 3, 1 - 4, 4 - 5.
graph::KnowledgeGraph star()
{
    using ontology::NodeKind;
    using ontology::Relation;
    return {{node(1, NodeKind::State, "Japan"), node(2, NodeKind::Official, "Sato"), node(3, NodeKind::Official, "Ito"),
             node(4, NodeKind::State, "China"), node(5, NodeKind::Place, "Geneva")},
            {edge(1, 2, Relation::Represents, 1), edge(2, 3, Relation::Represents, 1), edge(3, 1, Relation::Accuse, 4),
             edge(4, 5, Relation::LocatedIn, 4)}};
}

std::set<NodeId> ids(std::initializer_list<std::int64_t> values)
{
    std::set<NodeId> made;
    for (const std::int64_t value : values)
        made.insert(NodeId{value});
    return made;
}

} // namespace

class TestVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiding_addsUpAndShowingTakesBack();
    void isolated_nodesThatComeLaterStayOut();
    void isolating_showsWhatWasHidden();
    void shownPart_hasOnlyEdgesBetweenShownNodes();
    void hiddenNeighbours_areCounted();
    void dependants_hangOnTheNodesAlone();
    void session_dropsHiddenNodesFromTheSelection();
    void session_showsAllOfAnotherLibrary();
};

void TestVisibility::hiding_addsUpAndShowingTakesBack()
{
    const Visibility some = Visibility{}.hiding(ids({1})).hiding(ids({2}));
    QVERIFY(!some.shows(NodeId{1}) && !some.shows(NodeId{2}) && some.shows(NodeId{3}));
    QVERIFY(some.showing(ids({1, 2})).isEverything());
}

void TestVisibility::isolated_nodesThatComeLaterStayOut()
{
    const Visibility alone = Visibility{}.isolating(ids({1, 2}));
    QVERIFY(alone.shows(NodeId{1}) && !alone.shows(NodeId{3}));
    QVERIFY(alone.showing(ids({3})).shows(NodeId{3}));
}

void TestVisibility::isolating_showsWhatWasHidden()
{
    QVERIFY(Visibility{}.hiding(ids({1})).isolating(ids({1})).shows(NodeId{1}));
}

void TestVisibility::shownPart_hasOnlyEdgesBetweenShownNodes()
{
    const graph::KnowledgeGraph part = shownPart(star(), Visibility{}.hiding(ids({4})));
    QCOMPARE(part.nodes().size(), std::size_t{4});
    QCOMPARE(part.edges().size(), std::size_t{2});
    QVERIFY(part.findEdge(EdgeId{3}) == nullptr);
}

void TestVisibility::hiddenNeighbours_areCounted()
{
    const Visibility some = Visibility{}.hiding(ids({2, 5}));
    QVERIFY(hiddenNeighbours(star(), some, NodeId{1}) == std::vector{NodeId{2}});
    QVERIFY(hiddenNeighbours(star(), some, NodeId{3}).empty());
}

void TestVisibility::dependants_hangOnTheNodesAlone()
{
    QVERIFY(session::dependants(star(), {}, ids({1})) == ids({2, 3}));
    // China keeps its place while Geneva is shown, and hangs on Japan alone without it.
    QVERIFY(session::dependants(star(), Visibility{}.hiding(ids({5})), ids({1})) == ids({2, 3, 4}));
}

void TestVisibility::session_dropsHiddenNodesFromTheSelection()
{
    Session session;
    Session::Content content;
    content.graph = star();
    session.openLibrary(library::Library::inMemory(), content);
    session.select({ids({1, 2}), {EdgeId{1}}}, Session::Reveal::Nothing);
    QSignalSpy changes{&session, &Session::visibilityChanged};
    session.setVisibility(Visibility{}.hiding(ids({2})));
    session.setVisibility(Visibility{}.hiding(ids({2})));
    QCOMPARE(changes.count(), 1);
    QVERIFY(session.selection() == (session::Selection{ids({1}), {}}));
    QCOMPARE(session.graph().nodes().size(), std::size_t{5});
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{4});
}

void TestVisibility::session_showsAllOfAnotherLibrary()
{
    Session session;
    session.setVisibility(Visibility{}.hiding(ids({1})));
    Session::Content content;
    content.graph = star();
    session.openLibrary(library::Library::inMemory(), content);
    QCOMPARE(session.shownGraph().nodes().size(), std::size_t{5});
}

QTEST_GUILESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
