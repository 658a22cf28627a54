#include "builders.h"

#include <cablegraph/library/librarywriter.h>
#include <cablegraph/session/session.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cablegraph;
using session::Passage;
using session::Selection;
using session::Session;

Q_DECLARE_METATYPE(cablegraph::session::Passage)

namespace {

const std::string articleText = "Japan met Korea.\n\nKorea accused Japan.";
constexpr SentenceId firstSentence{1};
constexpr text::ByteSpan korea{10, 15};

article::Article japanArticle()
{
    return {"Japan met Korea.", {}, "/news/japan.txt", articleText, {{0, 16}, {18, 38}}};
}

/// Japan and Korea with a line between them; Korea is named at its place.
graph::ArticleGraph japanGraph()
{
    using enum ontology::NodeKind;
    graph::ArticleGraph found;
    found.sentences = {{SentenceId{1}, {0, 16}}, {SentenceId{2}, {18, 38}}};
    found.nodes = {testing::node(1, State, "Japan"), testing::node(2, State, "Korea")};
    found.nodes[1].mentions = {{graph::ArticleGraph::article, firstSentence, korea}};
    found.edges = {testing::edge(1, 2, ontology::Relation::Accuse, 1)};
    found.edges[0].evidence.change([&](auto& list) {
        list[0].sentence = SentenceId{2};
        list[0].span = {18, 37};
    });
    return found;
}

library::Library libraryWithArticle(const std::filesystem::path& file)
{
    library::Library library = file.empty() ? library::Library::inMemory() : library::Library::create(file);
    library::LibraryWriter{library}.add(japanArticle(), japanGraph());
    return library;
}

NodeId nodeNamed(const Session& session, std::string_view name)
{
    for (const graph::Node& node : session.graph().nodes())
        if (node.name == name)
            return node.id;
    return {};
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<Session>();
        library::Library library = libraryWithArticle({});
        Session::Content content = session::loadContent(library);
        m_session->openLibrary(std::move(library), std::move(content));
    }

    void newSession_isEmptyAndUsable()
    {
        const Session session;
        QVERIFY(session.graph().isEmpty());
        QVERIFY(session.articles().empty());
        QVERIFY(session.library().file().empty());
    }

