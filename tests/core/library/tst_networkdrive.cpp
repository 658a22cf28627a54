#include "drive.h"
#include "lockfile.h"
#include "samplearticles.h"

#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/library/upkeep.h>

#include <sqlite3.h>

#include <QFile>
#include <QTest>

#include <csignal>
#include <fstream>
#include <libraryprinting.h>
#include <poll.h>
#include <random>
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

/// What a drive cannot do.
enum class Lack
{
    Nothing,
    Locks,        ///< asked for one, it reports an error
    LockDaemon,   ///< asked for one, it says that somebody else has it
    SharedMemory, ///< a file cannot be seen as memory
};
Lack lack = Lack::Nothing;

int refuseLock(sqlite3_file* /*file*/, int /*level*/)
{
    return lack == Lack::Locks ? SQLITE_IOERR_LOCK : SQLITE_BUSY;
}

int refuseMemory(sqlite3_file* /*file*/, int /*region*/, int /*size*/, int /*extend*/, void volatile** /*memory*/)
{
    return SQLITE_IOERR_SHMMAP;
}

sqlite3_vfs* disk = nullptr;

int openThere(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int result = disk->xOpen(disk, name, file, flags, outFlags);
    if (result != SQLITE_OK || lack == Lack::Nothing || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return result;
    static sqlite3_io_methods lacking;
    lacking = *file->pMethods;
    if (lack == Lack::SharedMemory)
        lacking.xShmMap = refuseMemory;
    else
        lacking.xLock = refuseLock;
    file->pMethods = &lacking;
    return result;
}

/// From now on SQLite's files lie on such a drive.
void mountDrive()
{
    static sqlite3_vfs drive;
    disk = sqlite3_vfs_find(nullptr);
    drive = *disk;
    drive.zName = "drive";
    drive.xOpen = openThere;
    sqlite3_vfs_register(&drive, 1);
}

ArticleBuilder numbered(int number)
{
    ArticleBuilder article{"Article " + std::to_string(number) + " says that Ruritania warned Syldavia.", "2024-02-01",
                           "Number " + std::to_string(number)};
    const NodeId ruritania = article.state("Ruritania", "RUR");
    const NodeId syldavia = article.state("Syldavia", "SYL");
    article.edge(ruritania, ontology::Relation::Threaten, syldavia, "warned Syldavia");
    return article;
}

void add(Library& library, int number)
{
    const ArticleBuilder builder = numbered(number);
    LibraryWriter{library}.add(builder.article(), builder.graph());
}

/// A process of its own that opens the library, adds articles and tells each by one byte, until it is ended.
class OtherProcess
{
public:
    OtherProcess(const std::filesystem::path& file, int first, int articles)
    {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("no pipe");
        m_process = fork();
        if (m_process == 0)
            run(file, first, articles, ends[1]);
        ::close(ends[1]);
        m_told = ends[0];
    }
    ~OtherProcess()
    {
        end();
        ::close(m_told);
    }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    [[nodiscard]] bool hasStored() const
    {
        pollfd told{m_told, POLLIN, 0};
        return poll(&told, 1, 60000) == 1 && (told.revents & POLLIN) != 0;
    }
    /// In the middle of what it does. Returns how many articles it told.
    std::size_t end()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
            m_process = 0;
        }
        std::size_t stored = 0;
        char bytes[256];
        for (ssize_t count = 0; (count = ::read(m_told, bytes, sizeof bytes)) > 0;)
            stored += static_cast<std::size_t>(count);
        return stored;
    }

private:
    [[noreturn]] static void run(const std::filesystem::path& file, int first, int articles, int tell)
    {
        try {
            Library library = Library::open(file);
            for (int i = 0; i < articles; ++i) {
                add(library, first + i);
                const char stored = '+';
                if (::write(tell, &stored, 1) != 1)
                    _exit(1);
            }
            pause();
        } catch (const Error&) {
        }
        _exit(2);
    }

    pid_t m_process = 0;
    int m_told = -1;
};

} // namespace

