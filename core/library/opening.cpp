#include "connection.h"
#include "drive.h"
#include "lockfile.h"
#include "migrations.h"

#include <chrono>
#include <random>
#include <string>
#include <system_error>

namespace cablegraph::library {
namespace {

using std::chrono::milliseconds;

std::filesystem::path logOf(const std::filesystem::path& file)
{
    std::filesystem::path log = file;
    log += "-wal";
    return log;
}

bool hasLog(const std::filesystem::path& file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(logOf(file), error);
    return !error && size > 0;
}

/// Looks at the file's entry only. Reading its first bytes with a stream of our own would be wrong: closing that stream
/// drops the locks which SQLite holds for this process (https://sqlite.org/howtocorrupt.html, 2.2).
void checkFile(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error{ErrorKind::NotFound, file, "no such file"};
    if (error)
        throw Error{ErrorKind::NotReadable, file, error.message()};
    if (status.type() != std::filesystem::file_type::regular)
        throw Error{ErrorKind::NotAFile, file, "not a regular file"};
    if (std::filesystem::file_size(file, error) == 0)
        throw Error{ErrorKind::NotALibrary, file, "the file is empty"};
}

void checkIdentity(const Database& database)
{
    // Reads the schema too, so that a file cut short or overwritten is found now and not at the first click.
    const std::int64_t tables = database.integer("SELECT count(*) FROM sqlite_schema");
    if (database.integer("PRAGMA application_id") != applicationId || tables == 0)
        throw Error{ErrorKind::NotALibrary, database.file(), "an SQLite file of another program"};
}

/// The last connection to close a library empties and removes its write-ahead log. If a log is there and nobody else
/// holds the library, its last user died: then, and only then, the whole file is checked.
///
/// A connection in exclusive mode can read only while it is alone, so it knows. It is a connection of its own because
/// exclusive mode cannot be left again; closing it brings the log in.
void checkAfterCrash(const std::filesystem::path& file, const std::shared_ptr<LockFile>& lock)
{
    try {
        const Database probe{file, Database::Mode::Alone, milliseconds{0}, lock};
        checkIdentity(probe);
        if (const std::string verdict = probe.text("PRAGMA quick_check(1)"); verdict != "ok")
            probe.reportDamage(verdict);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Damaged)
            throw;
        // In use, or something that opening it for good will say better.
    }
}

bool meansProtected(const Error& error)
{
    return error.kind() == ErrorKind::NotReadable || error.kind() == ErrorKind::NotWritable;
}

/// The most able connection that the file and its folder allow.
std::unique_ptr<Database> connect(const std::filesystem::path& file, Library::Access access, milliseconds busyTimeout,
                                  const std::shared_ptr<LockFile>& lock)
{
    const auto tryMode = [&](Database::Mode mode) -> std::unique_ptr<Database> {
        try {
            auto database = std::make_unique<Database>(file, mode, busyTimeout, lock);
            checkIdentity(*database);
            return database;
        } catch (const Error& error) {
            if (!meansProtected(error))
                throw;
            return nullptr;
        }
    };
    if (access == Library::Access::ReadWrite && hasLog(file))
        checkAfterCrash(file, lock);
    std::unique_ptr<Database> database;
    if (access == Library::Access::ReadWrite)
        database = tryMode(Database::Mode::ReadWrite);
    if (!database)
        database = tryMode(Database::Mode::ReadOnly);
    return database;
}

/// For a drive on which SQLite cannot keep connections of several processes apart: with a lock file beside the library.
/// Nothing where no file can be made.
std::unique_ptr<Database> connectAlone(const std::filesystem::path& file, Library::Access access,
                                       milliseconds busyTimeout)
{
    std::shared_ptr<LockFile> lock;
    try {
        lock = LockFile::hold(file);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Locked)
            throw Error{error.kind(), file, error.detail()};
        return nullptr;
    }
    return connect(file, access, busyTimeout, lock);
}

