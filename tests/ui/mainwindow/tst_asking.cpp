#include <cablegraph/library/library.h>
#include <cablegraph/panels/filters/bar.h>
#include <cablegraph/panels/filters/panel.h>
#include <cablegraph/panels/search/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";
constexpr QByteArrayView chile = "Chile meets Kenya\n\nChile signed an agreement with Kenya in Nairobi.\n";

} // namespace

/// Searching and filtering in the window, by keys and by the mouse.
class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(); }

    void search_opensByKeyAndGoesToANode();
    void search_showsASentenceInTheReader();
    void escape_returnsToTheCanvas();
    void filters_openByKeyAndChangeTheDrawing();
    void bar_opensTheFiltersAndClearsTheFilter();
    void history_goesBackAndForwardByKey();
    void filterThatNothingPasses_offersToBeCleared();
    void keysOfAPanel_goThereBeforeTheyCloseIt();
    void keysOfAPanel_winOverTheWindows();
    void sentencesOfTheSelection_areCopiedFromTheGraph();

private:
    [[nodiscard]] std::unique_ptr<WindowDriver> user() const;
    [[nodiscard]] static QDockWidget& dock(WindowDriver& user, const QString& name)
    {
        return *user.window().findChild<QDockWidget*>(name);
    }

    /// Opens the filters and asks for a name.
    static void typeName(WindowDriver& user, const QString& text);

    std::unique_ptr<Home> m_home;
};

std::unique_ptr<WindowDriver> TestAsking::user() const
{
    const QStringList articles{m_home->write(u"peru.txt"_s, peru.toByteArray()),
                               m_home->write(u"chile.txt"_s, chile.toByteArray())};
    const QString library = m_home->file(u"talks.cablegraph"_s);
    (void)library::Library::create(support::toPath(library));
    return std::make_unique<WindowDriver>(*m_home, library, articles);
}

void TestAsking::typeName(WindowDriver& user, const QString& text)
{
    user.press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    auto* panel = user.window().findChild<panels::FiltersPanel*>();
    QVERIFY(panel && panel->isVisible());
    for (auto* field : panel->findChildren<QLineEdit*>())
        if (field->accessibleName() == u"Name contains"_s)
            QTest::keyClicks(field, text);
    user.wait();
}

void TestAsking::search_opensByKeyAndGoesToANode()
{
    const auto someone = user();
    QVERIFY(dock(*someone, u"search"_s).widget() == nullptr); // costs nothing before it is wanted
    someone->press(QKeySequence::Find);
    auto* panel = someone->window().findChild<panels::SearchPanel*>();
    QVERIFY(panel && panel->isVisible());
    auto* field = panel->findChild<QLineEdit*>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"ken"_s);
    auto* results = panel->findChild<QTreeView*>();
    QTRY_COMPARE(results->currentIndex().data().toString(), u"Kenya"_s);
    QTest::keyClick(field, Qt::Key_Return);
    someone->wait();
    QVERIFY(someone->view().isSelected(someone->node("Kenya")));
    QVERIFY(someone->view().rect().contains(someone->pointOf("Kenya")));
    QVERIFY(someone->markedSentence().contains(u"Kenya"_s));
    someone->press(QKeySequence::Find); // again: what was asked is ready to be typed over
    QCOMPARE(field->selectedText(), u"ken"_s);
}

void TestAsking::search_showsASentenceInTheReader()
{
    const auto someone = user();
    someone->press(QKeySequence::Find);
    auto* panel = someone->window().findChild<panels::SearchPanel*>();
    auto* field = panel->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"espionage accused"_s);
    auto* results = panel->findChild<QTreeView*>();
    QTRY_VERIFY(results->currentIndex().data().toString().startsWith(u"Peru accused"_s));
    QTest::mouseClick(results->viewport(), Qt::LeftButton, {}, results->visualRect(results->currentIndex()).center());
    someone->wait();
    QVERIFY(someone->markedSentence().contains(u"Peru accused Chile"_s));
}

void TestAsking::escape_returnsToTheCanvas()
{
    const auto someone = user();
    someone->press(QKeySequence::Find);
    auto* field = someone->window().findChild<panels::SearchPanel*>()->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(someone->view().hasFocus());
}

void TestAsking::filters_openByKeyAndChangeTheDrawing()
{
    const auto someone = user();
    typeName(*someone, u"kenya"_s);
    QVERIFY(!someone->view().drawList().findNode(someone->node("Peru")));
    QVERIFY(someone->view().drawList().findNode(someone->node("Kenya")));
}

