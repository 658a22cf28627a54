#include <cablegraph/library/library.h>
#include <cablegraph/support/text.h>

#include <QDir>

#include <badlibraries.h>
#include <ordinaryuser.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView norway = "Norway hosts Sudan talks\n\nNorway hosted talks between Sudan and Chad in Oslo.\n";
constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";

QByteArray utf16(const QString& text)
{
    QByteArray bytes{"\xff\xfe", 2};
    for (const QChar unit : text)
        bytes.append(static_cast<char>(unit.unicode() & 0xff)).append(static_cast<char>(unit.unicode() >> 8));
    return bytes;
}

/// The words that a notice must have for each kind of trouble with a library.
QString wordsFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return u"does not exist"_s;
    case ErrorKind::NotALibrary:
        return u"is not a Cablegraph library"_s;
    case ErrorKind::NewerVersion:
        return u"newer version of Cablegraph"_s;
    case ErrorKind::Damaged:
        return u"is damaged"_s;
    default:
        return u"nobody expects this"_s;
    }
}

} // namespace

/// What the window says to files it cannot use. Nothing that was there is lost, and the rest of a batch goes on.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void badArticle_isNamedAndTheOthersAreRead_data();
    void badArticle_isNamedAndTheOthersAreRead();
    void allBadArticles_areToldInOneNotice();
    void otherEncodings_areRead_data();
    void otherEncodings_areRead();
    void badLibrary_isToldAndTheOpenOneStays_data();
    void badLibrary_isToldAndTheOpenOneStays();
    void badLibraryOnTheCommandLine_leavesTheDefaultOneOpen();
    void lockedLibrary_canBeTriedAgain();
    void libraryBusyElsewhere_keepsTheArticleForLater();
    void protectedLibrary_showsItsGraphAndTakesNothing();
    void unwritableExport_isToldAndLeavesNothing();

private:
    [[nodiscard]] QString libraryWithPeru() const;

    std::unique_ptr<Home> m_home;
};

void TestBadInput::init()
{
    m_home = std::make_unique<Home>();
}

QString TestBadInput::libraryWithPeru() const
{
    const QString file = m_home->file(u"peru.cablegraph"_s);
    (void)library::Library::create(support::toPath(file));
    const WindowDriver user{*m_home, file, {m_home->write(u"peru.txt"_s, peru.toByteArray())}};
    return file;
}

void TestBadInput::badArticle_isNamedAndTheOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray{} << u"is empty"_s;
    QTest::newRow("blank") << QByteArray{" \n\n\t\n"} << u"is empty"_s;
    QTest::newRow("binary") << QByteArray{"\x7f"
                                          "ELF\0\1\2\3",
                                          8}
                            << u"is not text"_s;
    QTest::newRow("picture") << QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16} << u"is not text"_s;
    QTest::newRow("graph") << QByteArray{"<?xml version=\"1.0\"?>\n<graphml "
                                         "xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph "
                                         "edgedefault=\"directed\"><node id=\"a\"/></graph></graphml>"}
                           << u"is a graph, not an article. Take it over with File > Import Graph…"_s;
    QTest::newRow("graph in JSON") << QByteArray{"{\"format\": \"cablegraph\", \"version\": 1,\n\"articles\": []}"}
                                   << u"is a graph, not an article"_s;
    QTest::newRow("50 MB") << QByteArray{"The envoys met on Monday.\n\n"}.repeated(1'900'000)
                           << u"is too large for one article"_s;
}

void TestBadInput::badArticle_isNamedAndTheOthersAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QString bad = m_home->write(u"bad.txt"_s, bytes);
    WindowDriver user{*m_home, libraryWithPeru()};
    user.answers().articles = {bad, m_home->write(u"norway.txt"_s, norway.toByteArray())};
    user.choose({u"File"_s, u"Open Articles…"_s});
    user.wait();
    QVERIFY2(user.notices().contains(u"bad.txt” "_s + words), qPrintable(user.notices()));
    QCOMPARE(user.window().notices().notices().size(), std::size_t{1});
    QCOMPARE(user.session().articles().size(), std::size_t{2});
    QVERIFY(user.hasNode("Norway"));
    QVERIFY(user.hasNode("Peru"));
    QVERIFY(!user.offers({u"File"_s, u"Open Recent"_s}).contains(bad));
}

void TestBadInput::allBadArticles_areToldInOneNotice()
{
    WindowDriver user{*m_home, libraryWithPeru()};
    user.drop({m_home->file(u"missing.txt"_s), m_home->write(u"empty.txt"_s, {})});
    QVERIFY2(user.notices().contains(u"2 of 2 articles could not be read"_s), qPrintable(user.notices()));
    QVERIFY(user.notices().contains(u"missing.txt” does not exist"_s));
    QVERIFY(user.notices().contains(u"empty.txt” is empty"_s));
    QCOMPARE(user.window().notices().notices().size(), std::size_t{1});

    const QString folder = m_home->file(u"no articles"_s);
    QVERIFY(QDir{}.mkdir(folder));
    user.drop({folder});
    QVERIFY2(user.notices().contains(u"no articles in this folder"_s), qPrintable(user.notices()));
    QCOMPARE(user.session().articles().size(), std::size_t{1});
}

void TestBadInput::otherEncodings_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Peru warns Chile\n\nThe señor José Núñez of Peru met Chile's envoy in Bogotá.\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QTest::newRow("UTF-16") << utf16(text);
}

