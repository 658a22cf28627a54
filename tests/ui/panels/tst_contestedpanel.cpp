#include <cablegraph/panels/contested/panel.h>
#include <cablegraph/panels/pages/view.h>

#include <QCheckBox>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <wordedarticle.h>

using namespace cablegraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using session::Session;
using testing::WordedArticle;

namespace {

WordedArticle firstArticle()
{
    WordedArticle made{"Accusations",
                       "Accusations\n\nJapan hacked France. Japan denied it. Korea praised France. Korea may "
                       "aid France."};
    made.published({2024, 3, 1});
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    const NodeId korea = made.node(NodeKind::State, "Korea", {"Korea"});
    made.edge(japan, Relation::Coerce, france, "Japan hacked France", Stance::Alleged);
    made.edge(japan, Relation::Coerce, france, "denied it", Stance::Denied);
    made.edge(korea, Relation::Support, france, "praised");
    return made;
}

WordedArticle secondArticle()
{
    WordedArticle made{"Denials", "Denials\n\nJapan has hacked France. Korea aided France. Korea gave no aid."};
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    const NodeId korea = made.node(NodeKind::State, "Korea", {"Korea"});
    made.edge(japan, Relation::Coerce, france, "has hacked");
    made.edge(korea, Relation::Aid, france, "aided France");
    made.edge(korea, Relation::Aid, france, "gave no aid", Stance::Denied);
    return made;
}

} // namespace

class TestContestedPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void list_namesContestedClaimsOnly();
    void listWithTheKeys_choosesNothingByItself();
    void clickOnAClaim_selectsItsEdgeAndShowsBothSides();
    void firstArrow_takesTheFirstClaim();
    void arrowKeys_goFromClaimToClaim();
    void clickOnASentence_showsItInItsArticle();
    void edgeSelectedElsewhere_isChosenInTheList();
    void why_isAnswered();
    void checkBox_filtersTheGraph();
    void withoutContestedClaims_saysWhatTheyAre();

private:
    void clickRow(int row);
    void clickWords(const QString& words);
    [[nodiscard]] EdgeId edge(Relation relation) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::ContestedPanel> m_panel;
    QListView* m_list = nullptr;
    panels::PageView* m_sides = nullptr;
};

void TestContestedPanel::init()
{
    m_session = std::make_unique<Session>();
    testing::open(*m_session, {firstArticle(), secondArticle()});
    m_panel = std::make_unique<panels::ContestedPanel>(*m_session);
    m_list = m_panel->findChild<QListView*>();
    m_sides = m_panel->findChild<panels::PageView*>();
    m_panel->resize(900, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestContestedPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

EdgeId TestContestedPanel::edge(Relation relation) const
{
    for (const graph::Edge& each : m_session->graph().edges())
        if (each.relation == relation)
            return each.id;
    return {};
}

void TestContestedPanel::clickRow(int row)
{
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(row, 0)).center());
}

void TestContestedPanel::clickWords(const QString& words)
{
    QTextCursor cursor = m_sides->document()->find(words);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    QTest::mouseClick(m_sides->viewport(), Qt::LeftButton, {}, m_sides->cursorRect(cursor).center());
}

void TestContestedPanel::list_namesContestedClaimsOnly()
{
    QCOMPARE(m_list->model()->rowCount(), 2);
    QCOMPARE(m_list->model()->index(0, 0).data().toString(),
             QStringLiteral("Japan coerces France\n2 for it, 1 against"));
    QCOMPARE(m_list->model()->index(1, 0).data().toString(), QStringLiteral("Korea aids France\n1 for it, 1 against"));
    QVERIFY(m_sides->toPlainText().contains(QStringLiteral("Choose a claim")));
}

void TestContestedPanel::listWithTheKeys_choosesNothingByItself()
{
    m_panel->setFocus();
    QVERIFY(m_session->selection().isEmpty());
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Coerce)});
}