    void openLibrary_tellsWhatCameAndWent()
    {
        std::vector<session::GraphChange> changes;
        connect(m_session.get(), &Session::graphChanged, this,
                [&](const session::GraphChange& change) { changes.push_back(change); });
        const QSignalSpy opened{m_session.get(), &Session::libraryOpened};
        m_session->select({{nodeNamed(*m_session, "Japan")}, {}});
        m_session->undoStack().push(new QUndoCommand{QStringLiteral("something")});

        m_session->openLibrary(library::Library::inMemory(), {});

        QCOMPARE(opened.count(), 1);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].removed.size(), std::size_t{2});
        QVERIFY(changes[0].added.empty());
        QVERIFY(m_session->selection().isEmpty());
        QVERIFY(!m_session->passage());
        QVERIFY(!m_session->undoStack().canUndo());
    }

    void showContent_keepsWhatStillExists()
    {
        const NodeId japan = nodeNamed(*m_session, "Japan");
        const NodeId koreaNode = nodeNamed(*m_session, "Korea");
        m_session->select({{japan, koreaNode}, {m_session->graph().edges().front().id}});
        std::vector<session::GraphChange> changes;
        connect(m_session.get(), &Session::graphChanged, this,
                [&](const session::GraphChange& change) { changes.push_back(change); });
        const QSignalSpy selected{m_session.get(), &Session::selectionChanged};

        Session::Content content{m_session->articles(), {}, {}};
        content.graph = graph::KnowledgeGraph{{*m_session->graph().findNode(japan)}, {}};
        m_session->showContent(content);

        QCOMPARE(m_session->selection(), (Selection{{japan}, {}}));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(changes.back().removed, (std::vector<NodeId>{koreaNode}));
        QVERIFY(changes.back().added.empty());
    }

    void showContent_forgetsThePassageOfAnArticleThatIsGone()
    {
        m_session->showPassage({m_session->articles().front().id, {}});
        m_session->showContent({});
        QVERIFY(!m_session->passage());
    }

    void selectNode_showsItsFirstMention()
    {
        m_session->select({{nodeNamed(*m_session, "Korea")}, {}});
        QVERIFY(m_session->passage());
        QCOMPARE(m_session->passage()->span, korea);
    }

    void selectEdge_showsItsFirstEvidence()
    {
        m_session->select({{}, {m_session->graph().edges().front().id}});
        QVERIFY(m_session->passage());
        QCOMPARE(m_session->passage()->span, (text::ByteSpan{18, 37}));
    }

    void selectNodeWithoutMentions_showsTheEdgeThatTouchesIt()
    {
        m_session->select({{nodeNamed(*m_session, "Japan")}, {}});
        QVERIFY(m_session->passage());
        QCOMPARE(m_session->passage()->span, (text::ByteSpan{18, 37}));
    }

    void selectWithoutReveal_leavesThePassage()
    {
        const QSignalSpy shown{m_session.get(), &Session::passageShown};
        m_session->select({{nodeNamed(*m_session, "Korea")}, {}}, Session::Reveal::Nothing);
        QCOMPARE(shown.count(), 0);
    }

    void selectUnknown_selectsNothing()
    {
        const QSignalSpy selected{m_session.get(), &Session::selectionChanged};
        m_session->select({{NodeId{4711}}, {EdgeId{4711}}});
        QVERIFY(m_session->selection().isEmpty());
        QCOMPARE(selected.count(), 0);
    }

    void selectTheSameAgain_tellsOnce()
    {
        const QSignalSpy selected{m_session.get(), &Session::selectionChanged};
        m_session->select({{nodeNamed(*m_session, "Korea")}, {}});
        m_session->select({{nodeNamed(*m_session, "Korea")}, {}});
        QCOMPARE(selected.count(), 1);
    }

    void source_isReadOnceAndKept()
    {
        const ArticleId article = m_session->articles().front().id;
        const auto source = m_session->source(article);
        QVERIFY(source);
        QCOMPARE(source->text, articleText);
        QCOMPARE(m_session->source(article).get(), source.get());
    }

    void sourceOfUnknownArticle_isNullAndTold()
    {
        std::optional<Error> problem;
        connect(m_session.get(), &Session::problemOccurred, this, [&](const Error& error) { problem = error; });
        QVERIFY(!m_session->source(ArticleId{4711}));
        QVERIFY(problem);
        QCOMPARE(problem->kind(), ErrorKind::NotFound);
    }

    void place_isShownAndStored()
    {
        const NodeId japan = nodeNamed(*m_session, "Japan");
        const QSignalSpy placed{m_session.get(), &Session::placementsChanged};
        const layout::Placement placement{{12.5, -3}, true};
        m_session->place({{japan, placement}});
        QCOMPARE(placed.count(), 1);
        QCOMPARE(m_session->placements().at(japan), placement);
        QCOMPARE(m_session->library().placements().at(japan), placement);
    }

    void placeUnknownNode_isPassedOver()
    {
        const NodeId japan = nodeNamed(*m_session, "Japan");
        const QSignalSpy problems{m_session.get(), &Session::problemOccurred};
        m_session->place({{NodeId{4711}, {}}, {japan, {{1, 2}, false}}});
        QCOMPARE(problems.count(), 0);
        QVERIFY(!m_session->placements().contains(NodeId{4711}));
        QCOMPARE(m_session->library().placements().at(japan).centre, (layout::Point{1, 2}));
    }

    void placeInReadOnlyLibrary_isShownOnly()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("a.cablegraph")).toStdString();
        libraryWithArticle(file);
        library::Library library = library::Library::open(file, library::Library::Access::ReadOnly);
        Session::Content content = session::loadContent(library);
        m_session->openLibrary(std::move(library), std::move(content));
        const QSignalSpy problems{m_session.get(), &Session::problemOccurred};

        const NodeId japan = nodeNamed(*m_session, "Japan");
        m_session->place({{japan, {{1, 2}, false}}});

        QCOMPARE(problems.count(), 0);
        QVERIFY(m_session->placements().contains(japan));
        QVERIFY(m_session->library().placements().empty());
    }

private:
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