/// In the way that the drive allows. Whether it can lock files is only tried out when something is wrong, since that
/// takes a file of its own.
std::unique_ptr<Database> connectAsThere(const std::filesystem::path& file, Library::Access access,
                                         milliseconds busyTimeout)
{
    std::error_code ignored;
    // A lock file is the word of another computer that the drive is shared.
    if (isOnNetwork(file) || std::filesystem::exists(lockFileOf(file), ignored))
        return connectAlone(file, access, busyTimeout);
    const auto cannotLock = [&] { return !canLockFilesIn(std::filesystem::absolute(file).parent_path()); };
    try {
        std::unique_ptr<Database> database = connect(file, access, milliseconds{0}, nullptr);
        // A drive without shared memory lets nobody in, or only readers where there is no log.
        const bool isEnough = database && (access == Library::Access::ReadOnly || !database->isReadOnly());
        if (isEnough || !cannotLock()) {
            if (database)
                database->setBusyTimeout(busyTimeout);
            return database;
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Locked)
            throw;
        // A drive without locks may say that somebody else holds them; then waiting is of no use.
        if (!cannotLock())
            return connect(file, access, busyTimeout, nullptr);
    }
    return connectAlone(file, access, busyTimeout);
}

std::unique_ptr<Database> connect(const std::filesystem::path& file, Library::Access access, milliseconds busyTimeout)
{
    if (std::unique_ptr<Database> database = connectAsThere(file, access, busyTimeout))
        return database;
    // A folder without room for the files of write-ahead mode. What such a log holds must not be passed over.
    if (hasLog(file))
        throw Error{ErrorKind::NotReadable, file, "it was not closed properly and its folder is protected"};
    try {
        auto database = std::make_unique<Database>(file, Database::Mode::Immutable, busyTimeout);
        checkIdentity(*database);
        return database;
    } catch (const Error& error) {
        if (!meansProtected(error))
            throw;
        throw Error{ErrorKind::NotReadable, file, "permission denied"};
    }
}

/// A name beside `file` that nobody else uses.
std::filesystem::path unfinishedName(const std::filesystem::path& file)
{
    std::random_device random;
    return file.string() + ".new-" + std::to_string(random());
}

/// Removes what is left of an unfinished library, its log included.
struct UnfinishedFile
{
    std::filesystem::path name;

    ~UnfinishedFile()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(name.string() + suffix, ignored);
    }
};

void make(const std::filesystem::path& unfinished)
{
    // Nobody else knows the name yet: on a drive that cannot lock files only its own connection is in the way.
    const auto makeWith = [&](const std::shared_ptr<LockFile>& lock) {
        const Database database{unfinished, Database::Mode::Create, milliseconds{0}, lock};
        database.execute("PRAGMA journal_mode = WAL");
        migrate(database, allMigrations());
    };
    try {
        makeWith(nullptr);
    } catch (const Error&) {
        if (canLockFilesIn(std::filesystem::absolute(unfinished).parent_path()))
            throw;
        makeWith(LockFile::hold(unfinished));
    }
}

/// Gives the finished library its name unless that is taken. A link fails then, in one step; where the file system has
/// no links, a name taken in this very moment would be lost, which is why links are tried first.
void publish(const std::filesystem::path& unfinished, const std::filesystem::path& file)
{
    std::error_code error;
    std::filesystem::create_hard_link(unfinished, file, error);
    if (!error)
        return;
    if (std::filesystem::exists(file))
        throw Error{ErrorKind::NotWritable, file, "the file exists"};
    std::filesystem::rename(unfinished, file, error);
    if (error)
        throw Error{ErrorKind::NotWritable, file, error.message()};
}

} // namespace

Library Library::open(const std::filesystem::path& file, Access access, milliseconds busyTimeout,
                      const Progress& progress, const std::stop_token& stop)
{
    checkFile(file);
    std::unique_ptr<Database> database = connect(file, access, busyTimeout);
    migrate(*database, allMigrations(), progress, stop);
    return Library{std::make_unique<Connection>(std::move(database))};
}

Library Library::create(const std::filesystem::path& file)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
        throw Error{ErrorKind::NotWritable, file, "the file exists"};
    // Made under another name: a program that dies now leaves no half library that cannot be opened nor made again.
    const UnfinishedFile unfinished{unfinishedName(file)};
    try {
        make(unfinished.name);
    } catch (const Error& problem) {
        const bool noPlace = problem.kind() == ErrorKind::NotReadable;
        throw Error{noPlace ? ErrorKind::NotWritable : problem.kind(), file, problem.detail()};
    }
    publish(unfinished.name, file);
    return open(file);
}

Library Library::inMemory()
{
    return Library{std::make_unique<Connection>([] {
        auto database = std::make_unique<Database>(std::filesystem::path{}, Database::Mode::ReadWrite, milliseconds{0});
        migrate(*database, allMigrations());
        return database;
    })};
}

} // namespace cablegraph::library
