#include <cablegraph/library/library.h>
#include <cablegraph/support/text.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView norway = "Norway hosts Sudan talks\n\nNorway hosted talks between Sudan and Chad in Oslo.\n";
constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";
constexpr QByteArrayView fiji = "Fiji meets Tonga\n\nFiji and Tonga signed an agreement in Suva.\n";

qsizetype sampleCount()
{
    return QDir{QStringLiteral(CABLEGRAPH_SAMPLES)}.entryList({u"*.txt"_s}).size();
}

} // namespace

/// How articles and libraries come into the window.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void firstStart_readsTheSamplesOnce();
    void samples_canBeRemovedAndReadAgain();
    void commandLine_opensArticlesInTheDefaultLibrary();
    void commandLine_opensLibraryAndArticles();
    void commandLine_opensAFolderOfArticles();
    void severalArticles_areOpenedAtOnceInSpiteOfABadOne();
    void droppedFiles_areRead();
    void droppedLibrary_isOpened();
    void droppedColour_isNotTaken();
    void recentFiles_areOfferedAndMissingOnesMarked();
    void newLibrary_beginsEmptyAndKeepsWhatIsRead();
    void newLibrary_overAnExistingFileIsRefused();
    void openLibrary_changesOver();
    void missingLibrary_canBeMadeFromTheNotice();
    void removedArticle_comesBackWithUndo();
    void menuEntries_areOfferedWhenTheyCanBeUsed();
    void keys_openArticles();
    void closedDock_comesBackFromTheViewMenu();

private:
    QString article(const QString& name, QByteArrayView text) const { return m_home->write(name, text.toByteArray()); }
    /// A driver with an empty library of its own.
    [[nodiscard]] std::unique_ptr<WindowDriver> userWithEmptyLibrary() const;
    [[nodiscard]] QString libraryWith(const QString& name, const QStringList& articles) const;

    std::unique_ptr<Home> m_home;
};

void TestOpening::init()
{
    m_home = std::make_unique<Home>();
}

std::unique_ptr<WindowDriver> TestOpening::userWithEmptyLibrary() const
{
    const QString file = m_home->file(u"empty.cablegraph"_s);
    (void)library::Library::create(support::toPath(file));
    return std::make_unique<WindowDriver>(*m_home, file);
}

QString TestOpening::libraryWith(const QString& name, const QStringList& articles) const
{
    const QString file = m_home->file(name);
    (void)library::Library::create(support::toPath(file));
    const WindowDriver user{*m_home, file, articles};
    return file;
}

void TestOpening::firstStart_readsTheSamplesOnce()
{
    {
        WindowDriver user{*m_home};
        QCOMPARE(static_cast<qsizetype>(user.session().articles().size()), sampleCount());
        QVERIFY(user.hasNode("South Korea"));
        QVERIFY(user.notices().contains(u"sample articles with invented events"_s));
        QVERIFY(!user.reader().toPlainText().isEmpty());
        QCOMPARE(user.window().windowTitle(), u"Cablegraph"_s);
        user.clickNotice(u"Remove Samples"_s);
        QCOMPARE(user.session().articles().size(), std::size_t{0});
    }
    WindowDriver again{*m_home};
    QCOMPARE(again.session().articles().size(), std::size_t{0});
    QCOMPARE(again.notices(), QString{});
}

void TestOpening::samples_canBeRemovedAndReadAgain()
{
    const auto user = userWithEmptyLibrary();
    QVERIFY(user->view().findChild<QLabel*>()->isVisible());
    user->choose({u"Help"_s, u"Sample Articles"_s});
    user->wait();
    QCOMPARE(static_cast<qsizetype>(user->session().articles().size()), sampleCount());
    QVERIFY(!user->view().findChild<QLabel*>()->isVisible());
    user->clickNotice(u"Remove Samples"_s);
    QVERIFY(user->session().graph().isEmpty());
    user->choose({u"Help"_s, u"Sample Articles"_s});
    user->wait();
    QCOMPARE(static_cast<qsizetype>(user->session().articles().size()), sampleCount());
    const auto nodes = user->nodes();
    user->choose({u"Help"_s, u"Sample Articles"_s});
    user->wait();
    QVERIFY(user->nodes() == nodes);
}

