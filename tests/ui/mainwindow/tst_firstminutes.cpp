#include <cablegraph/base/resources.h>
#include <cablegraph/help/guide.h>
#include <cablegraph/help/tour.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/languages.h>

#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStyle>
#include <QTableWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QWhatsThis>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

/// What a new user meets: samples or an empty sheet, the tour, the guide, the settings.
class TestFirstMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void samplesNotice_offersTheTour();
    void emptySheet_offersArticlesAndSamples();
    void tour_endsAndCanBeCalledAgain();
    void guide_namesMenusThatThereAre();
    void about_namesVersionsAndLicences();
    void everyAction_saysWhatItIs();
    void changedShortcut_worksInTheWindow();
    void darkTheme_reachesTheWholeWindow();
    void filter_isChosenWithKeysAlone();
    void pictureOfUnnamedLibrary_hasNoTitle();
    void comparison_beginsWithWhatIsNewest();
    void resetLayout_bringsPanelsBack();
    void keptBackups_areAsChosen();
    void namesOnTheGraph_changeTheirLanguageAtOnce();

private:
    [[nodiscard]] help::Tour* tour() const { return m_user->window().findChild<help::Tour*>(); }
    void makeEmptyLibrary();
    template<class Dialog>
    [[nodiscard]] Dialog& dialog() const;

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestFirstMinutes::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home);
}

void TestFirstMinutes::cleanup()
{
    m_user.reset();
    m_home.reset();
    QApplication::setPalette({});
}

void TestFirstMinutes::makeEmptyLibrary()
{
    m_user->answers().newLibrary = m_home->file(u"empty.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
}

template<class Dialog>
Dialog& TestFirstMinutes::dialog() const
{
    Dialog* found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = qobject_cast<Dialog*>(QApplication::activeWindow())) != nullptr; }))
        qFatal("the dialog does not open");
    return *found;
}

void TestFirstMinutes::samplesNotice_offersTheTour()
{
    m_user->clickNotice(u"Show Me Around"_s);
    QVERIFY(tour() != nullptr && tour()->isVisible());
}

void TestFirstMinutes::emptySheet_offersArticlesAndSamples()
{
    makeEmptyLibrary();
    QLabel* note = nullptr;
    for (QLabel* label : m_user->view().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"href=\"samples\""_s))
            note = label;
    QVERIFY(note != nullptr);
    // By keyboard: Tab goes from link to link, Enter follows.
    m_user->window().activateWindow();
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab); // open
    QTest::keyClick(note, Qt::Key_Tab); // samples
    QTest::keyClick(note, Qt::Key_Return);
    m_user->wait();
    QVERIFY(m_user->session().articles().size() >= 3);
}

void TestFirstMinutes::tour_endsAndCanBeCalledAgain()
{
    for (int time = 0; time < 2; ++time) {
        m_user->choose({u"Help"_s, u"Short Tour"_s});
        QVERIFY(tour() != nullptr);
        // Without a window manager nobody gives the window its activity back after a menu.
        m_user->window().activateWindow();
        QTRY_VERIFY(tour()->isAncestorOf(QApplication::focusWidget()));
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(tour()->current(), step);
            QVERIFY(tour()->findChild<QFrame*>(QString{}, Qt::FindDirectChildrenOnly)->isVisible());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY(tour() == nullptr);
    }
}

void TestFirstMinutes::guide_namesMenusThatThereAre()
{
    m_user->choose({u"Help"_s, u"User's Guide"_s});
    QVERIFY(dialog<help::Guide>().isVisible());
    QFile file{resourceFolder() / "help" / "guide.md"};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString guide = QString::fromUtf8(file.readAll());
    const QSet<QString> menus{u"File"_s, u"Edit"_s, u"View"_s, u"Graph"_s, u"Help"_s};
    static const QRegularExpression path{u"\\*\\*(\\w[^*]*(?: > [^*]+)+)\\*\\*"_s};
    int found = 0;
    for (auto match = path.globalMatch(guide); match.hasNext();) {
        const QStringList steps = match.next().captured(1).split(u" > "_s);
        if (!menus.contains(steps.front()))
            continue;
        ++found;
        const QList<QAction*>& bar = m_user->window().menuBar()->actions();
        QList<QAction*> actions = bar;
        for (const QString& step : steps) {
            const auto action = std::ranges::find_if(actions, [&](const QAction* candidate) {
                const QString name = candidate->text().remove(u'&');
                return name == step || name == step + u'…';
            });
            if (action == actions.end() && steps.indexOf(step) == 2)
                break; // a page of a dialog
            QVERIFY2(action != actions.end(), qPrintable(steps.join(u" > "_s)));
            actions = (*action)->menu() != nullptr ? (*action)->menu()->actions() : QList<QAction*>{};
        }
    }
    QVERIFY(found > 15);
}

