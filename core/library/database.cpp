#include "database.h"

#include "lockfile.h"
#include "processvfs.h"

#include <sqlite3.h>

#include <string_view>
#include <utility>

namespace cablegraph::library {
namespace {

ErrorKind ioErrorKind(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_SHMSIZE: // the index beside the write-ahead log could not grow
        return ErrorKind::DiskFull;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorKind::Damaged;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return ErrorKind::NotWritable;
    default:
        return ErrorKind::NotReadable;
    }
}

ErrorKind kindOf(int code, int extendedCode)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
        return ErrorKind::NotWritable;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorKind::NotReadable;
    case SQLITE_NOTADB:
        return ErrorKind::NotALibrary;
    case SQLITE_TOOBIG:
        return ErrorKind::TooLarge;
    case SQLITE_IOERR:
        return ioErrorKind(extendedCode);
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // the program's own SQL fits its schema: if it fails, the file's schema is not what its version
                       // says
        return ErrorKind::Damaged;
    default:
        return ErrorKind::Internal;
    }
}

template<class Action>
decltype(auto) translating(const std::filesystem::path& file, Action&& action)
{
    try {
        return action();
    } catch (const SQLite::Exception& error) {
        throw translated(error, file);
    }
}

/// SQLite takes a path or, for a file on a medium that cannot change, a URI with that said.
std::string sqliteName(const std::filesystem::path& file, Database::Mode mode)
{
    if (file.empty())
        return ":memory:";
    const std::string path = std::filesystem::absolute(file).string();
    if (mode != Database::Mode::Immutable)
        return path;
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr std::string_view digits = "0123456789abcdef";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

int modeFlags(Database::Mode mode)
{
    switch (mode) {
    case Database::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Database::Mode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case Database::Mode::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    case Database::Mode::ReadWrite:
    case Database::Mode::Alone:
        break;
    }
    return SQLite::OPEN_READWRITE;
}

/// A connection belongs to one thread at a time: it need not lock at every column.
int openFlags(Database::Mode mode)
{
    return modeFlags(mode) | SQLite::OPEN_NOMUTEX;
}

} // namespace

Error translated(const SQLite::Exception& error, const std::filesystem::path& file)
{
    return {kindOf(error.getErrorCode() & 0xff, error.getExtendedErrorCode()), file, error.what()};
}

Query::Query(SQLite::Statement& statement, const std::filesystem::path& file)
    : m_statement{statement}
    , m_file{file}
{
}

Query::~Query()
{
    m_statement.tryReset();
}

bool Query::next()
{
    return translating(m_file, [&] { return m_statement.executeStep(); });
}

void Query::finish()
{
    translating(m_file, [&] {
        while (m_statement.executeStep()) {
        }
        m_statement.reset();
    });
}

std::string Query::text(int column) const
{
    return translating(m_file, [&] { return m_statement.getColumn(column).getString(); });
}

std::optional<text::PartialDate> Query::date(int column) const
{
    return isNull(column) ? std::nullopt : text::parseDate(text(column));
}

std::optional<NodeId> Query::node(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{NodeId{integer(column)}};
}

void Query::bindOne(int index, std::int64_t value)
{
    translating(m_file, [&] { m_statement.bind(index, value); });
}

void Query::bindOne(int index, double value)
{
    translating(m_file, [&] { m_statement.bind(index, value); });
}

void Query::bindOne(int index, const std::string& value)
{
    translating(m_file, [&] { m_statement.bind(index, value); });
}

void Query::bindOne(int index, const std::optional<text::PartialDate>& value)
{
    value ? bindOne(index, text::isoString(*value)) : bindNull(index);
}

void Query::bindOne(int index, const std::optional<NodeId>& value)
{
    value ? bindOne(index, value->value) : bindNull(index);
}

void Query::bindOne(int index, const std::optional<std::string>& value)
{
    value ? bindOne(index, *value) : bindNull(index);
}

