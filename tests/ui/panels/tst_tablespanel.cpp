#include <cablegraph/panels/tables/panel.h>
#include <cablegraph/session/graphmeasures.h>
#include <cablegraph/session/session.h>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <wordedarticle.h>

using namespace cablegraph;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using session::Selection;
using session::Session;
using testing::nodeNamed;
using testing::WordedArticle;

namespace {

WordedArticle oslo()
{
    WordedArticle made{"Oslo", "Japan accused France of spying. France denied it. Norway backed Japan."};
    made.published({2024, 3, 1});
    const NodeId japan = made.node(NodeKind::State, "Japan", {"Japan"});
    const NodeId france = made.node(NodeKind::State, "France", {"France"});
    const NodeId norway = made.node(NodeKind::State, "Norway", {"Norway"});
    made.edge(japan, Relation::Accuse, france, "Japan accused France");
    made.edge(japan, Relation::Accuse, france, "France denied it", Stance::Denied);
    made.edge(norway, Relation::Support, japan, "Norway backed Japan");
    return made;
}

WordedArticle busan()
{
    WordedArticle made{"Busan", "Egypt aided Norway."};
    const NodeId egypt = made.node(NodeKind::State, "Egypt", {"Egypt"});
    const NodeId norway = made.node(NodeKind::State, "Norway", {"Norway"});
    made.edge(egypt, Relation::Aid, norway, "Egypt aided Norway");
    return made;
}

QStringList list(std::initializer_list<const char*> words)
{
    QStringList made;
    for (const char* word : words)
        made << QString::fromUtf8(word);
    return made;
}

} // namespace

class TestTablesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingOpen_saysWhatToDo();
    void nodes_areListedWithTheirMeasures();
    void hiddenPanel_computesNothing();
    void click_selectsTheNodeAndShowsItsFirstSentence();
    void severalRows_areSelectedTogether();
    void selectionElsewhere_isFollowedWithoutAnswer();
    void evidence_clickShowsItsSentence();
    void evidenceOfASelectedLine_isMarked();
    void hiddenNodes_leaveTheTables();
    void newArticles_joinTheTablesAndKeepTheSelection();
    void headerClick_sortsAndKeepsTheSelection();
    void firstArrow_selectsTheFirstRow();
    void typing_filtersAndArrowGoesToTheRows();
    void wordsThatNoRowHas_saySo();
    void enter_asksToGoThere();
    void doubleClick_asksToGoThere();
    void copy_takesTheSelectedRowsAsCsv();
    void copyAsMarkdown_hasAKey();
    void save_offersAllRows();
    void columnMenu_hidesAndIsRemembered();
    void menuButtons_openByKeyToo();
    void movedColumn_isRemembered();
    void lastColumn_cannotBeHidden();
    void libraryFile_isReadBesideTheWindow();

private:
    void makePanel();
    void showTab(int tab);
    [[nodiscard]] QTableView& view() const;
    [[nodiscard]] QLineEdit& filter() const;
    [[nodiscard]] QStringList texts(const QString& title) const;
    [[nodiscard]] int column(const QString& title) const;
    [[nodiscard]] QPoint pointOf(const QString& text) const;
    void click(const QString& text, Qt::KeyboardModifiers modifiers = {});
    void toggleColumn(const QString& title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<session::GraphMeasures> m_measures;
    std::unique_ptr<panels::TablesPanel> m_panel;
};

void TestTablesPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_session = std::make_unique<Session>();
    m_measures = std::make_unique<session::GraphMeasures>(*m_session);
    testing::open(*m_session, {oslo(), busan()});
    makePanel();
}

void TestTablesPanel::makePanel()
{
    m_panel = std::make_unique<panels::TablesPanel>(*m_session, *m_measures, *m_settings);
    m_panel->resize(1100, 360);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTRY_VERIFY(m_panel->isIdle());
}

void TestTablesPanel::cleanup()
{
    m_panel.reset();
    m_measures.reset();
    m_session.reset();
    m_settings.reset();
}

void TestTablesPanel::showTab(int tab)
{
    QTabBar& bar = *m_panel->findChild<QTabBar*>();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
    QTRY_VERIFY(m_panel->isIdle());
}

QTableView& TestTablesPanel::view() const
{
    return *m_panel->findChild<QTabWidget*>()->currentWidget()->findChild<QTableView*>();
}

QLineEdit& TestTablesPanel::filter() const
{
    return *m_panel->findChild<QTabWidget*>()->currentWidget()->findChild<QLineEdit*>();
}

