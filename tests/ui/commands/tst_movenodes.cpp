#include <cablegraph/commands/movenodes.h>

#include <QTest>

#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using commands::MoveNodes;
using session::Session;

class TestMoveNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void undoAndRedo_restoreWholeStates();
    void moveThatChangesNothing_leavesNoStep();
    void movesOfOneGesture_areOneStep();
    void text_namesTheOnlyNode();
    void text_countsSeveralNodes();

private:
    std::unique_ptr<Session> m_session;
};

void TestMoveNodes::init()
{
    m_session = std::make_unique<Session>();
    Session::Content content;
    content.graph = graph::KnowledgeGraph{
        {node(1, ontology::NodeKind::State, "Japan"), node(2, ontology::NodeKind::State, "China")}, {}};
    content.placements = placed({{1, {0, 0}}, {2, {300, 100}}});
    m_session->openLibrary(library::Library::inMemory(), content);
}

void TestMoveNodes::undoAndRedo_restoreWholeStates()
{
    const layout::Placements before = m_session->placements();
    layout::Placements after = before;
    after[NodeId{1}] = {{40, 50}, true};
    m_session->undoStack().push(new MoveNodes{*m_session, before, after, QStringLiteral("Move")});
    QVERIFY(m_session->placements() == after);
    m_session->undoStack().undo();
    QVERIFY(m_session->placements() == before);
    m_session->undoStack().redo();
    QVERIFY(m_session->placements() == after);
}

void TestMoveNodes::moveThatChangesNothing_leavesNoStep()
{
    const layout::Placements here = m_session->placements();
    m_session->undoStack().push(new MoveNodes{*m_session, here, here, QStringLiteral("Move")});
    QCOMPARE(m_session->undoStack().count(), 0);
    QVERIFY(m_session->placements() == here);
}

void TestMoveNodes::movesOfOneGesture_areOneStep()
{
    const layout::Placements before = m_session->placements();
    const auto push = [this](std::int64_t id, double x, int gesture) {
        const layout::Placements from{{NodeId{id}, m_session->placements().at(NodeId{id})}};
        m_session->undoStack().push(
            new MoveNodes{*m_session, from, placed({{id, {x, 0}}}), QStringLiteral("Move"), gesture});
    };
    push(1, 10, 7);
    push(1, 20, 7);
    push(2, 30, 7);
    push(1, 40, 8);
    QCOMPARE(m_session->undoStack().count(), 2);
    m_session->undoStack().undo();
    QCOMPARE(m_session->placements().at(NodeId{1}).centre.x, 20.0);
    m_session->undoStack().undo();
    QVERIFY(m_session->placements() == before);
}

void TestMoveNodes::text_namesTheOnlyNode()
{
    const layout::Placements one = placed({{2, {1, 1}}});
    QCOMPARE(commands::textForMoving(m_session->graph(), one), QStringLiteral("Move China"));
    QCOMPARE(commands::textForPinning(m_session->graph(), one, true), QStringLiteral("Pin China"));
    QCOMPARE(commands::textForPinning(m_session->graph(), one, false), QStringLiteral("Unpin China"));
}

void TestMoveNodes::text_countsSeveralNodes()
{
    QCOMPARE(commands::textForMoving(m_session->graph(), m_session->placements()), QStringLiteral("Move 2 Nodes"));
}

QTEST_MAIN(TestMoveNodes)
#include "tst_movenodes.moc"
