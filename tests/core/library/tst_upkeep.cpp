#include "samplearticles.h"

#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/library/upkeep.h>

#include <QTest>

#include <badlibraries.h>
#include <csignal>
#include <libraryprinting.h>
#include <map>
#include <poll.h>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <temporarylibrary.h>
#include <thread>
#include <unistd.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using library::Library;
using library::LibraryWriter;
using library::Upkeep;

namespace {

void add(Library& library, const ArticleBuilder& builder)
{
    LibraryWriter{library}.add(builder.article(), builder.graph());
}

ArticleBuilder numbered(int number)
{
    ArticleBuilder article{"Article " + std::to_string(number) + " says that Ana Vex of Ruritania warned Syldavia. " +
                               "Syldavia denied it.",
                           "2024-02-01", "Number " + std::to_string(number)};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId syldavia = article.state("Syldavia", "SYL");
    const NodeId vex = article.official(number % 2 == 0 ? "Ana Vex" : "Vex", ruritania, "envoy");
    article.edge(vex, ontology::Relation::Threaten, syldavia, "warned Syldavia");
    return article;
}

/// Adds articles without end, telling each that is stored by one byte on the pipe.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int first, int pipe)
{
    try {
        Library library = Library::open(file);
        for (int number = first;; ++number) {
            add(library, numbered(number));
            const char stored = '+';
            if (write(pipe, &stored, 1) != 1)
                _exit(1);
        }
    } catch (const Error&) {
        _exit(2);
    }
}

} // namespace

/// What keeps a library file well for years.
class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodLibrary_isFoundGood();
    void brokenPromise_isFound_data();
    void brokenPromise_isFound();
    void damagedPages_areFound();
    void compacting_savesWhatRemovedArticlesLeft();
    void backups_areDatedAndLimited();
    void unchangedLibrary_needsNoBackup();
    void batch_isOneTransaction();
    void batch_losesOnlyWhatFails();
    void import_takesArticlesAndJudgements();
    void import_takesPlacesIntoAnEmptyLibrary();
    void fullDisk_losesNothingConfirmed();
    void killedWriter_losesNothingConfirmed();

private:
    static Library filled(const TemporaryLibrary& file, int articles)
    {
        Library library = file.create();
        for (int number = 0; number < articles; ++number)
            add(library, numbered(number));
        return library;
    }
};

void TestUpkeep::goodLibrary_isFoundGood()
{
    const TemporaryLibrary file;
    Library library = filled(file, 3);
    const NodeId node = library.graph().nodes().back().id;
    const NodeId first = library.graph().nodes().front().id;
    const library::JudgementId merge = library::Judge{library}.merge({node, first}, first);
    QVERIFY(Upkeep{library}.verify().empty());
    library::Judge{library}.setActive(merge, false);
    LibraryWriter{library}.remove(library.articles()[1].id);
    QVERIFY(Upkeep{library}.verify().empty());
}

void TestUpkeep::brokenPromise_isFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("sentence") << QByteArray{"UPDATE sentence SET end_byte = 99999 WHERE id = 1"};
    QTest::newRow("finding") << QByteArray{"UPDATE finding SET node = NULL WHERE id = 1"};
    QTest::newRow("profile") << QByteArray{"UPDATE profile SET node = (SELECT max(id) FROM node) WHERE id = 1"};
    QTest::newRow("node") << QByteArray{"INSERT INTO node DEFAULT VALUES"};
    QTest::newRow("edge") << QByteArray{"UPDATE evidence SET edge = NULL"};
    QTest::newRow("text") << QByteArray{"DELETE FROM article_text"};
    QTest::newRow("reference") << QByteArray{"UPDATE mention SET sentence = 4711"};
}

void TestUpkeep::brokenPromise_isFound()
{
    QFETCH(const QByteArray, sql);
    const TemporaryLibrary file;
    (void)filled(file, 2);
    execute(QString::fromStdString(file.file().string()), sql.constData());
    Library library = file.open();
    QCOMPARE(Upkeep{library}.verify().empty(), false);
}

void TestUpkeep::damagedPages_areFound()
{
    const TemporaryLibrary file;
    (void)filled(file, 40);
    const auto size = static_cast<qint64>(std::filesystem::file_size(file.file()));
    overwrite(QString::fromStdString(file.file().string()), QByteArray(8192, '\x55'), size - 3 * 8192);
    bool isFound = false;
    try {
        Library library = file.open();
        isFound = !Upkeep{library}.verify().empty();
    } catch (const Error& error) {
        isFound = error.kind() == ErrorKind::Damaged;
    }
    QVERIFY(isFound);
}