int TestTablesPanel::column(const QString& title) const
{
    const QAbstractItemModel& model = *view().model();
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString() == title)
            return column;
    qFatal("there is no column %s", qPrintable(title));
}

QStringList TestTablesPanel::texts(const QString& title) const
{
    QStringList texts;
    for (int row = 0; row < view().model()->rowCount(); ++row)
        texts << view().model()->index(row, column(title)).data().toString();
    return texts;
}

QPoint TestTablesPanel::pointOf(const QString& text) const
{
    const QAbstractItemModel& model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == text)
                return view().visualRect(model.index(row, column)).center();
        }
    }
    qFatal("there is no cell %s", qPrintable(text));
}

void TestTablesPanel::click(const QString& text, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, pointOf(text));
}

void TestTablesPanel::toggleColumn(const QString& title)
{
    const auto buttons = m_panel->findChild<QTabWidget*>()->currentWidget()->findChildren<QToolButton*>();
    QToolButton* button = *std::ranges::find_if(
        buttons, [](const QToolButton* each) { return each->text().remove(u'&') == QStringLiteral("Columns"); });
    // The button shows its menu until a choice is made.
    QTimer::singleShot(0, this, [button, title] {
        QMenu& menu = *button->menu();
        for (QAction* action : menu.actions()) {
            if (action->text() == title)
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
        }
        menu.close();
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestTablesPanel::nothingOpen_saysWhatToDo()
{
    m_session->openLibrary(library::Library::inMemory(), {});
    QTRY_VERIFY(m_panel->isIdle());
    const QLabel& note = *view().findChild<QLabel*>();
    QVERIFY(note.isVisible());
    QVERIFY(note.text().contains(QStringLiteral("Open articles")));
}

void TestTablesPanel::nodes_areListedWithTheirMeasures()
{
    QCOMPARE(texts(QStringLiteral("Name")), list({"Japan", "France", "Norway", "Egypt"}));
    QCOMPARE(texts(QStringLiteral("Degree")), list({"2", "1", "2", "1"}));
    // A chain: the inner two lie between two of three pairs each.
    QCOMPARE(texts(QStringLiteral("Betweenness")), list({"0.6667", "0.0000", "0.6667", "0.0000"}));
    QVERIFY(!texts(QStringLiteral("PageRank")).contains(QString{}));
    QVERIFY(!texts(QStringLiteral("Community")).contains(QString{}));
    const QTableView& table = view();
    QVERIFY(!table.visualRect(table.model()->index(0, column(QStringLiteral("Name")))).isEmpty());
}

void TestTablesPanel::hiddenPanel_computesNothing()
{
    m_panel->hide();
    testing::open(*m_session, {busan()});
    QTest::qWait(50);
    QVERIFY(!m_measures->job().isRunning());
    QVERIFY(m_measures->current() == nullptr);
    QCOMPARE(texts(QStringLiteral("Name")).size(), 4);
    m_panel->show();
    QTRY_VERIFY(m_panel->isIdle());
    QCOMPARE(texts(QStringLiteral("Name")), list({"Egypt", "Norway"}));
    QVERIFY(m_measures->current() != nullptr);
}

void TestTablesPanel::click_selectsTheNodeAndShowsItsFirstSentence()
{
    click(QStringLiteral("Norway"));
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "Norway")}, {}}));
    QVERIFY(m_session->passage().has_value());
    QCOMPARE(m_session->passage()->article, testing::articleTitled(*m_session, "Oslo"));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "Egypt")}, {}}));
    QCOMPARE(m_session->passage()->article, testing::articleTitled(*m_session, "Busan"));
}

void TestTablesPanel::severalRows_areSelectedTogether()
{
    click(QStringLiteral("Japan"));
    click(QStringLiteral("Norway"), Qt::ShiftModifier);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{3});
    click(QStringLiteral("France"), Qt::ControlModifier);
    QCOMPARE(m_session->selection(),
             (Selection{{nodeNamed(*m_session, "Japan"), nodeNamed(*m_session, "Norway")}, {}}));
    QTest::keySequence(&view(), QKeySequence::SelectAll);
    QCOMPARE(m_session->selection().nodes.size(), std::size_t{4});
}

