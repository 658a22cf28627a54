#pragma once

#include <cablegraph/canvas/graphview.h>

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

#include <memory>
#include <pictures.h>

namespace cablegraph::testing {

/// 1 Japan and 2 China face each other, 3 Geneva lies above between them, 4 Piracy below.
inline session::Session::Content content()
{
    using ontology::NodeKind;
    using ontology::Relation;
    session::Session::Content made;
    made.articles.push_back({ArticleId{1}, "A headline", {}, "article.txt"});
    made.graph = graph::KnowledgeGraph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::State, "China"), node(3, NodeKind::Place, "Geneva"),
         node(4, NodeKind::Threat, "Piracy")},
        {edge(1, 1, Relation::Accuse, 2), edge(2, 1, Relation::Counters, 4), edge(3, 3, Relation::LocatedIn, 2)}};
    made.placements = placed({{1, {0, 0}}, {2, {400, 0}}, {3, {200, -200}}, {4, {200, 200}}});
    return made;
}

/// A window with a graph of four nodes, driven by real events. Each test begins with a new one.
class GraphViewFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<session::Session>();
        m_view = std::make_unique<canvas::GraphView>(*m_session);
        m_view->resize(900, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_session->openLibrary(library::Library::inMemory(), content());
        m_view->setFocus();
    }

    void cleanup()
    {
        m_view.reset();
        m_session.reset();
    }

protected:
    [[nodiscard]] QPointF centreOf(std::int64_t id) const
    {
        return m_view->drawList().nodes[*m_view->drawList().findNode(NodeId{id})].centre;
    }

    [[nodiscard]] QPoint at(std::int64_t id) const { return m_view->viewport().toView(centreOf(id)).toPoint(); }

    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {})
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

    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, point);
    }

    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<canvas::GraphView> m_view;
};

} // namespace cablegraph::testing