void TestUpkeep::compacting_savesWhatRemovedArticlesLeft()
{
    const TemporaryLibrary file;
    Library library = filled(file, 60);
    LibraryWriter writer{library};
    for (const library::ArticleSummary& article : library.articles())
        if (article.id.value > 5)
            writer.remove(article.id);
    const std::string before = printed(library);
    QVERIFY(Upkeep{library}.compact() > 0);
    QCOMPARE(printed(library), before);
    QCOMPARE(library.search("warned").size(), std::size_t{5});
    QVERIFY(Upkeep{library}.verify().empty());
}

void TestUpkeep::backups_areDatedAndLimited()
{
    const TemporaryLibrary file;
    Library library = filled(file, 1);
    std::vector<std::filesystem::path> made;
    for (int day = 1; day <= 5; ++day) {
        add(library, numbered(100 + day));
        // A file's time has the grain of the file system.
        std::filesystem::last_write_time(file.file(),
                                         std::filesystem::file_time_type::clock::now() + std::chrono::hours{day});
        const auto copy = Upkeep{library}.backUp({2024, 5, day}, 3);
        QVERIFY(copy);
        made.push_back(*copy);
    }
    QCOMPARE(made.back().filename().string(), std::string{"test.cablegraph.2024-05-05.backup"});
    const std::vector<std::filesystem::path> kept = Upkeep{library}.backups();
    QVERIFY((kept == std::vector<std::filesystem::path>{made[2], made[3], made[4]}));
    QCOMPARE(printed(Library::open(made.back())), printed(library));
    QVERIFY(Library::open(made[2]).articles().size() == std::size_t{4});
}

void TestUpkeep::unchangedLibrary_needsNoBackup()
{
    const TemporaryLibrary file;
    Library library = filled(file, 1);
    QVERIFY(Upkeep{library}.backUp({2024, 5, 1}));
    QVERIFY(!Upkeep{library}.backUp({2024, 5, 1}));
    QVERIFY(!Upkeep{library}.backUp({2024, 5, 2}));
    Library memory = Library::inMemory();
    QVERIFY(!Upkeep{memory}.backUp({2024, 5, 1}));
}

void TestUpkeep::batch_isOneTransaction()
{
    const TemporaryLibrary file;
    Library library = file.create();
    Library other = file.open();
    LibraryWriter writer{library};
    {
        LibraryWriter::Batch batch{writer};
        for (int number = 0; number < 5; ++number)
            add(library, numbered(number));
        QCOMPARE(other.articles().size(), std::size_t{0});
    }
    QCOMPARE(library.articles().size(), std::size_t{0});
    {
        LibraryWriter::Batch batch{writer};
        for (int number = 0; number < 5; ++number)
            add(library, numbered(number));
        batch.commit();
    }
    QCOMPARE(other.articles().size(), std::size_t{5});
    Library expected = Library::inMemory();
    for (int number = 0; number < 5; ++number)
        add(expected, numbered(number));
    QCOMPARE(printed(other), printed(expected));
}

void TestUpkeep::batch_losesOnlyWhatFails()
{
    Library library = Library::inMemory();
    LibraryWriter writer{library};
    LibraryWriter::Batch batch{writer};
    add(library, numbered(1));
    ArticleBuilder broken = numbered(2);
    broken.graph().edges[0].evidence = {};
    QCOMPARE(errorKindOf([&] { add(library, broken); }), std::string{"invalid-data"});
    add(library, numbered(1)); // known already
    add(library, numbered(3));
    batch.commit();
    QCOMPARE(library.articles().size(), std::size_t{2});
}

void TestUpkeep::import_takesArticlesAndJudgements()
{
    Library other = Library::inMemory();
    add(other, visitArticle());
    add(other, summitArticle());
    const auto idOf = [&](std::string_view name) {
        const graph::KnowledgeGraph graph = other.graph();
        return std::ranges::find(graph.nodes(), name, &graph::Node::name)->id;
    };
    library::Judge judge{other};
    judge.rename(idOf("Ruritania"), "Old Ruritania");
    judge.setArticleDate(other.articles()[0].id, text::PartialDate{2025, 1, 1});
    judge.setActive(judge.rename(idOf("Syldavia"), "New Syldavia"), false);
    Library library = Library::inMemory();
    add(library, summitArticle());
    LibraryWriter writer{library};
    const LibraryWriter::Imported imported = writer.importFrom(other);
    QCOMPARE(imported.articles, std::size_t{1});
    QCOMPARE(imported.judgements, std::size_t{3});
    QCOMPARE(printed(library), printed(other));
    const LibraryWriter::Imported again = writer.importFrom(other);
    QCOMPARE(again.articles + again.judgements, std::size_t{0});
    QCOMPARE(printed(library), printed(other));
}

