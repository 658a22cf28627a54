#include <cablegraph/commands/changevisibility.h>

#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using session::Session;

class TestChangeVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void hide_isOneStepAndCanBeUndone();
    void collapseAndExpand_areOpposites();
    void isolate_thenShowAll();
    void nothingToDo_leavesNoStep();
    void texts_nameWhatIsDone();

private:
    std::unique_ptr<Session> m_session;
};

void TestChangeVisibility::init()
{
    using ontology::Relation;
    m_session = std::make_unique<Session>();
    Session::Content content;
    content.graph = graph::KnowledgeGraph{
        {node(1, ontology::NodeKind::State, "Japan"), node(2, ontology::NodeKind::Official, "Sato"),
         node(3, ontology::NodeKind::State, "China"), node(4, ontology::NodeKind::Place, "Geneva")},
        {edge(1, 2, Relation::Represents, 1), edge(2, 1, Relation::Accuse, 3), edge(3, 4, Relation::LocatedIn, 3)}};
    m_session->openLibrary(library::Library::inMemory(), content);
}

void TestChangeVisibility::hide_isOneStepAndCanBeUndone()
{
    commands::hide(*m_session, {NodeId{1}, NodeId{3}});
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{2});
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{4});
}

void TestChangeVisibility::collapseAndExpand_areOpposites()
{
    commands::collapse(*m_session, {NodeId{1}});
    QVERIFY(m_session->shownGraph().findNode(NodeId{2}) == nullptr);
    QVERIFY(m_session->shownGraph().findNode(NodeId{3}) != nullptr);
    commands::expand(*m_session, {NodeId{1}});
    QVERIFY(m_session->visibility().isEverything());
    QCOMPARE(m_session->undoStack().count(), 2);
}

void TestChangeVisibility::isolate_thenShowAll()
{
    commands::isolate(*m_session, {NodeId{3}});
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{1});
    commands::expand(*m_session, {NodeId{3}});
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{3});
    commands::showAll(*m_session);
    QCOMPARE(m_session->shownGraph().nodes().size(), std::size_t{4});
}

void TestChangeVisibility::nothingToDo_leavesNoStep()
{
    commands::showAll(*m_session);
    commands::expand(*m_session, {NodeId{1}});
    commands::collapse(*m_session, {NodeId{4}});
    commands::hide(*m_session, {});
    commands::isolate(*m_session, {});
    QCOMPARE(m_session->undoStack().count(), 0);
}

void TestChangeVisibility::texts_nameWhatIsDone()
{
    commands::hide(*m_session, {NodeId{1}});
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Hide Japan"));
    commands::showAll(*m_session);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Show All Nodes"));
    commands::isolate(*m_session, {NodeId{1}, NodeId{3}});
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Show Only 2 Nodes"));
}

QTEST_GUILESS_MAIN(TestChangeVisibility)
#include "tst_changevisibility.moc"
