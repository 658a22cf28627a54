#include <cablegraph/panels/paths/panel.h>
#include <cablegraph/session/session.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

#include <wordedarticle.h>

using namespace cablegraph;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using session::Selection;
using session::Session;
using testing::nodeNamed;
using testing::WordedArticle;

namespace {

/// France -> Norway -> Japan; France -> Egypt -> Japan, which is denied; Malta alone with Peru.
WordedArticle twoWays()
{
    WordedArticle made{"Two ways",
                       "Yesterday France accused Norway of spying. Norway backed Japan. France aided Egypt. "
                       "Egypt said it never aided Japan. Malta backed Peru."};
    made.published({2024, 3, 1});
    const auto state = [&made](const char* name) { return made.node(NodeKind::State, name, {name}); };
    const NodeId france = state("France");
    const NodeId norway = state("Norway");
    const NodeId japan = state("Japan");
    const NodeId egypt = state("Egypt");
    const NodeId malta = state("Malta");
    const NodeId peru = state("Peru");
    made.edge(france, Relation::Accuse, norway, "France accused Norway");
    made.edge(norway, Relation::Support, japan, "Norway backed Japan");
    made.edge(france, Relation::Aid, egypt, "France aided Egypt");
    made.edge(egypt, Relation::Aid, japan, "it never aided Japan", Stance::Denied);
    made.edge(malta, Relation::Support, peru, "Malta backed Peru");
    return made;
}

} // namespace

class TestPathsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingPicked_saysWhatToDo();
    void typedNames_areSuggestedAndTaken();
    void firstName_leadsToTheSecond();
    void suggestion_canBeClicked();
    void enter_prefersNamesThatBeginSo();
    void unknownName_takesNothing();
    void paths_areChainsOfSentences();
    void twoSelectedNodes_fillTheFields();
    void click_onPathSelectsItsNodesAndLines();
    void click_onSentenceShowsIt();
    void click_onNameSelectsTheNode();
    void tabAndEnter_chooseAPath();
    void swap_looksTheOtherWay();
    void direction_isFollowedWhenTicked();
    void deniedClaims_areLeftOutWhenTicked();
    void tooLongPaths_areOffered();
    void nodesApart_areSaidToBe();
    void sameNodeTwice_isTold();
    void hiddenNode_endsItsPaths();
    void around_isSelectedBySteps();
    void showOnly_asksForIsolation();
    void showOnly_takesWhatWasJustSelectedAround();

private:
    void pick(const char* from, const char* to);
    [[nodiscard]] QString text() const { return m_view->toPlainText(); }
    void click(const QString& words);
    template<class Button>
    Button& button(const QString& text) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<panels::PathsPanel> m_panel;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QTextBrowser* m_view = nullptr;
};

void TestPathsPanel::init()
{
    m_session = std::make_unique<Session>();
    m_panel = std::make_unique<panels::PathsPanel>(*m_session);
    for (QLineEdit* field : m_panel->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == u"From"_s)
            m_from = field;
        if (field->accessibleName() == u"To"_s)
            m_to = field;
    }
    m_view = m_panel->findChild<QTextBrowser*>();
    m_panel->resize(1000, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    testing::open(*m_session, {twoWays()});
    QTRY_VERIFY(m_panel->isIdle());
}

void TestPathsPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestPathsPanel::pick(const char* from, const char* to)
{
    for (const auto& [field, name] : {std::pair{m_from, from}, {m_to, to}}) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(name));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QTRY_VERIFY(m_panel->isIdle());
}

void TestPathsPanel::click(const QString& words)
{
    QTextCursor cursor = m_view->document()->find(words, 0, QTextDocument::FindCaseSensitively);
    QVERIFY2(!cursor.isNull(), qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    m_view->setTextCursor(cursor);
    m_view->ensureCursorVisible();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cursorRect(cursor).center());
}

template<class Button>
Button& TestPathsPanel::button(const QString& text) const
{
    for (Button* each : m_panel->findChildren<Button*>())
        if (each->text().remove(u'&') == text)
            return *each;
    qFatal("there is no button %s", qPrintable(text));
}

void TestPathsPanel::nothingPicked_saysWhatToDo()
{
    QVERIFY(text().contains(u"Name two nodes"_s));
    m_session->openLibrary(library::Library::inMemory(), {});
    QVERIFY(text().contains(u"Open articles"_s));
}

void TestPathsPanel::typedNames_areSuggestedAndTaken()
{
    m_from->setFocus();
    QTest::keyClicks(m_from, u"fra"_s);
    QTRY_VERIFY(m_from->completer()->popup()->isVisible());
    QCOMPARE(m_from->completer()->completionCount(), 1);
    QTest::keyClick(m_from->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(m_from->completer()->popup(), Qt::Key_Return);
    QCOMPARE(m_from->text(), u"France"_s);
    m_to->setFocus();
    QTest::keyClicks(m_to, u"jap"_s);
    QTest::keyClick(m_to, Qt::Key_Return); // without choosing: the first
    QCOMPARE(m_to->text(), u"Japan"_s);
    QTRY_VERIFY(text().contains(u"France → Norway → Japan"_s));
}

void TestPathsPanel::firstName_leadsToTheSecond()
{
    m_from->setFocus();
    QTest::keyClicks(m_from, u"fra"_s);
    QTest::keyClick(m_from, Qt::Key_Return);
    QVERIFY(m_to->hasFocus());
    QTest::keyClicks(m_to, u"jap"_s);
    QTest::keyClick(m_to, Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"France → Norway → Japan"_s));
    m_from->setFocus();
    m_from->selectAll();
    QTest::keyClicks(m_from, u"egy"_s);
    QTest::keyClick(m_from, Qt::Key_Return);
    QVERIFY2(m_from->hasFocus(), "both are there");
}

