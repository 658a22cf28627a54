#include <cablegraph/canvas/nodeemphasis.h>
#include <cablegraph/library/library.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>

#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";
constexpr QByteArrayView chile = "Chile meets Kenya\n\nChile signed an agreement with Kenya in Nairobi.\n";

} // namespace

/// The panes that measure, list and connect, in the window.
class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tables_openByKeyAndShareTheSelection();
    void tables_areMadeOnlyWhenSeen();
    void table_isSavedAsCsv();
    void selectAll_takesWhatHasTheKeyboard();
    void dockBehindAnother_comesToTheFrontByItsKey();
    void docksBelow_takeAThirdOrWhatTheUserGaveThem();
    void dockThatSharesAPlace_takesItsRoom();
    void sizeBy_changesTheDrawingAndItsLegend();
    void colourBy_followsWhatIsShown();
    void look_isRemembered();
    void paths_ofTwoSelectedNodesAreFoundByKey();
    void paths_haveRoomBelowTheGraphOfASmallWindow();
    void neighbours_areSelectedByStepsAndShownAlone();

private:
    [[nodiscard]] std::unique_ptr<WindowDriver> user() const;
    [[nodiscard]] static QDockWidget& dock(WindowDriver& user, const QString& name)
    {
        return *user.window().findChild<QDockWidget*>(name);
    }

    /// The table in front.
    [[nodiscard]] static QTableView* table(WindowDriver& user)
    {
        return dock(user, u"tables"_s).findChild<QTabWidget*>()->currentWidget()->findChild<QTableView*>();
    }

    std::unique_ptr<Home> m_home;
};

void TestAnalysis::init()
{
    m_home = std::make_unique<Home>();
}

std::unique_ptr<WindowDriver> TestAnalysis::user() const
{
    const QStringList articles{m_home->write(u"peru.txt"_s, peru.toByteArray()),
                               m_home->write(u"chile.txt"_s, chile.toByteArray())};
    const QString library = m_home->file(u"talks.cablegraph"_s);
    (void)library::Library::create(support::toPath(library));
    return std::make_unique<WindowDriver>(*m_home, library, articles);
}

void TestAnalysis::tables_openByKeyAndShareTheSelection()
{
    const auto someone = user();
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QDockWidget& tables = dock(*someone, u"tables"_s);
    QVERIFY(tables.isVisible());
    QTableView* view = table(*someone);
    QTRY_COMPARE(view->model()->rowCount(), static_cast<int>(someone->session().graph().nodes().size()));
    someone->clickNode("Peru");
    QCOMPARE(view->selectionModel()->selectedRows(0).value(0).data().toString(), u"Peru"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() != u"Kenya"_s)
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    QVERIFY(someone->view().isSelected(someone->node("Kenya")));
    QVERIFY(someone->markedSentence().contains(u"Kenya"_s));
    QTest::keyClick(view, Qt::Key_Return);
    someone->wait();
    QVERIFY(someone->view().rect().contains(someone->pointOf("Kenya")));
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QVERIFY(!tables.isVisible());
}

void TestAnalysis::tables_areMadeOnlyWhenSeen()
{
    const auto someone = user();
    QDockWidget& tables = dock(*someone, u"tables"_s);
    QVERIFY(!tables.isVisible());
    QVERIFY(tables.widget() == nullptr);
    someone->choose({u"View"_s, u"Tables"_s});
    QVERIFY(tables.isVisible());
    QVERIFY(tables.widget() != nullptr);
    someone->choose({u"View"_s, u"Reset Window Layout"_s});
    QVERIFY(!tables.isVisible());
}

void TestAnalysis::table_isSavedAsCsv()
{
    const auto someone = user();
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QTableView* view = table(*someone);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    someone->answers().table = m_home->file(u"nodes.csv"_s);
    for (QAction* action : view->actions())
        if (action->text().contains(u"Save"_s))
            action->trigger();
    QFile file{someone->answers().table};
    QTRY_VERIFY(file.exists());
    someone->wait();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFName,Kind,"));
    QVERIFY(csv.contains("\r\nPeru,State,"));
    QCOMPARE(csv.count("\r\n"), view->model()->rowCount() + 1);
}

