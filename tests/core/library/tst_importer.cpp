#include <cablegraph/base/resources.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <badlibraries.h>
#include <temporarylibrary.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::importArticles;
using library::ImportOptions;
using library::ImportOutcome;
using library::ImportSource;
using library::Library;
using library::LibraryWriter;
using Result = ImportOutcome::Result;

namespace {

const extraction::ReadingChain& chain()
{
    static const extraction::ReadingChain loaded = extraction::ReadingChain::load(resourceFolder(), {});
    return loaded;
}

std::vector<ImportOutcome> import(Library& library, const std::vector<ImportSource>& sources, std::size_t threads = 0,
                                  const Progress& progress = {}, const std::stop_token& stop = {})
{
    LibraryWriter writer{library};
    ImportOptions options;
    options.threads = threads;
    return importArticles(writer, chain(), sources, options, progress, stop);
}

std::vector<Result> resultsOf(const std::vector<ImportOutcome>& outcomes)
{
    std::vector<Result> results;
    for (const ImportOutcome& outcome : outcomes)
        results.push_back(outcome.result);
    return results;
}

const std::string story =
    "Envoys meet in Oslo\n\nNorway's Foreign Minister Astrid Berg met Russia's envoy Pavel Orlov in "
    "Oslo on Monday. She accused Russia of sabotage.\n";

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threads_doNotChangeTheLibrary();
    void folder_standsForItsArticles();
    void badFile_isToldAndTheOthersAreAdded();
    void archive_givesAnOutcomeForEachArticle();
    void sameStory_isKnownInAnyDress_data();
    void sameStory_isKnownInAnyDress();
    void storyOfAnOlderLibrary_isKnown();
    void otherLanguage_isKeptWithoutAGraph();
    void pastedText_isAnArticle();
    void stopped_leavesWhatWasStored();
    void progress_countsFiles();

private:
    [[nodiscard]] std::filesystem::path write(const QString& name, const QByteArray& bytes) const
    {
        QDir{m_folder.path()}.mkpath(QFileInfo{m_folder.filePath(name)}.path());
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test file cannot be written");
        return file.filesystemFileName();
    }

    QTemporaryDir m_folder;
    std::vector<ImportSource> m_many;
};

void TestImporter::initTestCase()
{
    const QDir samples{QStringLiteral(CABLEGRAPH_SAMPLES)};
    for (int copy = 0; copy < 12; ++copy) {
        for (const QString& name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            QFile file{samples.filePath(name)};
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = "Edition " + QByteArray::number(copy) + "\n\n" + file.readAll();
            m_many.emplace_back(write(QStringLiteral("many/%1-%2").arg(copy).arg(name), text));
        }
    }
}

void TestImporter::threads_doNotChangeTheLibrary()
{
    Library one = Library::inMemory();
    Library four = Library::inMemory();
    QCOMPARE(resultsOf(import(one, m_many, 1)), std::vector<Result>(m_many.size(), Result::Added));
    QCOMPARE(resultsOf(import(four, m_many, 4)), std::vector<Result>(m_many.size(), Result::Added));
    QVERIFY(one.articles() == four.articles());
    const graph::KnowledgeGraph first = one.graph();
    const graph::KnowledgeGraph second = four.graph();
    QVERIFY(!first.isEmpty());
    QVERIFY(std::ranges::equal(first.nodes(), second.nodes()));
    QVERIFY(std::ranges::equal(first.edges(), second.edges()));
}

void TestImporter::folder_standsForItsArticles()
{
    static_cast<void>(write(QStringLiteral("folder/a.txt"), "Envoys meet\n\nThey met in Oslo.\n"));
    static_cast<void>(write(QStringLiteral("folder/below/b.html"),
                            "<html><body><p>Ministers met in Paris on Monday.</p></body></html>"));
    static_cast<void>(write(QStringLiteral("folder/page_files/style.txt"), "Not an article\n"));
    static_cast<void>(write(QStringLiteral("folder/photo.png"), "\x89PNG"));
    static_cast<void>(write(QStringLiteral("folder/.hidden.txt"), "Not an article\n"));
    Library library = Library::inMemory();
    const auto outcomes =
        import(library, {std::filesystem::path{m_folder.filePath(QStringLiteral("folder")).toStdString()}});
    QCOMPARE(resultsOf(outcomes), (std::vector<Result>{Result::Added, Result::Added}));
    QDir{m_folder.path()}.mkdir(QStringLiteral("empty"));
    const auto none =
        import(library, {std::filesystem::path{m_folder.filePath(QStringLiteral("empty")).toStdString()}});
    QCOMPARE(resultsOf(none), std::vector<Result>{Result::Failed});
    QVERIFY(none.front().error->kind() == ErrorKind::Empty);
}

void TestImporter::badFile_isToldAndTheOthersAreAdded()
{
    Library library = Library::inMemory();
    const std::filesystem::path missing = m_folder.filePath(QStringLiteral("missing.txt")).toStdString();
    const auto outcomes = import(library, {m_many[0], missing, write(QStringLiteral("empty.txt"), " "), m_many[1]});
    QCOMPARE(resultsOf(outcomes), (std::vector<Result>{Result::Added, Result::Failed, Result::Failed, Result::Added}));
    QVERIFY(outcomes[1].error->kind() == ErrorKind::NotFound);
    QVERIFY(outcomes[2].error->kind() == ErrorKind::Empty);
    QCOMPARE(outcomes[1].file, missing);
}