void TestOpening::commandLine_opensArticlesInTheDefaultLibrary()
{
    const QString file = article(u"norway.txt"_s, norway);
    {
        const WindowDriver user{*m_home, {}, {file}};
        QCOMPARE(user.session().articles().size(), std::size_t{1});
        QVERIFY(user.hasNode("Norway"));
    }
    const WindowDriver user{*m_home};
    QCOMPARE(user.session().articles().size(), std::size_t{1});
}

void TestOpening::commandLine_opensLibraryAndArticles()
{
    const QString library = libraryWith(u"north.cablegraph"_s, {article(u"norway.txt"_s, norway)});
    WindowDriver user{*m_home, library, {article(u"peru.txt"_s, peru)}};
    QCOMPARE(user.session().articles().size(), std::size_t{2});
    QVERIFY(user.hasNode("Norway"));
    QVERIFY(user.hasNode("Peru"));
    QCOMPARE(user.window().windowTitle(), u"north — Cablegraph"_s);
    QCOMPARE(user.reader().document()->firstBlock().text(), u"Peru warns Chile"_s);
}

void TestOpening::commandLine_opensAFolderOfArticles()
{
    QVERIFY(QDir{m_home->path()}.mkdir(u"news"_s));
    article(u"news/b.txt"_s, norway);
    article(u"news/a.txt"_s, peru);
    article(u"news/picture.png"_s, "\x89PNG\r\n\x1A\n");
    const WindowDriver user{*m_home, {}, {m_home->file(u"news"_s)}};
    QCOMPARE(user.session().articles().size(), std::size_t{2});
}

void TestOpening::severalArticles_areOpenedAtOnceInSpiteOfABadOne()
{
    const auto user = userWithEmptyLibrary();
    user->answers().articles = {article(u"norway.txt"_s, norway), m_home->file(u"gone.txt"_s),
                                article(u"peru.txt"_s, peru), article(u"fiji.txt"_s, fiji)};
    user->choose({u"File"_s, u"Open Articles…"_s});
    user->wait();
    QCOMPARE(user->session().articles().size(), std::size_t{3});
    for (const char* name : {"Norway", "Peru", "Fiji"})
        QVERIFY2(user->hasNode(name), name);
    QCOMPARE(user->window().notices().notices().size(), std::size_t{1});
    QVERIFY2(user->notices().contains(u"gone.txt” does not exist"_s), qPrintable(user->notices()));
    QVERIFY(user->window().statusBar()->currentMessage().contains(u"Articles added: 3"_s));
}

void TestOpening::droppedFiles_areRead()
{
    const auto user = userWithEmptyLibrary();
    user->drop({article(u"norway.txt"_s, norway), article(u"peru.txt"_s, peru)});
    QCOMPARE(user->session().articles().size(), std::size_t{2});
    QVERIFY(QDir{m_home->path()}.mkdir(u"news"_s));
    article(u"news/fiji.txt"_s, fiji);
    user->drop({m_home->file(u"news"_s)});
    QCOMPARE(user->session().articles().size(), std::size_t{3});
}

void TestOpening::droppedLibrary_isOpened()
{
    const QString library = libraryWith(u"andes.cablegraph"_s, {article(u"peru.txt"_s, peru)});
    const auto user = userWithEmptyLibrary();
    user->drop({library});
    QVERIFY(user->hasNode("Peru"));
    QVERIFY(user->window().windowTitle().startsWith(u"andes"_s));
}