/// A library on a drive that cannot lock files, or not share memory: it is used by one process at a time, and as safe
/// as on any other.
class TestNetworkDrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { mountDrive(); }
    void cleanup() { lack = Lack::Nothing; }

    void library_isMadeFilledAndReadThere_data() { drives(); }
    void library_isMadeFilledAndReadThere();
    void libraryBroughtThere_isUsedThere_data() { drives(); }
    void libraryBroughtThere_isUsedThere();
    void threadsOfOneProcess_workTogether_data() { drives(); }
    void threadsOfOneProcess_workTogether();
    void anotherProcess_isKeptAway_data() { drives(); }
    void anotherProcess_isKeptAway();
    void killedWriter_losesNothingConfirmed_data() { drives(); }
    void killedWriter_losesNothingConfirmed();
    void lockOfAnotherComputer_isRespected();
    void goodDrive_needsNoLockFile();
    void networkDrives_areKnownByTheirMounts();

private:
    static void drives()
    {
        QTest::addColumn<int>("lacking");
        QTest::newRow("no locks") << static_cast<int>(Lack::Locks);
        QTest::newRow("no lock daemon") << static_cast<int>(Lack::LockDaemon);
        QTest::newRow("no shared memory") << static_cast<int>(Lack::SharedMemory);
    }
    static std::size_t filesIn(const std::filesystem::path& folder)
    {
        const std::filesystem::directory_iterator files{folder};
        return static_cast<std::size_t>(std::distance(begin(files), end(files)));
    }
};

void TestNetworkDrive::library_isMadeFilledAndReadThere()
{
    QFETCH(const int, lacking);
    lack = static_cast<Lack>(lacking);
    const TemporaryLibrary file;
    std::string content;
    {
        Library library = file.create();
        QVERIFY(!library.isReadOnly());
        QVERIFY(std::filesystem::exists(library::lockFileOf(file.file())));
        add(library, 1);
        library::Judge{library}.rename(library.graph().nodes().front().id, "Old Ruritania");
        content = printed(library);
    }
    QCOMPARE(filesIn(file.folder()), std::size_t{1}); // no lock and no log is left
    Library library = file.open();
    QCOMPARE(printed(library), content);
    QVERIFY(Upkeep{library}.verify().empty());
    QVERIFY(Upkeep{library}.backUp({2024, 5, 1}));
    (void)Upkeep{library}.compact();
    QCOMPARE(printed(file.open(Library::Access::ReadOnly)), content);
}

void TestNetworkDrive::libraryBroughtThere_isUsedThere()
{
    QFETCH(const int, lacking);
    const TemporaryLibrary file;
    {
        Library library = file.create();
        add(library, 1);
    }
    lack = static_cast<Lack>(lacking);
    {
        Library library = file.open();
        QVERIFY(!library.isReadOnly());
        add(library, 2);
    }
    lack = Lack::Nothing;
    Library library = file.open();
    QCOMPARE(library.articles().size(), std::size_t{2});
    add(library, 3);
    QVERIFY(Upkeep{library}.verify().empty());
}

void TestNetworkDrive::threadsOfOneProcess_workTogether()
{
    QFETCH(const int, lacking);
    lack = static_cast<Lack>(lacking);
    const TemporaryLibrary file;
    Library library = file.create();
    constexpr int each = 60;
    const auto write = [&](int first) {
        Library own = Library::open(file.file());
        for (int i = 0; i < each; ++i)
            add(own, first + i);
    };
    std::thread one{write, 0};
    std::thread other{write, 1000};
    // While they write, this one reads: what it has seen stays.
    std::size_t seen = 0;
    bool isSteady = true;
    while (seen < 2 * each && isSteady) {
        const std::size_t now = library.articles().size();
        isSteady = now >= seen && (now == 0 || library.graph().nodes().size() == 2);
        seen = now;
    }
    one.join();
    other.join();
    QVERIFY(isSteady);
    QCOMPARE(library.articles().size(), std::size_t{2 * each});
    QVERIFY(Upkeep{library}.verify().empty());
}