void TestFirstMinutes::about_namesVersionsAndLicences()
{
    m_user->choose({u"Help"_s, u"About Cablegraph"_s});
    auto& about = dialog<QDialog>();
    const auto* libraries = about.findChild<QTableWidget*>();
    QVERIFY(libraries->rowCount() >= 10);
    for (int row = 0; row < libraries->rowCount(); ++row)
        for (int column = 0; column < libraries->columnCount(); ++column)
            QVERIFY2(!libraries->item(row, column)->text().isEmpty(), qPrintable(libraries->item(row, 0)->text()));
    QStringList texts;
    for (const QPlainTextEdit* page : about.findChildren<QPlainTextEdit*>())
        texts << page->toPlainText();
    QVERIFY(texts.join(u'\n').contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(texts.join(u'\n').contains(u"english.model"_s));
}

void TestFirstMinutes::everyAction_saysWhatItIs()
{
    for (const QAction* action : m_user->window().findChildren<QAction*>()) {
        if (action->isSeparator() || !action->objectName().contains(u'.'))
            continue;
        QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->objectName()));
    }
    for (const QDockWidget* dock : m_user->window().findChildren<QDockWidget*>())
        QVERIFY2(!dock->whatsThis().isEmpty(), qPrintable(dock->objectName()));
    m_user->choose({u"Help"_s, u"What's This?"_s});
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(&m_user->view(), Qt::LeftButton, {}, QPoint{30, 30});
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QTRY_VERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget* widget) {
        return widget->inherits("QWhatsThat") && widget->isVisible();
    }));
    QWhatsThis::hideText();
}

void TestFirstMinutes::changedShortcut_worksInTheWindow()
{
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    auto& settings = dialog<QDialog>();
    auto* pages = settings.findChild<QTabWidget*>();
    pages->setCurrentIndex(pages->count() - 1);
    auto* list = pages->currentWidget()->findChild<QTreeWidget*>();
    list->setCurrentItem(list->findItems(u"Select All"_s, Qt::MatchExactly | Qt::MatchRecursive).at(0));
    auto* keys = pages->currentWidget()->findChild<QKeySequenceEdit*>();
    keys->setFocus();
    QSignalSpy done{keys, &QKeySequenceEdit::editingFinished};
    QTest::keySequence(keys, QKeySequence{Qt::Key_F8});
    QVERIFY(done.wait());
    QTest::keyClick(&settings, Qt::Key_Escape);
    m_user->press(QKeySequence{Qt::Key_F8});
    QCOMPARE(m_user->session().selection().nodes.size(), m_user->session().graph().nodes().size());

    m_user.reset();
    m_user = std::make_unique<WindowDriver>(*m_home);
    QVERIFY(m_user->session().selection().nodes.empty());
    m_user->press(QKeySequence{Qt::Key_F8});
    QVERIFY(!m_user->session().selection().nodes.empty());
}

void TestFirstMinutes::darkTheme_reachesTheWholeWindow()
{
    const auto isDark = [](const QWidget& widget) {
        return widget.palette().color(QPalette::Window).lightness() < 80 &&
               widget.palette().color(QPalette::Text).lightness() > 180;
    };
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    auto& settings = dialog<QDialog>();
    QComboBox* theme = nullptr;
    for (QComboBox* box : settings.findChildren<QComboBox*>())
        if (box->findText(u"Dark"_s) >= 0)
            theme = box;
    QVERIFY(theme != nullptr);
    theme->setFocus();
    QTest::keyClicks(theme, u"Dark"_s);
    QCOMPARE(theme->currentText(), u"Dark"_s);
    QTRY_VERIFY(isDark(settings)); // widgets hear of it with the next events
    QTRY_VERIFY(isDark(m_user->window()));
    for (const QDockWidget* dock : m_user->window().findChildren<QDockWidget*>())
        QVERIFY2(dock->widget() == nullptr || isDark(*dock->widget()), qPrintable(dock->objectName()));
    // Icons of the desktop's theme may be as dark as the buttons.
    QCOMPARE(settings.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
    QTest::keyClick(&settings, Qt::Key_Escape);
    m_user->wait();
    const QImage drawn = m_user->view().grab().toImage();
    QVERIFY(drawn.pixelColor(drawn.width() / 2, drawn.height() - 2).lightness() < 80);
}

void TestFirstMinutes::filter_isChosenWithKeysAlone()
{
    m_user->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    QTreeView* facets = nullptr;
    for (QTreeView* tree : m_user->window().findChildren<QTreeView*>())
        if (tree->accessibleName() == u"Facets"_s)
            facets = tree;
    QVERIFY(facets != nullptr);
    QTRY_VERIFY(facets->isVisible() && facets->hasFocus());
    QTRY_VERIFY(facets->model()->rowCount() > 0);
    QTest::keyClick(facets, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != facets);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), facets);
    QTest::keyClick(facets, Qt::Key_Home);
    QTest::keyClick(facets, Qt::Key_Down); // from the title of the kinds to the first of them
    QTest::keyClick(facets, Qt::Key_Space);
    m_user->wait();
    const auto& shown = m_user->session().shownGraph().nodes();
    QVERIFY(!shown.empty() && shown.size() < m_user->session().graph().nodes().size());
    for (const graph::Node& node : shown)
        QVERIFY2(node.kind == ontology::NodeKind::State, node.name.c_str());
}