void TestPathsPanel::suggestion_canBeClicked()
{
    m_from->setFocus();
    QTest::keyClicks(m_from, u"pt"_s); // within the name
    QAbstractItemView& popup = *m_from->completer()->popup();
    QTRY_VERIFY(popup.isVisible());
    QTest::mouseClick(popup.viewport(), Qt::LeftButton, {}, popup.visualRect(popup.model()->index(0, 0)).center());
    QCOMPARE(m_from->text(), u"Egypt"_s);
}

void TestPathsPanel::enter_prefersNamesThatBeginSo()
{
    WordedArticle made{"Talks", "The talks in Latvia brought Norway and Egypt together. Latvia hosted."};
    const NodeId meeting = made.node(NodeKind::Meeting, "Talks in Latvia", {"talks"});
    for (const char* name : {"Norway", "Egypt"})
        made.edge(made.node(NodeKind::State, name, {name}), Relation::Attends, meeting, name);
    made.node(NodeKind::State, "Latvia", {"Latvia"});
    testing::open(*m_session, {made});
    QTRY_VERIFY(m_panel->isIdle());
    m_from->setFocus();
    QTest::keyClicks(m_from, u"lat"_s);
    QTest::keyClick(m_from, Qt::Key_Return);
    QCOMPARE(m_from->text(), u"Latvia"_s);
}

void TestPathsPanel::unknownName_takesNothing()
{
    pick("France", "Atlantis");
    QVERIFY(text().contains(u"Name two nodes"_s));
}

void TestPathsPanel::paths_areChainsOfSentences()
{
    pick("France", "Japan");
    QVERIFY(text().contains(u"France → Norway → Japan"_s));
    QVERIFY(text().contains(u"France → Egypt → Japan"_s));
    QVERIFY(text().indexOf(u"→ Norway"_s) < text().indexOf(u"→ Egypt"_s)); // asserted before denied
    QVERIFY(text().contains(u"2 steps"_s));
    QVERIFY(text().contains(u"France accuses Norway"_s));
    QVERIFY(text().contains(u"“Yesterday France accused Norway of spying.”"_s));
    QVERIFY(text().contains(u"Two ways · 1 March 2024"_s));
    QVERIFY(text().contains(u"Denied"_s));
}

void TestPathsPanel::twoSelectedNodes_fillTheFields()
{
    QVERIFY(!button<QPushButton>(u"From Selection"_s).isEnabled());
    m_session->select({{nodeNamed(*m_session, "Japan"), nodeNamed(*m_session, "France")}, {}});
    QTest::mouseClick(&button<QPushButton>(u"From Selection"_s), Qt::LeftButton);
    QTRY_VERIFY(text().contains(u"France → Norway → Japan"_s));
    QCOMPARE(m_from->text(), u"France"_s);
    QCOMPARE(m_to->text(), u"Japan"_s);
}

void TestPathsPanel::click_onPathSelectsItsNodesAndLines()
{
    pick("France", "Japan");
    click(u"France → Egypt"_s);
    const Selection& selection = m_session->selection();
    QCOMPARE(selection.nodes, (std::set{nodeNamed(*m_session, "France"), nodeNamed(*m_session, "Egypt"),
                                        nodeNamed(*m_session, "Japan")}));
    QCOMPARE(selection.edges.size(), std::size_t{2});
    for (const EdgeId edge : selection.edges)
        QCOMPARE(m_session->graph().findEdge(edge)->relation, Relation::Aid);
    QVERIFY(text().contains(u"▸ France → Egypt"_s));
    click(u"France → Norway"_s);
    QVERIFY(text().contains(u"▸ France → Norway"_s));
    QVERIFY(!text().contains(u"▸ France → Egypt"_s));
}

void TestPathsPanel::click_onSentenceShowsIt()
{
    pick("France", "Japan");
    click(u"Norway backed Japan."_s);
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    const graph::Edge& edge = *m_session->graph().findEdge(*m_session->selection().edges.begin());
    QCOMPARE(edge.relation, Relation::Support);
    QCOMPARE(m_session->passage()->span, edge.evidence.front().span);
}

void TestPathsPanel::click_onNameSelectsTheNode()
{
    pick("France", "Japan");
    click(u"Norway supports"_s);
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "Norway")}, {}}));
}

void TestPathsPanel::tabAndEnter_chooseAPath()
{
    pick("France", "Japan");
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Tab);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{3});
    QCOMPARE(m_session->selection().edges.size(), std::size_t{2});
}

