#include <cablegraph/library/library.h>
#include <cablegraph/support/text.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView norway = "Norway hosts Sudan talks\n\nNorway hosted talks between Sudan and Chad in Oslo.\n";
constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";

QString sources(const char16_t* name)
{
    return QStringLiteral(CABLEGRAPH_TEST_DATA "/sources/files/") + QString::fromUtf16(name);
}

} // namespace

/// Articles on their way into the window: every kind of file, pasted and dropped text, folders, and the way back.
class TestImporting : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened << url; }

private Q_SLOTS:
    void init();
    void everyKindOfFile_isOpened();
    void folder_isOpenedFromTheMenu();
    void copiedText_becomesAnArticle();
    void copiedPage_becomesAnArticle();
    void droppedText_becomesAnArticle();
    void whatFailed_canBeTriedAgain();
    void otherLanguage_isSaidAndNothingIsDrawn();
    void original_isOpened();
    void originalThatIsGone_isTold();
    void watchedFolder_isReadAsFilesCome();

private:
    std::unique_ptr<Home> m_home;
    QList<QUrl> m_opened;
};

void TestImporting::init()
{
    m_home = std::make_unique<Home>();
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
}

void TestImporting::everyKindOfFile_isOpened()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.drop({sources(u"two-columns.pdf"), sources(u"word.docx"), sources(u"hidden.html"), sources(u"two.mbox")});
    // The document and the page tell the same story; the PDF has more of it, the first message less.
    QStringList titles;
    for (const library::ArticleSummary& article : user.session().articles())
        titles << support::toQString(std::string_view{article.title});
    QCOMPARE(user.notices(), QString{});
    QCOMPARE(titles.count(u"Envoys of Norland and Suria meet in Geneva"_s), 3);
    QVERIFY(titles.contains(u"Norland sends observers to the strait"_s));
    QCOMPARE(user.notices(), QString{});
}

void TestImporting::folder_isOpenedFromTheMenu()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    QDir{m_home->path()}.mkpath(u"folder/below"_s);
    m_home->write(u"folder/below/norway.txt"_s, norway.toByteArray());
    user.answers().folder = m_home->file(u"folder"_s);
    user.choose({u"File"_s, u"Open Folder…"_s});
    user.wait();
    QVERIFY(user.hasNode("Norway"));
}

void TestImporting::copiedText_becomesAnArticle()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    QVERIFY(user.notices().contains(u"no text to read"_s));
    QGuiApplication::clipboard()->setText(QString::fromUtf8(norway));
    user.press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_V});
    user.wait();
    QVERIFY(user.hasNode("Norway"));
    QCOMPARE(user.session().articles().back().origin, std::string{"clipboard"});
}

void TestImporting::copiedPage_becomesAnArticle()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    auto* copied = new QMimeData;
    copied->setHtml(u"<h1>Norway hosts Sudan talks</h1><p>Norway hosted talks between Sudan and Chad in Oslo.</p>"
                    "<p>Read more: <a href='x'>Another story altogether</a></p>"_s);
    copied->setText(u"Norway hosts Sudan talks Norway hosted talks"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
    user.choose({u"File"_s, u"New Article from Clipboard"_s});
    user.wait();
    QCOMPARE(user.session().articles().back().title, std::string{"Norway hosts Sudan talks"});
    QVERIFY(!user.reader().toPlainText().contains(u"Another story"_s));
}

void TestImporting::droppedText_becomesAnArticle()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    QMimeData data;
    data.setText(QString::fromUtf8(norway));
    QDragEnterEvent enter{user.view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&user.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop{user.view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&user.window(), &drop);
    user.wait();
    QVERIFY(user.hasNode("Norway"));
}

void TestImporting::whatFailed_canBeTriedAgain()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    const QString late = m_home->file(u"late.txt"_s);
    user.drop({late, sources(u"garbage.pdf")});
    QVERIFY(user.notices().contains(u"late.txt"_s) && user.notices().contains(u"garbage.pdf"_s));
    m_home->write(u"late.txt"_s, norway.toByteArray());
    user.clickNotice(u"Try Again"_s);
    user.wait();
    QVERIFY(user.hasNode("Norway"));
    QVERIFY(!user.notices().contains(u"late.txt"_s) && user.notices().contains(u"garbage.pdf"_s));
}

void TestImporting::otherLanguage_isSaidAndNothingIsDrawn()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    const std::size_t nodes = user.nodes().size();
    user.drop({sources(u"french.txt")});
    QCOMPARE(user.session().articles().size(), std::size_t{2});
    QCOMPARE(user.nodes().size(), nodes);
    QVERIFY(user.notices().contains(u"not in English (French)"_s));
    QVERIFY(user.reader().toPlainText().contains(u"Genève"_s));
}

void TestImporting::original_isOpened()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    WindowDriver user{*m_home, {}, {sources(u"mixed.zip")}};
    user.press(QKeySequence{Qt::CTRL | Qt::Key_J});
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(sources(u"mixed.zip"))});
}

void TestImporting::originalThatIsGone_isTold()
{
    const QString file = m_home->write(u"gone.txt"_s, peru.toByteArray());
    WindowDriver user{*m_home, {}, {file}};
    QFile::remove(file);
    user.choose({u"File"_s, u"Open Original"_s});
    QVERIFY(user.notices().contains(u"gone.txt” is no longer there"_s));
}

void TestImporting::watchedFolder_isReadAsFilesCome()
{
    const QString folder = m_home->file(u"watched"_s);
    QDir{}.mkpath(folder);
    {
        WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
        user.answers().folder = folder;
        user.choose({u"File"_s, u"Watch a Folder…"_s});
        m_home->write(u"watched/norway.txt"_s, norway.toByteArray());
        QVERIFY(QTest::qWaitFor([&] { return user.hasNode("Norway"); }, 20'000));
        user.wait();
    }
    // What comes while the program does not run is read at its next start.
    m_home->write(u"watched/kenya.txt"_s, "Kenya warns Somalia\n\nKenya accused Somalia of espionage on Monday.\n");
    WindowDriver again{*m_home};
    QVERIFY(QTest::qWaitFor([&] { return again.hasNode("Kenya"); }, 20'000));
    again.wait();
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