void TestFirstMinutes::pictureOfUnnamedLibrary_hasNoTitle()
{
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_E});
    auto& picture = dialog<QDialog>();
    QStringList texts;
    for (const QLineEdit* field : picture.findChildren<QLineEdit*>()) {
        texts << field->text();
        if (field->accessibleName() == u"Title"_s)
            QVERIFY(field->text().isEmpty() && !field->isEnabled());
    }
    QVERIFY2(!texts.filter(QRegularExpression{u"/graph\\.png$"_s}).isEmpty(), qPrintable(texts.join(u'|')));
    QTest::keyClick(&picture, Qt::Key_Escape);
}

void TestFirstMinutes::comparison_beginsWithWhatIsNewest()
{
    m_user->choose({u"View"_s, u"Compare"_s});
    auto* panel = m_user->window().findChild<QDockWidget*>(u"compare"_s)->widget();
    QPushButton* compare = nullptr;
    for (QPushButton* button : panel->findChildren<QPushButton*>())
        if (button->isVisible() && QString{button->text()}.remove(u'&') == u"Compare"_s)
            compare = button;
    QVERIFY(compare != nullptr);
    QTest::mouseClick(compare, Qt::LeftButton);
    const auto* changes = panel->findChild<QTreeView*>();
    QTRY_VERIFY(changes->model()->rowCount() > 0);
    QVERIFY(changes->model()->index(0, 0).data().toString().startsWith(u"New ("_s));
}

void TestFirstMinutes::resetLayout_bringsPanelsBack()
{
    auto* inspector = m_user->window().findChild<QDockWidget*>(u"inspector"_s);
    const QRect first = inspector->geometry();
    inspector->setFloating(true);
    inspector->close();
    m_user->window().findChild<QDockWidget*>(u"articles"_s)->close();
    m_user->choose({u"View"_s, u"Reset Window Layout"_s});
    QTRY_VERIFY(inspector->isVisible() && !inspector->isFloating());
    QTRY_VERIFY(m_user->window().findChild<QDockWidget*>(u"articles"_s)->isVisible());
    QCOMPARE(m_user->window().dockWidgetArea(inspector), Qt::RightDockWidgetArea);
    QTRY_VERIFY(qAbs(inspector->geometry().left() - first.left()) < 200);
}

void TestFirstMinutes::keptBackups_areAsChosen()
{
    const QString library = m_home->file(u"own.cablegraph"_s);
    m_user->answers().newLibrary = library;
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    m_user->answers().articles = {QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    m_user.reset();
    const auto copies = [&] { return QDir{m_home->path()}.entryList({u"own*.backup"_s}).size(); };
    {
        settings::Settings settings{m_home->file(u"settings.ini"_s)};
        settings.setValue(preferences::keptBackups, 0);
    }
    m_user = std::make_unique<WindowDriver>(*m_home, library);
    QTest::qWait(300);
    QCOMPARE(copies(), 0);
    m_user.reset();
    {
        settings::Settings settings{m_home->file(u"settings.ini"_s)};
        settings.setValue(preferences::keptBackups, 3);
    }
    m_user = std::make_unique<WindowDriver>(*m_home, library);
    QTRY_COMPARE(copies(), 1);
}

void TestFirstMinutes::namesOnTheGraph_changeTheirLanguageAtOnce()
{
    const auto speakEnglish = qScopeGuard([locale = QLocale{}] {
        preferences::speak({});
        QLocale::setDefault(locale);
    });
    m_user.reset();
    preferences::speak(u"de"_s);
    m_user = std::make_unique<WindowDriver>(*m_home);
    QVERIFY(m_user->hasNode("Deutschland"));
    QVERIFY(m_user->hasNode("Astrid Hallgren")); // persons are called as in the articles

    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    auto& settings = dialog<QDialog>();
    settings.findChild<QTabWidget*>()->setCurrentIndex(1);
    QComboBox* names = nullptr;
    for (QComboBox* box : settings.findChildren<QComboBox*>())
        if (box->findText(u"Wie in den Artikeln"_s) >= 0)
            names = box;
    QVERIFY(names != nullptr && names->isVisible());
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    m_user->wait();
    QVERIFY(m_user->hasNode("Germany") && !m_user->hasNode("Deutschland"));
    QTest::keyClick(names, Qt::Key_Up);
    m_user->wait();
    QVERIFY(m_user->hasNode("Deutschland") && !m_user->hasNode("Germany"));
    QTest::keyClick(names, Qt::Key_Down);
    QTest::keyClick(&settings, Qt::Key_Escape);

    m_user.reset();
    m_user = std::make_unique<WindowDriver>(*m_home);
    QVERIFY(m_user->hasNode("Germany")); // and stays so
}

QTEST_MAIN(TestFirstMinutes)
#include "tst_firstminutes.moc"
