#pragma once

#include <cablegraph/base/error.h>

#include <sqlite3.h>

#include <QFile>
#include <QProcess>

#include <functional>
#include <vector>

/// Library files that something is wrong with. Needs cablegraph_uses_badlibraries() in the test's CMakeLists.txt.
namespace cablegraph::testing {

/// What happens to a good library file, and the kind of Error that opening it throws.
struct BadLibrary
{
    const char* what;
    std::function<void(const QString&)> spoil;
    ErrorKind kind;
};

inline void overwrite(const QString& file, const QByteArray& bytes, qint64 at = -1)
{
    QFile out{file};
    const auto mode = at < 0 ? QIODevice::WriteOnly | QIODevice::Truncate : QIODevice::ReadWrite;
    if (!out.open(mode) || !out.seek(std::max<qint64>(at, 0)) || out.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file));
}

inline void execute(const QString& file, const char* sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(QFile::encodeName(file).constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(database));
    sqlite3_close(database);
}

inline std::vector<BadLibrary> badLibraries()
{
    return {
        {"missing", [](const QString& file) { QFile::remove(file); }, ErrorKind::NotFound},
        {"empty", [](const QString& file) { overwrite(file, {}); }, ErrorKind::NotALibrary},
        {"text", [](const QString& file) { overwrite(file, "Norway hosted talks.\n"); }, ErrorKind::NotALibrary},
        {"binary",
         [](const QString& file) {
             overwrite(file, QByteArray{"\x7f"
                                        "ELF\0\1",
                                        6}
                                 .repeated(3000));
         },
         ErrorKind::NotALibrary},
        {"of another program",
         [](const QString& file) {
             QFile::remove(file);
             execute(file, "CREATE TABLE bookmarks (url)");
         },
         ErrorKind::NotALibrary},
        {"newer", [](const QString& file) { execute(file, "PRAGMA user_version = 1000"); }, ErrorKind::NewerVersion},
        {"cut short",
         [](const QString& file) {
             if (!QFile::resize(file, 5000))
                 qFatal("%s cannot be cut", qPrintable(file));
         },
         ErrorKind::Damaged},
        {"overwritten in the middle", [](const QString& file) { overwrite(file, QByteArray(60000, '\x55'), 4096); },
         ErrorKind::Damaged},
    };
}

/// Another process that holds a library for as long as this object lives.
class LockedLibrary
{
public:
    enum class From
    {
        Reading,
        Writing,
    };

    LockedLibrary(const QString& file, From from)
    {
        m_holder.start(QStringLiteral(CABLEGRAPH_LOCKHOLDER),
                       {file, from == From::Reading ? QStringLiteral("read") : QStringLiteral("write")});
        if (!m_holder.waitForReadyRead() || !m_holder.readAll().startsWith("locked"))
            qFatal("%s cannot be locked", qPrintable(file));
    }
    LockedLibrary(const LockedLibrary&) = delete;
    LockedLibrary& operator=(const LockedLibrary&) = delete;
    ~LockedLibrary() { release(); }

    void release()
    {
        m_holder.closeWriteChannel();
        m_holder.waitForFinished();
    }

private:
    QProcess m_holder;
};

} // namespace cablegraph::testing