void TestImporter::archive_givesAnOutcomeForEachArticle()
{
    Library library = Library::inMemory();
    const std::filesystem::path archive = CABLEGRAPH_TEST_DATA "/sources/files/mixed.zip";
    const auto outcomes = import(library, {archive});
    QCOMPARE(resultsOf(outcomes), (std::vector<Result>{Result::Added, Result::Added, Result::Failed}));
    QCOMPARE(library.articles().size(), std::size_t{2});
    QVERIFY(library.articles().front().origin.ends_with("mixed.zip#a/story.html"));
}

void TestImporter::sameStory_isKnownInAnyDress_data()
{
    QTest::addColumn<QString>("text");
    const QString plain = QString::fromStdString(story);
    QTest::newRow("the same bytes") << plain;
    QTest::newRow("other line ends") << QString{plain}.replace(u'\n', QStringLiteral("\r\n"));
    QTest::newRow("a web page") << QStringLiteral("<!DOCTYPE html><html><body><h1>Envoys meet in Oslo</h1><p>") +
                                       plain.section(QStringLiteral("\n\n"), 1).trimmed() +
                                       QStringLiteral("</p></body></html>");
    QTest::newRow("other quotes and blanks") << QString{plain}.replace(u'\'', u'’').replace(u' ', QStringLiteral("  "));
}

void TestImporter::sameStory_isKnownInAnyDress()
{
    QFETCH(const QString, text);
    Library library = Library::inMemory();
    const auto first = import(library, {{"first", story}});
    const auto again = import(library, {{"second", text.toStdString()}});
    QCOMPARE(resultsOf(again), std::vector<Result>{Result::AlreadyThere});
    QVERIFY(again.front().article == first.front().article);
    const auto both =
        import(library, {{"third", story + "More was said.\n"}, {"fourth", text.toStdString() + " More was said."}});
    QCOMPARE(both[0].result, Result::Added);
    QCOMPARE(library.articles().size(), std::size_t{2});
}

void TestImporter::storyOfAnOlderLibrary_isKnown()
{
    const TemporaryLibrary file;
    {
        Library library = file.create();
        import(library, {{ "first", story }});
    }
    execute(QString::fromStdString(file.file().string()), "UPDATE article SET content_key = NULL");
    Library library = file.open();
    const std::string page = "<html><body><h1>Envoys meet in Oslo</h1><p>" + story.substr(21) + "</p></body></html>";
    QCOMPARE(resultsOf(import(library, {{"page", page}})), std::vector<Result>{Result::AlreadyThere});
}

void TestImporter::otherLanguage_isKeptWithoutAGraph()
{
    Library library = Library::inMemory();
    const std::filesystem::path french = CABLEGRAPH_TEST_DATA "/sources/files/french.txt";
    const auto outcomes = import(library, {french});
    QCOMPARE(resultsOf(outcomes), std::vector<Result>{Result::Added});
    QCOMPARE(outcomes.front().language, std::string{"fr"});
    QCOMPARE(library.articles().front().language, std::string{"fr"});
    QCOMPARE(library.storedArticle(outcomes.front().article).language, std::string{"fr"});
    QVERIFY(library.graph().isEmpty());
    QVERIFY(!library.search("camions").empty());
}

void TestImporter::pastedText_isAnArticle()
{
    Library library = Library::inMemory();
    QCOMPARE(resultsOf(import(library, {{"clipboard", story}})), std::vector<Result>{Result::Added});
    QCOMPARE(library.articles().front().origin, std::string{"clipboard"});
    QVERIFY(!library.graph().isEmpty());
}

void TestImporter::stopped_leavesWhatWasStored()
{
    const TemporaryLibrary file;
    std::stop_source stop;
    std::size_t stored = 0;
    {
        Library library = file.create();
        const Progress progress = [&](Phase, std::size_t done, std::size_t) {
            if (done == 5)
                stop.request_stop();
        };
        const auto outcomes = import(library, m_many, 2, progress, stop.get_token());
        stored = outcomes.size();
        QVERIFY(stored >= 5 && stored < m_many.size());
    }
    Library reopened = file.open();
    QCOMPARE(reopened.articles().size(), stored);
    QVERIFY(!reopened.graph().isEmpty());
    // Going on adds the rest.
    import(reopened, m_many);
    QCOMPARE(reopened.articles().size(), m_many.size());
}

void TestImporter::progress_countsFiles()
{
    Library library = Library::inMemory();
    std::vector<std::size_t> counts;
    std::size_t total = 0;
    import(library, {m_many.begin(), m_many.begin() + 6}, 2, [&](Phase phase, std::size_t done, std::size_t of) {
        QVERIFY(phase == Phase::Reading);
    counts.push_back(done);
    total = of;
});
QCOMPARE(total, std::size_t{6});
QVERIFY(std::ranges::is_sorted(counts));
QCOMPARE(counts.back(), std::size_t{6});
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