void TestTablesPanel::selectionElsewhere_isFollowedWithoutAnswer()
{
    QSignalSpy changes{m_session.get(), &Session::selectionChanged};
    QSignalSpy passages{m_session.get(), &Session::passageShown};
    m_session->select({{nodeNamed(*m_session, "Egypt"), nodeNamed(*m_session, "Japan")}, {}}, Session::Reveal::Nothing);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(passages.size(), 0);
    QStringList selected;
    for (const QModelIndex& index : view().selectionModel()->selectedRows(column(QStringLiteral("Name"))))
        selected << index.data().toString();
    selected.sort();
    QCOMPARE(selected, list({"Egypt", "Japan"}));
    m_session->clearSelection();
    QVERIFY(!view().selectionModel()->hasSelection());
}

void TestTablesPanel::evidence_clickShowsItsSentence()
{
    showTab(2);
    QCOMPARE(texts(QStringLiteral("Sentence")), list({"Japan accused France of spying.", "France denied it.",
                                                      "Norway backed Japan.", "Egypt aided Norway."}));
    click(QStringLiteral("France denied it."));
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    const graph::Edge& edge = *m_session->graph().findEdge(*m_session->selection().edges.begin());
    QCOMPARE(edge.evidence.size(), std::size_t{2});
    QCOMPARE(m_session->passage()->span, edge.evidence[1].span);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 1); // not its other sentence as well
}

void TestTablesPanel::evidenceOfASelectedLine_isMarked()
{
    showTab(1);
    click(QStringLiteral("accuses"));
    QCOMPARE(m_session->selection().edges.size(), std::size_t{1});
    showTab(2);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 2);
}

void TestTablesPanel::hiddenNodes_leaveTheTables()
{
    m_session->setVisibility(m_session->visibility().hiding({nodeNamed(*m_session, "Norway")}));
    QTRY_VERIFY(m_panel->isIdle());
    QCOMPARE(texts(QStringLiteral("Name")), list({"Japan", "France", "Egypt"}));
    QCOMPARE(texts(QStringLiteral("Betweenness")), list({"0.0000", "0.0000", "0.0000"}));
    showTab(1);
    QCOMPARE(texts(QStringLiteral("From")), list({"Japan"}));
}

void TestTablesPanel::newArticles_joinTheTablesAndKeepTheSelection()
{
    testing::open(*m_session, {oslo()});
    QTRY_VERIFY(m_panel->isIdle());
    click(QStringLiteral("France"));
    library::Library library = library::Library::inMemory();
    library::LibraryWriter writer{library};
    for (const WordedArticle& article : {oslo(), busan()})
        writer.add(article.article(), article.graph());
    m_session->showContent(session::loadContent(library));
    QTRY_COMPARE(texts(QStringLiteral("Name")).size(), 4);
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "France")}, {}}));
    QCOMPARE(view().selectionModel()->selectedRows(column(QStringLiteral("Name"))).value(0).data().toString(),
             QStringLiteral("France"));
}

void TestTablesPanel::headerClick_sortsAndKeepsTheSelection()
{
    click(QStringLiteral("Norway"));
    QHeaderView& header = *view().horizontalHeader();
    const int name = column(QStringLiteral("Name"));
    const QPoint title{header.sectionViewportPosition(name) + 20, header.height() / 2};
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(texts(QStringLiteral("Name")), list({"Egypt", "France", "Japan", "Norway"}));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(texts(QStringLiteral("Name")), list({"Norway", "Japan", "France", "Egypt"}));
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "Norway")}, {}}));
    QCOMPARE(view().currentIndex().row(), 0);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "Japan")}, {}}));
}

void TestTablesPanel::firstArrow_selectsTheFirstRow()
{
    view().setFocus(Qt::TabFocusReason);
    QVERIFY(m_session->selection().isEmpty());
    const QStringList names = texts(QStringLiteral("Name"));
    for (int row : {0, 1}) {
        QTest::keyClick(&view(), Qt::Key_Down);
        const QByteArray name = names.at(row).toUtf8();
        QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, name.constData())}, {}}));
    }
}

void TestTablesPanel::typing_filtersAndArrowGoesToTheRows()
{
    filter().setFocus();
    QTest::keyClicks(&filter(), QStringLiteral("ra"));
    QCOMPARE(texts(QStringLiteral("Name")), list({"France"}));
    QTest::keyClick(&filter(), Qt::Key_Down);
    QVERIFY(view().hasFocus());
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "France")}, {}}));
    filter().setFocus();
    QTest::keyClick(&filter(), Qt::Key_Escape);
    QCOMPARE(view().model()->rowCount(), 4);
    QCOMPARE(m_session->selection(), (Selection{{nodeNamed(*m_session, "France")}, {}}));
}