void TestOpening::droppedColour_isNotTaken()
{
    const auto user = userWithEmptyLibrary();
    QMimeData colour;
    colour.setColorData(QColor{Qt::red});
    QDragEnterEvent enter{QPoint{10, 10}, Qt::CopyAction, &colour, Qt::LeftButton, Qt::NoModifier};
    enter.ignore();
    QApplication::sendEvent(&user->window(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestOpening::recentFiles_areOfferedAndMissingOnesMarked()
{
    const QString kept = article(u"norway.txt"_s, norway);
    const QString lost = article(u"peru.txt"_s, peru);
    const auto user = userWithEmptyLibrary();
    user->answers().articles = {kept, lost};
    user->choose({u"File"_s, u"Open Articles…"_s});
    user->wait();
    QVERIFY(QFile::remove(lost));
    const QStringList offered = user->offers({u"File"_s, u"Open Recent"_s});
    QVERIFY2(offered.contains(kept), qPrintable(offered.join(u'\n')));
    QVERIFY(offered.contains(lost + u" (missing) [disabled]"_s));
    QVERIFY(offered.contains(m_home->file(u"empty.cablegraph"_s)));

    // Another library does not have the article yet.
    user->answers().newLibrary = m_home->file(u"other.cablegraph"_s);
    user->choose({u"File"_s, u"New Library…"_s});
    user->wait();
    QCOMPARE(user->session().articles().size(), std::size_t{0});
    user->choose({u"File"_s, u"Open Recent"_s, kept});
    user->wait();
    QVERIFY(user->hasNode("Norway"));
    user->choose({u"File"_s, u"Open Recent"_s, m_home->file(u"empty.cablegraph"_s)});
    user->wait();
    QVERIFY(user->hasNode("Peru"));
    user->choose({u"File"_s, u"Open Recent"_s, u"Clear This List"_s});
    QCOMPARE(user->offers({u"File"_s, u"Open Recent"_s}), QStringList{u"Nothing Opened Yet [disabled]"_s});
}

void TestOpening::newLibrary_beginsEmptyAndKeepsWhatIsRead()
{
    const QString file = m_home->file(u"new.cablegraph"_s);
    {
        WindowDriver user{*m_home, {}, {article(u"norway.txt"_s, norway)}};
        user.answers().newLibrary = file;
        user.choose({u"File"_s, u"New Library…"_s});
        user.wait();
        QVERIFY(user.session().graph().isEmpty());
        QCOMPARE(user.window().windowTitle(), u"new — Cablegraph"_s);
        user.answers().articles = {article(u"fiji.txt"_s, fiji)};
        user.press(QKeySequence::Open);
        user.wait();
        QVERIFY(user.hasNode("Fiji"));
        QVERIFY(!user.hasNode("Norway"));
    }
    const WindowDriver user{*m_home, file};
    QVERIFY(user.hasNode("Fiji"));
}

void TestOpening::newLibrary_overAnExistingFileIsRefused()
{
    const QString library = libraryWith(u"andes.cablegraph"_s, {article(u"peru.txt"_s, peru)});
    const auto user = userWithEmptyLibrary();
    user->answers().newLibrary = library;
    user->choose({u"File"_s, u"New Library…"_s});
    user->wait();
    QVERIFY2(user->notices().contains(u"andes.cablegraph” cannot be written"_s), qPrintable(user->notices()));
    user->clickNotice(u"Open It"_s);
    QVERIFY(user->hasNode("Peru"));
    QCOMPARE(user->notices(), QString{});
}

void TestOpening::openLibrary_changesOver()
{
    const QString library = libraryWith(u"andes.cablegraph"_s, {article(u"peru.txt"_s, peru)});
    WindowDriver user{*m_home, {}, {article(u"norway.txt"_s, norway)}};
    user.clickNode("Norway");
    user.answers().library = library;
    user.choose({u"File"_s, u"Open Library…"_s});
    user.wait();
    QVERIFY(user.hasNode("Peru"));
    QVERIFY(!user.hasNode("Norway"));
    QVERIFY(user.session().selection().isEmpty());
    QCOMPARE(user.reader().document()->firstBlock().text(), u"Peru warns Chile"_s);
}

void TestOpening::missingLibrary_canBeMadeFromTheNotice()
{
    const QString file = m_home->file(u"lost.cablegraph"_s);
    WindowDriver user{*m_home, file, {article(u"norway.txt"_s, norway)}};
    QVERIFY2(user.notices().contains(u"lost.cablegraph” does not exist"_s), qPrintable(user.notices()));
    QVERIFY2(!user.hasNode("Norway"), "articles meant for another library are not put into the default one");
    user.clickNotice(u"Make It"_s);
    QVERIFY(user.hasNode("Norway"));
    QVERIFY(QFile::exists(file));
}

void TestOpening::removedArticle_comesBackWithUndo()
{
    WindowDriver user{*m_home, {}, {article(u"norway.txt"_s, norway), article(u"peru.txt"_s, peru)}};
    const layout::Placement before = user.session().placements().at(user.node("Peru"));
    auto* list = user.window().findChild<QWidget*>(u"articles"_s)->findChild<QAbstractItemView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (const QModelIndex index = list->model()->index(row, 0); index.data().toString() == u"Peru warns Chile"_s)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    QTest::keyClick(list, Qt::Key_Delete);
    user.wait();
    QVERIFY(!user.hasNode("Peru"));
    QVERIFY(user.hasNode("Norway"));
    user.clickNotice(u"Undo"_s);
    QVERIFY(user.hasNode("Peru"));
    QCOMPARE(user.session().placements().at(user.node("Peru")), before);
}

void TestOpening::menuEntries_areOfferedWhenTheyCanBeUsed()
{
    const auto user = userWithEmptyLibrary();
    for (const char16_t* entry : {u"Export Image… [disabled]", u"Export Data… [disabled]"})
        QVERIFY(user->offers({u"File"_s}).contains(QString::fromUtf16(entry)));
    QVERIFY(user->offers({u"Graph"_s}).contains(u"Arrange Again [disabled]"_s));
    user->answers().articles = {article(u"norway.txt"_s, norway)};
    user->choose({u"File"_s, u"Open Articles…"_s});
    user->wait();
    for (const char16_t* entry : {u"Export Image…", u"Export Data…"})
        QVERIFY(user->offers({u"File"_s}).contains(QString::fromUtf16(entry)));
    QVERIFY(user->offers({u"Graph"_s}).contains(u"Select Neighbours [disabled]"_s));
    user->clickNode("Norway");
    QVERIFY(user->offers({u"Graph"_s}).contains(u"Select Neighbours"_s));
}

void TestOpening::keys_openArticles()
{
    const auto user = userWithEmptyLibrary();
    user->answers().articles = {article(u"norway.txt"_s, norway)};
    user->press(QKeySequence::Open);
    user->wait();
    QVERIFY(user->hasNode("Norway"));
    user->press(QKeySequence::SelectAll);
    QCOMPARE(user->session().selection().nodes.size(), user->session().graph().nodes().size());
    user->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    QVERIFY(user->session().selection().isEmpty());
}

void TestOpening::closedDock_comesBackFromTheViewMenu()
{
    const auto user = userWithEmptyLibrary();
    auto* inspector = user->window().findChild<QWidget*>(u"inspector"_s);
    user->choose({u"View"_s, u"Inspector"_s});
    QVERIFY(!inspector->isVisible());
    user->choose({u"View"_s, u"Inspector"_s});
    QVERIFY(inspector->isVisible());
    for (QAbstractButton* button : inspector->findChildren<QAbstractButton*>())
        if (button->accessibleName() == u"Close Inspector"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!inspector->isVisible());
    user->choose({u"View"_s, u"Reset Window Layout"_s});
    QVERIFY(inspector->isVisible());
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
