#include "sampledocument.h"

#include <cablegraph/base/error.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace cablegraph;
using namespace cablegraph::testing;
using exchange::Format;
using exchange::writeFile;
using namespace Qt::StringLiterals;

namespace {

ErrorKind failureOf(const std::function<void()>& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"cannot be read"};
}

/// Large enough to be told about on the way.
graph::GraphDocument manyNodes()
{
    graph::GraphDocument document;
    document.sources = {source(1, "Many", {"They met there."})};
    for (int i = 1; i <= 2000; ++i) {
        document.nodes.push_back(node(i, ontology::NodeKind::Person, "Person " + std::to_string(i)));
        document.edges.push_back(edge(i, i, ontology::Relation::Support, 1));
    }
    return document;
}

} // namespace

class TestWriteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void names_leadToFormatsAndBack();
    void file_holdsWhatWriteWrites();
    void earlierFile_isReplacedAndKeepsItsPermissions();
    void symbolicLink_staysOne();
    void badDocument_leavesTheEarlierFile();
    void badDocument_writesNothing_data();
    void badDocument_writesNothing();
    void missingFolder_isNotWritable();
    void folderAsFile_isRefused();
    void readOnlyFolder_isNotWritable();
    void fullDevice_isDiskFull();
    void fileSizeLimit_leavesNothingBehind();
    void leftoverOfAnotherRun_isNotOverwritten();
    void stopped_leavesTheEarlierFile_data();
    void stopped_leavesTheEarlierFile();
    void progress_goesUpToTheEnd();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::filesystem::path file(const QString& name) const { return path(name).toStdString(); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir{m_folder->path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWriteFile::names_leadToFormatsAndBack()
{
    for (const Format format : exchange::allFormats) {
        QCOMPARE(exchange::parseFormat(nameOf(format)), std::optional{format});
        QCOMPARE(exchange::formatOf("folder/graph" + std::string{extensionOf(format)}), std::optional{format});
    }
    QCOMPARE(exchange::formatOf("a.GraphML"), std::optional{Format::GraphMl});
    QCOMPARE(exchange::formatOf("a.gv"), std::optional{Format::Dot});
    for (const char* other : {"", "a", "a.txt", "json", ".json", "a.json/b"})
        QVERIFY(!exchange::formatOf(other));
    QVERIFY(!exchange::parseFormat("JSON"));
    QVERIFY(!exchange::parseFormat(""));
}

void TestWriteFile::file_holdsWhatWriteWrites()
{
    for (const Format format : exchange::allFormats) {
        writeFile(file(u"회담.out"_s), sampleDocument(), format, samplePlacements());
        QCOMPARE(contentOf(path(u"회담.out"_s)), written(sampleDocument(), format, samplePlacements()));
    }
    QCOMPARE(entries(), (QStringList{u"회담.out"_s}));
}

void TestWriteFile::earlierFile_isReplacedAndKeepsItsPermissions()
{
    writeFile(file(u"a.json"_s), sampleDocument(), Format::Json);
    const auto permissions = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
    std::filesystem::permissions(file(u"a.json"_s), permissions);
    writeFile(file(u"a.json"_s), {}, Format::Json);
    QCOMPARE(contentOf(path(u"a.json"_s)), written({}, Format::Json));
    QVERIFY(std::filesystem::status(file(u"a.json"_s)).permissions() == permissions);
}

void TestWriteFile::symbolicLink_staysOne()
{
    writeFile(file(u"real.json"_s), {}, Format::Json);
    std::filesystem::create_symlink(file(u"real.json"_s), file(u"link.json"_s));
    writeFile(file(u"link.json"_s), sampleDocument(), Format::Json);
    QVERIFY(std::filesystem::is_symlink(file(u"link.json"_s)));
    QCOMPARE(contentOf(path(u"real.json"_s)), written(sampleDocument(), Format::Json));
}

void TestWriteFile::badDocument_leavesTheEarlierFile()
{
    writeFile(file(u"a.json"_s), {}, Format::Json);
    graph::GraphDocument document = sampleDocument();
    document.edges[0].target = NodeId{99};
    QCOMPARE(failureOf([&] { writeFile(file(u"a.json"_s), document, Format::Json); }), ErrorKind::InvalidData);
    QCOMPARE(contentOf(path(u"a.json"_s)), written({}, Format::Json));
    QCOMPARE(entries(), (QStringList{u"a.json"_s}));
}

void TestWriteFile::badDocument_writesNothing_data()
{
    QTest::addColumn<int>("mistake");
    QTest::newRow("edge to nowhere") << 0;
    QTest::newRow("node twice") << 1;
    QTest::newRow("edge twice") << 2;
    QTest::newRow("evidence cites a missing sentence") << 3;
    QTest::newRow("mention in a missing article") << 4;
    QTest::newRow("article twice") << 5;
    QTest::newRow("sentence twice") << 6;
}

void TestWriteFile::badDocument_writesNothing()
{
    QFETCH(const int, mistake);
    graph::GraphDocument document = sampleDocument();
    const std::function<void()> mistakes[]{
        [&] { document.edges[0].source = NodeId{99}; },
        [&] { document.nodes.push_back(document.nodes[0]); },
        [&] { document.edges.push_back(document.edges[0]); },
        [&] { document.edges[0].evidence.change([](auto& list) { list[0].sentence = SentenceId{99}; }); },
        [&] { document.nodes[0].mentions.edit()[0].article = ArticleId{99}; },
        [&] { document.sources.push_back(document.sources[0]); },
        [&] { document.sources[0].sentences.push_back(document.sources[0].sentences[0]); },
    };
    mistakes[mistake]();
    for (const Format format : exchange::allFormats) {
        std::ostringstream out;
        QCOMPARE(failureOf([&] { exchange::write(out, document, format); }), ErrorKind::InvalidData);
        QVERIFY(out.str().empty());
    }
}

void TestWriteFile::missingFolder_isNotWritable()
{
    QCOMPARE(failureOf([&] { writeFile(file(u"none/a.json"_s), {}, Format::Json); }), ErrorKind::NotWritable);
}

void TestWriteFile::folderAsFile_isRefused()
{
    QCOMPARE(failureOf([&] { writeFile(m_folder->path().toStdString(), {}, Format::Json); }), ErrorKind::NotAFile);
}

void TestWriteFile::readOnlyFolder_isNotWritable()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("the superuser may write everywhere");
#endif
    std::filesystem::permissions(m_folder->path().toStdString(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    QCOMPARE(failureOf([&] { writeFile(file(u"a.json"_s), {}, Format::Json); }), ErrorKind::NotWritable);
    std::filesystem::permissions(m_folder->path().toStdString(), std::filesystem::perms::owner_all);
    QVERIFY(entries().isEmpty());
}

void TestWriteFile::fullDevice_isDiskFull()
{
    if (!std::filesystem::exists("/dev/full"))
        QSKIP("there is no /dev/full here");
    QCOMPARE(failureOf([&] { writeFile("/dev/full", sampleDocument(), Format::Json); }), ErrorKind::DiskFull);
    writeFile("/dev/null", sampleDocument(), Format::Json);
    QVERIFY(std::filesystem::is_character_file("/dev/null"));
}

void TestWriteFile::fileSizeLimit_leavesNothingBehind()
{
#ifdef Q_OS_UNIX
    writeFile(file(u"a.json"_s), {}, Format::Json);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const ErrorKind failure = failureOf([&] { writeFile(file(u"a.json"_s), hostileDocument(), Format::Json); });
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(failure, ErrorKind::DiskFull);
    QCOMPARE(contentOf(path(u"a.json"_s)), written({}, Format::Json));
    QCOMPARE(entries(), (QStringList{u"a.json"_s}));
#else
    QSKIP("file sizes cannot be limited here");
#endif
}

void TestWriteFile::stopped_leavesTheEarlierFile_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : exchange::allFormats)
        QTest::newRow(std::string{nameOf(format)}.c_str()) << static_cast<int>(format);
}

void TestWriteFile::stopped_leavesTheEarlierFile()
{
    QFETCH(const int, format);
    writeFile(file(u"a.out"_s), {}, Format::Json);
    std::stop_source source;
    const auto stopHalfWay = [&](Phase, std::size_t done, std::size_t total) {
        if (done * 4 > total)
            source.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(
        writeFile(file(u"a.out"_s), manyNodes(), static_cast<Format>(format), {}, stopHalfWay, source.get_token()),
        Stopped);
    QCOMPARE(contentOf(path(u"a.out"_s)), written({}, Format::Json));
    QCOMPARE(entries(), (QStringList{u"a.out"_s}));
}

void TestWriteFile::progress_goesUpToTheEnd()
{
    std::vector<std::size_t> steps;
    const auto note = [&steps](Phase phase, std::size_t done, std::size_t total) {
        QCOMPARE(phase, Phase::Exporting);
        QCOMPARE(total, std::size_t{4000});
        steps.push_back(done);
    };
    writeFile(file(u"a.gexf"_s), manyNodes(), Format::Gexf, {}, note);
    QVERIFY(steps.size() > 10 && std::ranges::is_sorted(steps) && steps.back() > 3800 && steps.back() <= 4000);
}

void TestWriteFile::leftoverOfAnotherRun_isNotOverwritten()
{
    QFile leftover{path(u"a.json.0.part"_s)};
    QVERIFY(leftover.open(QIODevice::WriteOnly) && leftover.write("theirs") == 6);
    leftover.close();
    writeFile(file(u"a.json"_s), {}, Format::Json);
    QCOMPARE(contentOf(path(u"a.json.0.part"_s)), QByteArray{"theirs"});
    QCOMPARE(contentOf(path(u"a.json"_s)), written({}, Format::Json));
}

QTEST_APPLESS_MAIN(TestWriteFile)
#include "tst_writefile.moc"