void TestPathsPanel::swap_looksTheOtherWay()
{
    pick("France", "Japan");
    QTest::mouseClick(&button<QToolButton>(u"⇅"_s), Qt::LeftButton);
    QTRY_VERIFY(text().contains(u"Japan → Norway → France"_s));
    QVERIFY(text().contains(u"Norway accused by France"_s));
    QCOMPARE(m_from->text(), u"Japan"_s);
}

void TestPathsPanel::direction_isFollowedWhenTicked()
{
    pick("Japan", "France");
    QTRY_VERIFY(text().contains(u"Japan → Norway → France"_s));
    QTest::keyClick(&button<QCheckBox>(u"Follow direction"_s), Qt::Key_Space);
    QTRY_VERIFY(text().contains(u"No path leads from Japan to France"_s));
    click(u"both ways"_s);
    QTRY_VERIFY(text().contains(u"Japan → Norway → France"_s));
    QVERIFY(!button<QCheckBox>(u"Follow direction"_s).isChecked());
}

void TestPathsPanel::deniedClaims_areLeftOutWhenTicked()
{
    pick("France", "Japan");
    QTest::keyClick(&button<QCheckBox>(u"Without denied claims"_s), Qt::Key_Space);
    QTRY_VERIFY(m_panel->isIdle());
    QVERIFY(!text().contains(u"→ Egypt"_s));
    QVERIFY(text().contains(u"→ Norway"_s));
}

void TestPathsPanel::tooLongPaths_areOffered()
{
    pick("France", "Japan");
    QSpinBox* longest = nullptr;
    for (QSpinBox* each : m_panel->findChildren<QSpinBox*>())
        if (each->accessibleName() == u"Most steps of a path"_s)
            longest = each;
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(longest, Qt::Key_Down);
    QCOMPARE(longest->value(), 1);
    QTRY_VERIFY(text().contains(u"The shortest path takes 2 steps, more than the 1"_s));
    click(u"Allow 2 steps"_s);
    QTRY_VERIFY(text().contains(u"France → Norway → Japan"_s));
    QCOMPARE(longest->value(), 2);
}

void TestPathsPanel::nodesApart_areSaidToBe()
{
    pick("France", "Peru");
    QTRY_VERIFY(text().contains(u"No path leads from France to Peru in what is shown."_s));
}

void TestPathsPanel::sameNodeTwice_isTold()
{
    pick("France", "France");
    QVERIFY(text().contains(u"These are one node."_s));
}

void TestPathsPanel::hiddenNode_endsItsPaths()
{
    pick("France", "Japan");
    m_session->setVisibility(m_session->visibility().hiding({nodeNamed(*m_session, "Norway")}));
    QTRY_VERIFY(!text().contains(u"Norway"_s));
    QTRY_VERIFY(text().contains(u"France → Egypt → Japan"_s));
    m_session->setVisibility(m_session->visibility().hiding({nodeNamed(*m_session, "Japan")}));
    QTRY_VERIFY(text().contains(u"Name two nodes"_s));
    QCOMPARE(m_to->text(), QString{});
}

void TestPathsPanel::around_isSelectedBySteps()
{
    QVERIFY(!button<QPushButton>(u"Select Around"_s).isEnabled());
    m_session->select({{nodeNamed(*m_session, "France")}, {}});
    QTest::mouseClick(&button<QPushButton>(u"Select Around"_s), Qt::LeftButton);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{3});
    QSpinBox* steps = nullptr;
    for (QSpinBox* each : m_panel->findChildren<QSpinBox*>())
        if (each->accessibleName() == u"Steps around the selection"_s)
            steps = each;
    QTest::keyClick(steps, Qt::Key_Up);
    m_session->select({{nodeNamed(*m_session, "France")}, {}});
    QTest::mouseClick(&button<QPushButton>(u"Select Around"_s), Qt::LeftButton);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{4}); // not Malta and Peru
}

void TestPathsPanel::showOnly_asksForIsolation()
{
    QSignalSpy asked{m_panel.get(), &panels::PathsPanel::isolateRequested};
    m_session->select({{nodeNamed(*m_session, "Malta")}, {}});
    QTest::mouseClick(&button<QPushButton>(u"Show Only These"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{2});
}

void TestPathsPanel::showOnly_takesWhatWasJustSelectedAround()
{
    QSignalSpy asked{m_panel.get(), &panels::PathsPanel::isolateRequested};
    m_session->select({{nodeNamed(*m_session, "France")}, {}});
    QTest::mouseClick(&button<QPushButton>(u"Select Around"_s), Qt::LeftButton);
    const session::Selection around = m_session->selection();
    QCOMPARE(around.nodes.size(), std::size_t{3});
    QTest::mouseClick(&button<QPushButton>(u"Show Only These"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_session->selection(), around);
    QTest::mouseClick(&button<QPushButton>(u"Select Around"_s), Qt::LeftButton); // asked for, it grows
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{4});
}

QTEST_MAIN(TestPathsPanel)
#include "tst_pathspanel.moc"