void TestAsking::bar_opensTheFiltersAndClearsTheFilter()
{
    const auto someone = user();
    auto* bar = someone->window().findChild<panels::FilterBar*>();
    QVERIFY(!bar->isVisible());
    typeName(*someone, u"kenya"_s);
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F}); // and closes the panel
    QVERIFY(bar->isVisible());
    const auto buttons = bar->findChildren<QToolButton*>();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(someone->window().findChild<panels::FiltersPanel*>()->isVisible());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    someone->wait();
    QVERIFY(!bar->isVisible());
    QVERIFY(someone->view().drawList().findNode(someone->node("Peru")));
}

void TestAsking::history_goesBackAndForwardByKey()
{
    const auto someone = user();
    typeName(*someone, u"kenya"_s);
    someone->press(QKeySequence{Qt::ALT | Qt::Key_Left});
    QVERIFY(someone->session().filter().acceptsAll());
    someone->press(QKeySequence{Qt::ALT | Qt::Key_Right});
    QCOMPARE(someone->session().filter().text, std::string{"kenya"});
    someone->choose({u"View"_s, u"Clear Filter"_s});
    QVERIFY(someone->session().filter().acceptsAll());
}

void TestAsking::filterThatNothingPasses_offersToBeCleared()
{
    const auto someone = user();
    typeName(*someone, u"atlantis"_s);
    QLabel* note = nullptr;
    for (auto* each : someone->view().findChildren<QLabel*>())
        if (each->isVisible() && each->text().contains(u"Nothing passes the filter"_s))
            note = each;
    QVERIFY(note);
    QTest::keyClick(note, Qt::Key_Tab); // to its link
    QTest::keyClick(note, Qt::Key_Return);
    someone->wait();
    QVERIFY(someone->session().filter().acceptsAll());
}

void TestAsking::keysOfAPanel_goThereBeforeTheyCloseIt()
{
    const auto someone = user();
    const QKeySequence keys{Qt::CTRL | Qt::SHIFT | Qt::Key_F};
    someone->press(keys);
    const auto* panel = someone->window().findChild<panels::FiltersPanel*>();
    QVERIFY(panel && panel->isAncestorOf(QApplication::focusWidget()));
    someone->clickNode("Peru");
    QVERIFY(someone->view().hasFocus());
    someone->press(keys);
    QVERIFY(panel->isVisible());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    someone->press(keys);
    QVERIFY(!panel->isVisible());
    QVERIFY(someone->view().hasFocus());
    someone->press(keys);
    QVERIFY(panel->isVisible());
    someone->clickNode("Peru");
    someone->choose({u"View"_s, u"Filters"_s}); // which has a mark
    QVERIFY(!panel->isVisible());
}

void TestAsking::keysOfAPanel_winOverTheWindows()
{
    const auto someone = user();
    const QPoint middle = (someone->pointOf("Peru") + someone->pointOf("Chile")) / 2;
    QTest::mouseClick(&someone->view(), Qt::LeftButton, {}, middle);
    QCOMPARE(someone->session().selection().edges.size(), std::size_t{1}); // which Delete would take away
    const std::size_t edges = someone->session().graph().edges().size();
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    auto* tree = someone->window().findChild<panels::FiltersPanel*>()->findChild<QTreeView*>();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(!someone->session().filter().kinds.excluded.empty());
    const graph::Filter filter = someone->session().filter();
    tree->setCurrentIndex(tree->model()->index(0, 0)); // a heading, which is nothing to filter by
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(someone->session().filter(), filter);
    QVERIFY(!tree->actions().front()->isEnabled());
    QCOMPARE(someone->session().graph().edges().size(), edges);
}

void TestAsking::sentencesOfTheSelection_areCopiedFromTheGraph()
{
    const auto someone = user();
    someone->clickNode("Kenya");
    QVERIFY(someone->view().hasFocus());
    const QString citation = u"“Chile signed an agreement with Kenya in Nairobi.” (Chile meets Kenya, chile.txt)"_s;
    someone->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    QVERIFY2(QGuiApplication::clipboard()->text().contains(citation), qPrintable(QGuiApplication::clipboard()->text()));
    QGuiApplication::clipboard()->clear();
    someone->choose({u"Edit"_s, u"Copy with Citation"_s});
    QVERIFY(QGuiApplication::clipboard()->text().contains(citation));
}

QTEST_MAIN(TestAsking)
#include "tst_asking.moc"