void TestUpkeep::import_takesPlacesIntoAnEmptyLibrary()
{
    Library other = Library::inMemory();
    add(other, visitArticle());
    add(other, summitArticle());
    layout::Placements places;
    std::map<std::string, layout::Placement> byName;
    const graph::KnowledgeGraph before = other.graph();
    for (const graph::Node& node : before.nodes()) {
        const layout::Placement place{{10.0 * static_cast<double>(node.id.value), 7}, node.id.value % 2 == 0};
        places.emplace(node.id, place);
        if (!node.mentions.empty())
            byName.emplace(node.name, place);
    }
    LibraryWriter{other}.place(places);
    Library library = Library::inMemory();
    add(library, numbered(1)); // other numbers of nodes
    LibraryWriter{library}.importFrom(other);
    const graph::KnowledgeGraph graph = library.graph();
    const layout::Placements taken = library.placements();
    QCOMPARE(taken.size(), byName.size());
    for (const auto& [node, place] : taken)
        QVERIFY(byName.at(graph.findNode(node)->name) == place);
    // Where something lies already, another picture would lie over it.
    Library placed = Library::inMemory();
    const NodeId first = [&] {
        add(placed, numbered(1));
        return placed.graph().nodes().front().id;
    }();
    LibraryWriter{placed}.place({{first, {{1, 1}, false}}});
    LibraryWriter{placed}.importFrom(other);
    QCOMPARE(placed.placements().size(), std::size_t{1});
}

/// No file may grow beyond a limit: to the library it is as if the disk were full.
void TestUpkeep::fullDisk_losesNothingConfirmed()
{
    const TemporaryLibrary file;
    Library library = file.create();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    constexpr rlim_t roomForSome = 400'000;
    rlimit limited = unlimited;
    limited.rlim_cur = roomForSome;
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limited) == 0);
    std::size_t confirmed = 0;
    std::string problem;
    while (problem.empty() && confirmed < 1000) {
        problem = errorKindOf([&] { add(library, numbered(static_cast<int>(confirmed))); });
        if (problem.empty())
            ++confirmed;
    }
    QVERIFY(setrlimit(RLIMIT_FSIZE, &unlimited) == 0);
    // Of a block that does not fit at all the system says "too large", not "full".
    QVERIFY2(problem == "disk-full" || problem == "not-writable", problem.c_str());
    QVERIFY(confirmed > 0);
    QCOMPARE(library.articles().size(), confirmed);
    add(library, numbered(5000)); // there is room again
    QCOMPARE(file.open().articles().size(), confirmed + 1);
    QVERIFY(Upkeep{library}.verify().empty());
}

void TestUpkeep::killedWriter_losesNothingConfirmed()
{
    constexpr int kills = 100;
    const TemporaryLibrary file;
    {
        (void)file.create();
    }
    std::mt19937 random{20240501};
    std::size_t confirmed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        const pid_t writer = fork();
        if (writer == 0)
            writeUntilKilled(file.file(), kill * 100000, ends[1]);
        QVERIFY(writer > 0);
        close(ends[1]);
        // Some die while they open the library, most while they write.
        pollfd firstStored{ends[0], POLLIN, 0};
        if (kill % 4 != 0)
            QVERIFY(poll(&firstStored, 1, 60000) == 1);
        std::this_thread::sleep_for(std::chrono::microseconds{random() % 12000});
        ::kill(writer, SIGKILL);
        int status = 0;
        waitpid(writer, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        char bytes[256];
        for (ssize_t count = 0; (count = read(ends[0], bytes, sizeof bytes)) > 0;)
            confirmed += static_cast<std::size_t>(count);
        close(ends[0]);
        Library library = Library::open(file.file());
        const std::size_t stored = library.articles().size();
        QVERIFY2(stored >= confirmed, qPrintable(QString::number(kill)));
        if (kill % 10 == 0)
            QVERIFY(Upkeep{library}.verify().empty());
        confirmed = stored; // what was stored but not told is there to stay
    }
    Library library = Library::open(file.file());
    QVERIFY(confirmed > 0);
    QVERIFY(Upkeep{library}.verify().empty());
    QCOMPARE(library.search("warned").size(), std::min(confirmed, std::size_t{100}));
}

QTEST_APPLESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
