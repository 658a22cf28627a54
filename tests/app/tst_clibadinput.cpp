#include "cliprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <badlibraries.h>
#include <memory>
#include <ordinaryuser.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray norway = "Norway hosts Sudan talks\n\nNorway hosted talks between Sudan and Chad in Oslo.\n";
const QByteArray peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";

} // namespace

/// What the command line says to files it cannot use: one line each and status 1; nothing is lost, the rest goes on.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void badArticle_isNamedAndTheOthersAreAdded_data();
    void badArticle_isNamedAndTheOthersAreAdded();
    void folder_isNoArticle();
    void otherEncodings_areRead_data();
    void otherEncodings_areRead();
    void badLibrary_isToldAndLeftAsItIs_data();
    void badLibrary_isToldAndLeftAsItIs();
    void lockedLibrary_isTold();
    void protectedLibrary_isReadButTakesNothing();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        overwrite(path(name), bytes);
        return path(name);
    }
    [[nodiscard]] QByteArray bytes(const QString& file) const
    {
        QFile in{file};
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray{};
    }
    [[nodiscard]] QString libraryWithPeru() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCliBadInput::libraryWithPeru() const
{
    const QString file = path(u"peru.cablegraph"_s);
    if (run({u"add"_s, file, write(u"peru.txt"_s, peru)}).status != 0)
        qFatal("the library cannot be made");
    return file;
}

void TestCliBadInput::badArticle_isNamedAndTheOthersAreAdded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QByteArray{} << QByteArray{"bad.txt is empty"};
    QTest::newRow("blank") << QByteArray{" \n\n\t\n"} << QByteArray{"bad.txt is empty"};
    QTest::newRow("binary") << QByteArray{"\x7f"
                                          "ELF\0\1\2\3",
                                          8}
                            << QByteArray{"bad.txt is not a text"};
    QTest::newRow("50 MB") << QByteArray{"The envoys met on Monday.\n\n"}.repeated(1'900'000)
                           << QByteArray{"bad.txt is too large"};
}

void TestCliBadInput::badArticle_isNamedAndTheOthersAreAdded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, words);
    const QString library = libraryWithPeru();
    const QString bad = write(u"bad.txt"_s, bytes);
    const Outcome outcome = run({u"add"_s, library, bad, path(u"missing.txt"_s), write(u"norway.txt"_s, norway)});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.count('\n'), 2);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QVERIFY(outcome.errors.contains("missing.txt does not exist"));
    QCOMPARE(outcome.output, path(u"norway.txt"_s).toUtf8() + ": added\n");
    QVERIFY(run({u"stats"_s, library}).output.startsWith("articles\t2\n"));
}

void TestCliBadInput::folder_isNoArticle()
{
    const Outcome outcome = run({u"extract"_s, m_folder->path()});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("is a folder"), outcome.errors.constData());
    QCOMPARE(outcome.output, QByteArray{});
}

void TestCliBadInput::otherEncodings_areRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Peru warns Chile\n\nThe señor José Núñez of Peru met Chile's envoy in Bogotá.\n"_s;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QByteArray utf16{"\xfe\xff", 2};
    for (const QChar unit : text)
        utf16.append(static_cast<char>(unit.unicode() >> 8)).append(static_cast<char>(unit.unicode() & 0xff));
    QTest::newRow("UTF-16") << utf16;
}

void TestCliBadInput::otherEncodings_areRead()
{
    QFETCH(const QByteArray, bytes);
    const Outcome outcome = run({u"extract"_s, write(u"a.txt"_s, bytes)});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QByteArray{});
    QVERIFY(outcome.output.contains("The señor José Núñez of Peru met Chile's envoy in Bogotá."));
}

void TestCliBadInput::badLibrary_isToldAndLeftAsItIs_data()
{
    QTest::addColumn<std::size_t>("index");
    const std::vector<BadLibrary> all = badLibraries();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kind != ErrorKind::NotFound) // add would make it
            QTest::newRow(all[i].what) << i;
}

void TestCliBadInput::badLibrary_isToldAndLeftAsItIs()
{
    QFETCH(const std::size_t, index);
    const BadLibrary bad = badLibraries()[index];
    const QString library = libraryWithPeru();
    bad.spoil(library);
    const QByteArray before = bytes(library);
    const QString article = write(u"norway.txt"_s, norway);
    for (const QStringList& arguments :
         {QStringList{u"add"_s, library, article}, {u"stats"_s, library}, {u"export"_s, library}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.count('\n'), 1);
        const QByteArray sentence = QByteArray::fromStdString(describe(Error{bad.kind, {}, {}}));
        const QByteArray words = sentence.mid(sizeof("The input")).split('.').front();
        QVERIFY2(outcome.errors.contains("peru.cablegraph " + words), outcome.errors.constData());
    }
    QCOMPARE(bytes(library), before);
}

void TestCliBadInput::lockedLibrary_isTold()
{
    const QString library = libraryWithPeru();
    LockedLibrary lock{library, LockedLibrary::From::Reading};
    const Outcome outcome = run({u"stats"_s, library});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("is in use by another program"), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    lock.release();
    QVERIFY(run({u"stats"_s, library}).output.startsWith("articles\t1\n"));
}

void TestCliBadInput::protectedLibrary_isReadButTakesNothing()
{
    const QString library = libraryWithPeru();
    const QString article = write(u"norway.txt"_s, norway);
    const WriteProtection protection{library, m_folder->path()};
    const OrdinaryUser user;
    if (!OrdinaryUser::isOrdinary())
        QSKIP("permissions do not bind root, whose rights cannot be laid down here");
    if (!QFile{QStringLiteral(CABLEGRAPH_CLI)}.open(QIODevice::ReadOnly))
        QSKIP("an ordinary user cannot get at the program where this build lies");
    const auto runAsUser = [](const QStringList& arguments) {
        QProcess process;
        process.setChildProcessModifier([] {
            if (geteuid() != getuid() && (seteuid(0) != 0 || setuid(nobody) != 0))
                _exit(127);
        });
        return finish(process, arguments);
    };
    QVERIFY(runAsUser({u"stats"_s, library}).output.startsWith("articles\t1\n"));
    const Outcome outcome = runAsUser({u"add"_s, library, article});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("peru.cablegraph cannot be written"), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(runAsUser({u"search"_s, library, u"espionage"_s}).output.contains("Peru accused Chile"));
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"