void Query::bindNull(int index)
{
    translating(m_file, [&] { m_statement.bind(index); });
}

Database::Database(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds busyTimeout,
                   std::shared_ptr<LockFile> lock)
    : m_file{file}
    , m_lock{std::move(lock)}
    , m_database{translating(file, [&] {
        return SQLite::Database{sqliteName(file, mode), openFlags(mode), static_cast<int>(busyTimeout.count()),
                                m_lock ? processVfs() : ""};
    })}
{
    // The file may be protected although writing was asked for: SQLite then opens it for reading.
    m_readOnly = sqlite3_db_readonly(m_database.getHandle(), "main") == 1;
    // Counts only before the first look into the file.
    if (mode == Mode::Alone)
        execute("PRAGMA locking_mode = EXCLUSIVE");
    // What was confirmed outlives a power cut, too: NORMAL would lose the last transactions then.
    execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = "
            "-16384");
}

Database::~Database()
{
    m_statements.clear();
    if (m_readOnly || m_file.empty())
        return;
    // Whoever closes a window must not wait for another writer: the planner's statistics can come next time.
    sqlite3_busy_timeout(m_database.getHandle(), 0);
    m_database.tryExec("PRAGMA analysis_limit = 400; PRAGMA optimize");
}

void Database::setBusyTimeout(std::chrono::milliseconds timeout) const
{
    sqlite3_busy_timeout(m_database.getHandle(), static_cast<int>(timeout.count()));
}

std::unique_ptr<Database> Database::reader() const
{
    return std::make_unique<Database>(m_file, Mode::ReadOnly, std::chrono::milliseconds{0}, m_lock);
}

Query Database::query(const char* sql) const
{
    std::unique_ptr<SQLite::Statement>& kept = m_statements[sql];
    if (!kept)
        kept = translating(m_file, [&] { return std::make_unique<SQLite::Statement>(m_database, sql); });
    return {*kept, m_file};
}

void Database::execute(const std::string& sql) const
{
    translating(m_file, [&] { m_database.exec(sql); });
}

std::int64_t Database::integer(const std::string& sql) const
{
    return translating(m_file, [&] {
        SQLite::Statement statement{m_database, sql};
        return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    });
}

std::string Database::text(const std::string& sql) const
{
    return translating(m_file, [&] {
        SQLite::Statement statement{m_database, sql};
        return statement.executeStep() ? statement.getColumn(0).getString() : std::string{};
    });
}

bool Database::inTransaction() const noexcept
{
    return sqlite3_get_autocommit(m_database.getHandle()) == 0;
}

void Database::reportDamage(const std::string& detail) const
{
    throw Error{ErrorKind::Damaged, m_file, detail};
}

WriteTransaction::WriteTransaction(const Database& database)
    : m_database{database}
    , m_outermost{!database.inTransaction()}
{
    if (database.isReadOnly())
        throw Error{ErrorKind::NotWritable, database.file(), "the library is open for reading only"};
    database.execute(m_outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT part");
}

WriteTransaction::~WriteTransaction()
{
    // A full disk has SQLite roll back by itself; asking again would be an error.
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        m_database.execute(m_outermost ? "ROLLBACK" : "ROLLBACK TO part; RELEASE part");
    } catch (const Error&) {
        // Closing the connection rolls back in any case.
    }
}

void WriteTransaction::commit()
{
    m_database.execute(m_outermost ? "COMMIT" : "RELEASE part");
    m_open = false;
}

ReadTransaction::ReadTransaction(const Database& database)
    : m_database{database}
    , m_outermost{!database.inTransaction()}
{
    if (m_outermost)
        database.execute("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    if (!m_outermost || !m_database.inTransaction())
        return;
    try {
        m_database.execute("COMMIT");
    } catch (const Error&) {
        // Nothing was written: the next transaction or the end of the connection ends this one.
    }
}

} // namespace cablegraph::library