void TestTablesPanel::wordsThatNoRowHas_saySo()
{
    QTest::keyClicks(&filter(), QStringLiteral("peru"));
    QCOMPARE(view().model()->rowCount(), 0);
    QCOMPARE(view().findChild<QLabel*>()->text(), QStringLiteral("No row has these words."));
}

void TestTablesPanel::enter_asksToGoThere()
{
    QSignalSpy asked{m_panel.get(), &panels::TablesPanel::goToRequested};
    click(QStringLiteral("Egypt"));
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestTablesPanel::doubleClick_asksToGoThere()
{
    QSignalSpy asked{m_panel.get(), &panels::TablesPanel::goToRequested};
    click(QStringLiteral("Egypt"));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, pointOf(QStringLiteral("Egypt")));
    QCOMPARE(asked.size(), 1);
}

void TestTablesPanel::copy_takesTheSelectedRowsAsCsv()
{
    showTab(1);
    click(QStringLiteral("accuses"));
    QTest::keySequence(&view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("From,Relation,To,Stance,Category,Score,Sentences,Articles,First,Last\r\n"
                            "Japan,accuses,France,Contested,Conflict in words,-3.0,2,1,2024-03-01,2024-03-01\r\n"));
}

void TestTablesPanel::copyAsMarkdown_hasAKey()
{
    showTab(1);
    click(QStringLiteral("aids"));
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("| Egypt | aids | Norway |")));
}

void TestTablesPanel::save_offersAllRows()
{
    QSignalSpy asked{m_panel.get(), &panels::TablesPanel::saveRequested};
    for (QAction* action : view().actions())
        if (action->text().contains(QStringLiteral("Save")))
            action->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).toString(), QStringLiteral("Nodes"));
    QCOMPARE(asked.front().at(1).toString().count(QStringLiteral("\r\n")), 5);
}

void TestTablesPanel::columnMenu_hidesAndIsRemembered()
{
    QVERIFY(!view().isColumnHidden(column(QStringLiteral("State or place"))));
    QVERIFY(view().isColumnHidden(column(QStringLiteral("In"))));
    toggleColumn(QStringLiteral("State or place"));
    toggleColumn(QStringLiteral("In"));
    QVERIFY(view().isColumnHidden(column(QStringLiteral("State or place"))));
    QVERIFY(!view().isColumnHidden(column(QStringLiteral("In"))));
    makePanel();
    QVERIFY(view().isColumnHidden(column(QStringLiteral("State or place"))));
    QVERIFY(!view().isColumnHidden(column(QStringLiteral("In"))));
    click(QStringLiteral("Egypt"));
    QTest::keySequence(&view(), QKeySequence::Copy);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("State or place")));
}

void TestTablesPanel::menuButtons_openByKeyToo()
{
    for (auto* button : m_panel->findChild<QTabWidget*>()->currentWidget()->findChildren<QToolButton*>()) {
        if (button->menu() == nullptr)
            continue;
        bool opened = false;
        QTimer::singleShot(0, button, [button, &opened] {
            opened = button->menu()->isVisible();
            button->menu()->close();
        });
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(opened, qPrintable(button->text()));
    }
}

void TestTablesPanel::movedColumn_isRemembered()
{
    QHeaderView& header = *view().horizontalHeader();
    const int degree = column(QStringLiteral("Degree"));
    header.moveSection(header.visualIndex(degree), 0);
    header.resizeSection(degree, 123);
    makePanel();
    QCOMPARE(view().horizontalHeader()->logicalIndex(0), degree);
    QCOMPARE(view().columnWidth(degree), 123);
}

void TestTablesPanel::lastColumn_cannotBeHidden()
{
    const QAbstractItemModel& model = *view().model();
    for (int column = 1; column < model.columnCount(); ++column)
        view().setColumnHidden(column, true);
    toggleColumn(QStringLiteral("Name"));
    QVERIFY(!view().isColumnHidden(0));
}

void TestTablesPanel::libraryFile_isReadBesideTheWindow()
{
    showTab(2);
    library::Library library =
        library::Library::create(m_folder->filePath(QStringLiteral("some.cablegraph")).toStdString());
    library::LibraryWriter{library}.add(busan().article(), busan().graph());
    session::Session::Content content = session::loadContent(library);
    m_session->openLibrary(std::move(library), std::move(content));
    QTRY_COMPARE(texts(QStringLiteral("Sentence")), list({"Egypt aided Norway."}));
}

QTEST_MAIN(TestTablesPanel)
#include "tst_tablespanel.moc"