void TestAnalysis::selectAll_takesWhatHasTheKeyboard()
{
    const auto someone = user();
    const std::size_t everyNode = someone->session().graph().nodes().size();
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QTableView* view = table(*someone);
    QTRY_COMPARE(view->model()->rowCount(), static_cast<int>(everyNode));
    auto* filter = view->parentWidget()->findChild<QLineEdit*>();
    QTest::keyClicks(filter, u"peru"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QTRY_COMPARE_LT(view->model()->rowCount(), static_cast<int>(everyNode));
    someone->press(QKeySequence::SelectAll);
    QCOMPARE(view->selectionModel()->selectedRows().size(), view->model()->rowCount());
    QCOMPARE(someone->session().selection().nodes.size(), static_cast<std::size_t>(view->model()->rowCount()));

    someone->inspector().setFocus();
    someone->press(QKeySequence::SelectAll);
    QVERIFY(someone->inspector().textCursor().selectedText().contains(u"Peru"_s));

    someone->view().setFocus();
    someone->press(QKeySequence::SelectAll);
    QCOMPARE(someone->session().selection().nodes.size(), everyNode);
}

void TestAnalysis::dockBehindAnother_comesToTheFrontByItsKey()
{
    const auto someone = user();
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    const QDockWidget& tables = dock(*someone, u"tables"_s);
    const QDockWidget& paths = dock(*someone, u"paths"_s);
    QTRY_VERIFY(paths.widget() != nullptr && paths.widget()->isVisible());
    QTRY_VERIFY(!tables.widget()->isVisible());
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QTRY_VERIFY(tables.widget()->isVisible());
    QTRY_VERIFY(!paths.widget()->isVisible());
}

void TestAnalysis::docksBelow_takeAThirdOrWhatTheUserGaveThem()
{
    constexpr int tolerance = 60; // tabs and title
    const auto isAbout = [](int height, int wanted) { return std::abs(height - wanted) < tolerance; };
    {
        const auto someone = user();
        const int third = someone->window().height() / 3;
        someone->press(QKeySequence{Qt::CTRL | Qt::Key_T});
        QTRY_VERIFY(isAbout(dock(*someone, u"tables"_s).height(), third));
        QDockWidget& tables = dock(*someone, u"tables"_s);
        someone->window().resizeDocks({&tables}, {third + 150}, Qt::Vertical);
        QTRY_VERIFY(isAbout(tables.height(), third + 150));
        someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_T});
        QDockWidget& timeline = dock(*someone, u"timeline"_s);
        QTRY_VERIFY(timeline.isVisible() && isAbout(timeline.height(), third + 150));
        tables.close();
        timeline.close();
        someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D});
        QTRY_VERIFY(isAbout(dock(*someone, u"dyads"_s).height(), third + 150));
        dock(*someone, u"dyads"_s).close();
        someone->window().close();
    }
    WindowDriver later{*m_home, m_home->file(u"talks.cablegraph"_s)};
    const int third = later.window().height() / 3;
    later.press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QTRY_VERIFY(isAbout(dock(later, u"tables"_s).height(), third + 150));
    later.choose({u"View"_s, u"Reset Window Layout"_s});
    later.press(QKeySequence{Qt::CTRL | Qt::Key_T});
    QTRY_VERIFY(isAbout(dock(later, u"tables"_s).height(), third));
}

void TestAnalysis::dockThatSharesAPlace_takesItsRoom()
{
    const auto someone = user();
    const QSize room = dock(*someone, u"reader"_s).size();
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    QDockWidget& filters = dock(*someone, u"filters"_s);
    QTRY_VERIFY(filters.isVisible() && std::abs(filters.width() - room.width()) < 8);
    QVERIFY2(filters.height() > room.height() - 60, qPrintable(QString::number(filters.height()))); // the tabs
}