void TestContestedPanel::clickOnAClaim_selectsItsEdgeAndShowsBothSides()
{
    clickRow(0);
    QCOMPARE(m_session->selection(), (session::Selection{{}, {edge(Relation::Coerce)}}));
    const QString page = m_sides->toPlainText();
    for (const char* words : {"Asserted or alleged", "Japan hacked France.", "Japan has hacked France.", "Denied",
                              "Japan denied it.", "Accusations", "2 sentences in 2 articles"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    // The sides stand beside each other.
    const QTextCursor claimed = m_sides->document()->find(QStringLiteral("Japan hacked"));
    const QTextCursor denied = m_sides->document()->find(QStringLiteral("denied it"));
    QVERIFY(m_sides->cursorRect(denied).left() > m_sides->cursorRect(claimed).right());
    QVERIFY(m_sides->cursorRect(denied).top() < m_sides->cursorRect(claimed).top() + 60);
}

void TestContestedPanel::firstArrow_takesTheFirstClaim()
{
    m_panel->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Coerce)});
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Aid)});
}

void TestContestedPanel::arrowKeys_goFromClaimToClaim()
{
    clickRow(0);
    QTest::keyClick(m_list, Qt::Key_Down);
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Aid)});
    QVERIFY(m_sides->toPlainText().contains(QStringLiteral("Korea gave no aid.")));
}

void TestContestedPanel::clickOnASentence_showsItInItsArticle()
{
    clickRow(0);
    m_session->clearSelection();
    clickWords(QStringLiteral("Japan denied it"));
    QCOMPARE(m_session->selection().edges, std::set{edge(Relation::Coerce)});
    const auto source = m_session->source(m_session->passage()->article);
    QCOMPARE(std::string{text::slice(source->text, m_session->passage()->span)}, std::string{"denied it"});
}

void TestContestedPanel::edgeSelectedElsewhere_isChosenInTheList()
{
    m_session->select({{}, {edge(Relation::Aid)}});
    QCOMPARE(m_list->currentIndex().row(), 1);
    QVERIFY(m_sides->toPlainText().contains(QStringLiteral("Korea aided France.")));
    // An edge that nobody contests leaves the list where it is.
    m_session->select({{}, {edge(Relation::Support)}});
    QCOMPARE(m_list->currentIndex().row(), 1);
}

void TestContestedPanel::why_isAnswered()
{
    clickRow(0);
    clickWords(QStringLiteral("Why?"));
    QVERIFY(m_sides->toPlainText().contains(QStringLiteral("No rule was recorded")));
}

void TestContestedPanel::checkBox_filtersTheGraph()
{
    auto* only = m_panel->findChild<QCheckBox*>();
    const QPoint box{8, only->height() / 2};
    QTest::mouseClick(only, Qt::LeftButton, {}, box);
    QTRY_COMPARE(m_session->shownGraph().edges().size(), std::size_t{2});
    QCOMPARE(m_list->model()->rowCount(), 2);
    QTest::mouseClick(only, Qt::LeftButton, {}, box);
    QTRY_COMPARE(m_session->shownGraph().edges().size(), std::size_t{3});

    // The box shows what others filter, and lets the rest of the filter be.
    graph::Filter filter;
    filter.standings.included = {graph::EdgeStanding::Contested};
    filter.minimumArticles = 2;
    m_session->setFilter(filter);
    QVERIFY(only->isChecked());
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QTest::mouseClick(only, Qt::LeftButton, {}, box);
    QCOMPARE(m_session->filter().minimumArticles, std::size_t{2});
    QVERIFY(m_session->filter().standings.acceptsAll());
}

void TestContestedPanel::withoutContestedClaims_saysWhatTheyAre()
{
    testing::open(*m_session, {});
    QCOMPARE(m_list->model()->rowCount(), 0);
    QVERIFY(m_sides->toPlainText().contains(QStringLiteral("Nothing shown is contested.")));
}

QTEST_MAIN(TestContestedPanel)
#include "tst_contestedpanel.moc"