void TestBadInput::otherEncodings_areRead()
{
    QFETCH(const QByteArray, bytes);
    const QString file = m_home->file(u"empty.cablegraph"_s);
    (void)library::Library::create(support::toPath(file));
    WindowDriver user{*m_home, file, {m_home->write(u"peru.txt"_s, bytes)}};
    QCOMPARE(user.notices(), QString{});
    QVERIFY(user.reader().toPlainText().contains(u"The señor José Núñez of Peru met Chile's envoy in Bogotá."_s));
    QVERIFY(user.hasNode("Peru"));
    user.clickInReader(u"Chile"_s); // the marks lie where the names are
    QCOMPARE(user.session().selection(), (session::Selection{{user.node("Chile")}, {}}));
}

void TestBadInput::badLibrary_isToldAndTheOpenOneStays_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<BadLibrary> all = badLibraries();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].what) << i;
}

void TestBadInput::badLibrary_isToldAndTheOpenOneStays()
{
    QFETCH(const std::size_t, index);
    const BadLibrary bad = badLibraries()[index];
    const QString file = m_home->file(u"bad.cablegraph"_s);
    WindowDriver user{*m_home, libraryWithPeru()};
    QVERIFY(QFile::copy(m_home->file(u"peru.cablegraph"_s), file));
    bad.spoil(file);
    user.answers().library = file;
    user.choose({u"File"_s, u"Open Library…"_s});
    user.wait();
    QVERIFY2(user.notices().contains(u"bad.cablegraph” "_s), qPrintable(user.notices()));
    QVERIFY2(user.notices().contains(wordsFor(bad.kind)), qPrintable(user.notices()));
    QVERIFY(user.hasNode("Peru"));
    user.answers().articles = {m_home->write(u"norway.txt"_s, norway.toByteArray())};
    user.choose({u"File"_s, u"Open Articles…"_s});
    user.wait();
    QVERIFY(user.hasNode("Norway"));
}

void TestBadInput::badLibraryOnTheCommandLine_leavesTheDefaultOneOpen()
{
    const QString file = m_home->write(u"bad.cablegraph"_s, "Norway hosted talks.\n");
    WindowDriver user{*m_home, file, {m_home->write(u"norway.txt"_s, norway.toByteArray())}};
    QVERIFY(user.notices().contains(u"bad.cablegraph” is not a Cablegraph library"_s));
    QVERIFY(!user.hasNode("Norway"));
    QVERIFY(user.window().windowTitle() == u"Cablegraph"_s);
    QVERIFY(user.offers({u"File"_s}).contains(u"Open Articles…"_s));
}

void TestBadInput::lockedLibrary_canBeTriedAgain()
{
    const QString file = libraryWithPeru();
    LockedLibrary lock{file, LockedLibrary::From::Reading};
    WindowDriver user{*m_home, file};
    QVERIFY2(user.notices().contains(u"peru.cablegraph” is in use by another program"_s), qPrintable(user.notices()));
    QVERIFY(!user.hasNode("Peru"));
    lock.release();
    user.clickNotice(u"Try Again"_s);
    QVERIFY(user.hasNode("Peru"));
    QVERIFY(!user.notices().contains(u"in use"_s));
}

void TestBadInput::libraryBusyElsewhere_keepsTheArticleForLater()
{
    const QString file = libraryWithPeru();
    WindowDriver user{*m_home, file};
    LockedLibrary lock{file, LockedLibrary::From::Writing};
    user.drop({m_home->write(u"norway.txt"_s, norway.toByteArray())});
    QVERIFY2(user.notices().contains(u"is in use by another program"_s), qPrintable(user.notices()));
    QVERIFY(user.hasNode("Peru"));
    QVERIFY(!user.hasNode("Norway"));
    lock.release();
    user.clickNotice(u"Try Again"_s);
    QVERIFY(user.hasNode("Norway"));
    QVERIFY(user.hasNode("Peru"));
}

void TestBadInput::protectedLibrary_showsItsGraphAndTakesNothing()
{
    const QString file = libraryWithPeru();
    const WriteProtection protection{file, m_home->path()};
    const OrdinaryUser ordinary;
    if (!OrdinaryUser::isOrdinary())
        QSKIP("permissions do not bind root, whose rights cannot be laid down here");
    WindowDriver user{*m_home, file};
    QVERIFY(user.hasNode("Peru"));
    QVERIFY2(user.notices().contains(u"write-protected"_s), qPrintable(user.notices()));
    QVERIFY(user.offers({u"File"_s}).contains(u"Open Articles… [disabled]"_s));
    user.clickNode("Peru");
    QVERIFY(user.inspector().toPlainText().contains(u"Peru accused Chile of espionage on Monday."_s));
    user.drop({m_home->file(u"peru.txt"_s)});
    QVERIFY2(user.notices().contains(u"cannot take or give up articles"_s), qPrintable(user.notices()));
    QCOMPARE(user.session().articles().size(), std::size_t{1});
}

void TestBadInput::unwritableExport_isToldAndLeavesNothing()
{
    WindowDriver user{*m_home, libraryWithPeru()};
    user.answers().data =
        mainwindow::FileChooser::DataTarget{m_home->file(u"none/graph.json"_s), exchange::Format::Json};
    user.choose({u"File"_s, u"Export Data…"_s});
    user.wait();
    QVERIFY2(user.notices().contains(u"graph.json” cannot be written"_s), qPrintable(user.notices()));
    QVERIFY(!QDir{m_home->file(u"none"_s)}.exists());
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
