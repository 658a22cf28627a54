#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/base/id.h>
#include <cablegraph/text/date.h>
#include <cablegraph/text/span.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cablegraph::library {

class LockFile;

/// What an SQLite error means to the room's callers. The one place where SQLite's codes are read.
[[nodiscard]] Error translated(const SQLite::Exception& error, const std::filesystem::path& file);

/// A prepared statement in use: binds, steps, and gives the statement back (reset) at the end of its scope, so that no
/// forgotten reader holds up a checkpoint. Columns count from 0 and are read in place.
class Query
{
public:
    Query(SQLite::Statement& statement, const std::filesystem::path& file);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds all parameters, in order. Strings are copied.
    template<class... Values>
    Query& bind(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// True when there is a row to read.
    bool next();
    /// Lets go of the rows, so that the query can be bound and run again.
    void reset() { m_statement.tryReset(); }
    /// Binds and steps to the end: for statements without rows. The query can be run again.
    template<class... Values>
    void run(const Values&... values)
    {
        bind(values...);
        finish();
    }

    [[nodiscard]] bool isNull(int column) const { return m_statement.getColumn(column).isNull(); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] std::size_t size(int column) const { return static_cast<std::size_t>(integer(column)); }
    [[nodiscard]] double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<text::PartialDate> date(int column) const;
    [[nodiscard]] std::optional<NodeId> node(int column) const;
    /// The columns `first` and `first + 1`.
    [[nodiscard]] text::ByteSpan span(int first) const { return {size(first), size(first + 1)}; }

private:
    void bindOne(int index, std::int64_t value);
    void bindOne(int index, std::size_t value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, int value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, bool value) { bindOne(index, static_cast<std::int64_t>(value ? 1 : 0)); }
    void bindOne(int index, double value);
    void bindOne(int index, const std::string& value);
    void bindOne(int index, std::string_view value) { bindOne(index, std::string{value}); }
    void bindOne(int index, const char* value) { bindOne(index, std::string{value}); }
    void bindOne(int index, const std::optional<text::PartialDate>& value);
    void bindOne(int index, const std::optional<NodeId>& value);
    void bindOne(int index, const std::optional<std::string>& value);
    template<class Tag>
    void bindOne(int index, Id<Tag> value)
    {
        bindOne(index, value.value);
    }
    void bindNull(int index);
    void finish();

    SQLite::Statement& m_statement;
    const std::filesystem::path& m_file;
};

/// One connection to one SQLite file: everything that SQLite reports comes out of it as Error. Statements are prepared
/// once and kept. Belongs to one thread at a time.
class Database
{
public:
    enum class Mode
    {
        ReadWrite,
        Create,
        ReadOnly,
        Immutable, ///< on a medium that cannot change: needs no lock and no file beside it
        Alone,     ///< to read and write, and only while no other connection is open: Locked otherwise
    };

    /// `file` empty: in memory. With a lock file, for a drive that cannot lock by itself, only the connections of this
    /// process see each other, and the lock is held as long as the database is open.
    Database(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds busyTimeout,
             std::shared_ptr<LockFile> lock = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    [[nodiscard]] bool isReadOnly() const noexcept { return m_readOnly; }
    void setBusyTimeout(std::chrono::milliseconds timeout) const;
    /// Another connection to the same file, to read it on another thread.
    [[nodiscard]] std::unique_ptr<Database> reader() const;

    /// `sql` must be a literal: its address is what the kept statement is found by. Not to be asked for again while the
    /// query lives.
    [[nodiscard]] Query query(const char* sql) const;
    /// One or more statements without parameters, not kept.
    void execute(const std::string& sql) const;
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t integer(const std::string& sql) const;
    [[nodiscard]] std::string text(const std::string& sql) const;
    [[nodiscard]] std::int64_t lastInsertedId() const noexcept { return m_database.getLastInsertRowid(); }
    [[nodiscard]] bool inTransaction() const noexcept;

    /// A damaged file's own words for what does not fit.
    [[noreturn]] void reportDamage(const std::string& detail) const;

private:
    std::filesystem::path m_file;
    bool m_readOnly = false;
    std::shared_ptr<LockFile> m_lock; ///< outlives the connection
    mutable SQLite::Database m_database;
    mutable std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Takes the write lock at once; rolls back at the end of the scope unless committed. One inside another is undone
/// alone, and confirmed only with the outer one.
class WriteTransaction
{
public:
    explicit WriteTransaction(const Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

private:
    const Database& m_database;
    bool m_outermost;
    bool m_open = true;
};

/// Everything read in its scope is of one moment, whatever other connections write. Nests.
class ReadTransaction
{
public:
    explicit ReadTransaction(const Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    const Database& m_database;
    bool m_outermost;
};

} // namespace cablegraph::library