void TestAnalysis::sizeBy_changesTheDrawingAndItsLegend()
{
    const auto someone = user();
    QVERIFY(someone->view().nodeEmphasis().marks.empty());
    someone->choose({u"View"_s, u"Size by"_s, u"Betweenness"_s});
    QTRY_VERIFY(!someone->view().nodeEmphasis().marks.empty());
    const auto& marks = someone->view().nodeEmphasis().marks;
    QCOMPARE(marks.at(someone->node("Chile")).size, std::optional{1.0}); // between the two others
    QCOMPARE(marks.at(someone->node("Peru")).size, std::optional{0.0});
    QCOMPARE(someone->view().nodeEmphasis().sizeLegend, u"Betweenness"_s);
    someone->choose({u"View"_s, u"Size by"_s, u"Degree"_s});
    QVERIFY(someone->view().nodeEmphasis().marks.empty());
}

void TestAnalysis::colourBy_followsWhatIsShown()
{
    const auto someone = user();
    someone->choose({u"View"_s, u"Colour by"_s, u"Community"_s});
    QTRY_VERIFY(!someone->view().nodeEmphasis().marks.empty());
    QCOMPARE(someone->view().nodeEmphasis().colourLegend, u"Communities"_s);
    QCOMPARE(someone->view().nodeEmphasis().marks.size(), someone->session().shownGraph().nodes().size());
    someone->clickNode("Kenya");
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_H});
    QTRY_COMPARE(someone->view().nodeEmphasis().marks.size(), someone->session().shownGraph().nodes().size());
    QVERIFY(!someone->view().nodeEmphasis().marks.contains(someone->node("Kenya")));
}

void TestAnalysis::look_isRemembered()
{
    user()->choose({u"View"_s, u"Colour by"_s, u"PageRank"_s});
    WindowDriver later{*m_home, m_home->file(u"talks.cablegraph"_s)};
    QTRY_COMPARE(later.view().nodeEmphasis().colourLegend, u"PageRank"_s);
}

void TestAnalysis::paths_ofTwoSelectedNodesAreFoundByKey()
{
    const auto someone = user();
    someone->clickNode("Peru");
    QTest::mouseClick(&someone->view(), Qt::LeftButton, Qt::ControlModifier, someone->pointOf("Kenya"));
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_K});
    auto* page = dock(*someone, u"paths"_s).findChild<QTextBrowser*>();
    QTRY_VERIFY(page->toPlainText().contains(u"Peru → Chile → Kenya"_s) ||
                page->toPlainText().contains(u"Kenya → Chile → Peru"_s));
}

void TestAnalysis::paths_haveRoomBelowTheGraphOfASmallWindow()
{
    const auto someone = user();
    someone->window().resize(1280, 800);
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_T}); // what shares the place takes some of it for tabs
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    QDockWidget& paths = dock(*someone, u"paths"_s);
    QTRY_VERIFY(paths.widget() != nullptr && paths.widget()->isVisible());
    someone->wait();
    const auto buttons = paths.widget()->findChildren<QPushButton*>();
    QVERIFY(!buttons.isEmpty());
    for (const QPushButton* button : buttons) {
        const QRect place{button->mapTo(paths.widget(), QPoint{}), button->size()};
        QVERIFY2(paths.widget()->rect().adjusted(4, 4, -4, -4).contains(place), qPrintable(button->text()));
        QVERIFY(button->height() >= button->sizeHint().height());
    }
}

void TestAnalysis::neighbours_areSelectedByStepsAndShownAlone()
{
    const auto someone = user();
    someone->clickNode("Peru");
    someone->press(QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_2});
    QVERIFY(someone->view().isSelected(someone->node("Chile")));
    QVERIFY(someone->view().isSelected(someone->node("Kenya")));
    someone->clickNode("Peru");
    someone->press(QKeySequence{Qt::CTRL | Qt::Key_B});
    QVERIFY(!someone->view().isSelected(someone->node("Kenya")));
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    QTRY_VERIFY(someone->session().shownGraph().findNode(someone->node("Kenya")) == nullptr);
    QVERIFY(someone->session().shownGraph().findNode(someone->node("Chile")) != nullptr);
}

QTEST_MAIN(TestAnalysis)
#include "tst_analysis.moc"