void TestNetworkDrive::anotherProcess_isKeptAway()
{
    QFETCH(const int, lacking);
    lack = static_cast<Lack>(lacking);
    const TemporaryLibrary file;
    {
        (void)file.create();
    }
    {
        OtherProcess other{file.file(), 0, 1};
        QVERIFY(other.hasStored());
        for (const auto access : {Library::Access::ReadWrite, Library::Access::ReadOnly}) {
            std::string told;
            try {
                (void)file.open(access);
            } catch (const Error& error) {
                QCOMPARE(error.kind(), ErrorKind::Locked);
                told = error.detail();
            }
            QVERIFY2(told.find(library::lockFileOf(file.file()).string()) != std::string::npos, told.c_str());
        }
        QCOMPARE(other.end(), std::size_t{1});
    }
    // It died with the lock: what it told is there.
    QCOMPARE(file.open().articles().size(), std::size_t{1});
    QVERIFY(!std::filesystem::exists(library::lockFileOf(file.file())));
}

void TestNetworkDrive::killedWriter_losesNothingConfirmed()
{
    QFETCH(const int, lacking);
    lack = static_cast<Lack>(lacking);
    const TemporaryLibrary file;
    {
        (void)file.create();
    }
    std::mt19937 random{20240501};
    std::size_t confirmed = 0;
    constexpr int kills = 20;
    for (int kill = 0; kill < kills; ++kill) {
        OtherProcess writer{file.file(), kill * 10000, 9999};
        if (kill % 4 != 0)
            QVERIFY(writer.hasStored());
        std::this_thread::sleep_for(std::chrono::microseconds{random() % 12000});
        confirmed += writer.end();
        Library library = Library::open(file.file());
        const std::size_t stored = library.articles().size();
        QVERIFY(stored >= confirmed);
        QVERIFY(Upkeep{library}.verify().empty());
        confirmed = stored;
    }
    QVERIFY(confirmed > 0);
}

void TestNetworkDrive::lockOfAnotherComputer_isRespected()
{
    const TemporaryLibrary file;
    {
        Library library = file.create();
        add(library, 1);
    }
    const std::filesystem::path lock = library::lockFileOf(file.file());
    std::ofstream{lock} << "elsewhere\n1\n";
    QCOMPARE(errorKindOf([&] { (void)file.open(); }), std::string{"locked"});
    QVERIFY(std::filesystem::exists(lock));
    // Cut short: nobody can say whose it is.
    std::ofstream{lock} << "";
    QCOMPARE(errorKindOf([&] { (void)file.open(); }), std::string{"locked"});
    std::filesystem::remove(lock);
    QCOMPARE(file.open().articles().size(), std::size_t{1});
}

void TestNetworkDrive::goodDrive_needsNoLockFile()
{
    const TemporaryLibrary file;
    Library library = file.create();
    QVERIFY(library::canLockFilesIn(file.folder()));
    QVERIFY(!std::filesystem::exists(library::lockFileOf(file.file())));
    add(library, 1);
    QCOMPARE(file.open().articles().size(), std::size_t{1});
}

void TestNetworkDrive::networkDrives_areKnownByTheirMounts()
{
    const TemporaryLibrary file;
    const std::string folder = std::filesystem::canonical(file.folder()).string();
    const std::filesystem::path mounts = file.folder() / "mounts";
    const auto isNetwork = [&](const std::string& table) {
        std::ofstream{mounts} << table;
        return library::isOnNetwork(file.file(), mounts);
    };
    const std::string root = "/dev/sda1 / ext4 rw 0 0\n";
    QVERIFY(!isNetwork(root));
    QVERIFY(isNetwork(root + "server:/export " + folder + " nfs4 rw 0 0\n"));
    QVERIFY(isNetwork(root + "//server/share " + folder + " cifs rw 0 0\n"));
    QVERIFY(isNetwork(root + "user@server: " + folder + " fuse.sshfs rw 0 0\n"));
    QVERIFY(!isNetwork(root + "/dev/sdb1 " + folder + " fuseblk rw 0 0\n"));
    QVERIFY(!isNetwork(root + "server:/export " + folder + "/elsewhere nfs rw 0 0\n"));
    QVERIFY(isNetwork("server:/root / nfs rw 0 0\n"));
    QVERIFY(!isNetwork("server:/root / nfs rw 0 0\ntmpfs " + folder + " tmpfs rw 0 0\n"));
    QVERIFY(!library::isOnNetwork(file.file(), file.folder() / "none"));
}

QTEST_APPLESS_MAIN(TestNetworkDrive)
#include "tst_networkdrive.moc"
