#include "migrations.h"

#include "derivation.h"

#include <string>
#include <system_error>
#include <utility>

namespace cablegraph::library {
namespace {

std::int64_t versionOf(const Database& database)
{
    return database.integer("PRAGMA user_version");
}

/// The first free name of library.v1.backup, library.v1.backup-2, ...
std::filesystem::path backupName(const std::filesystem::path& file, std::int64_t version)
{
    const std::string stem = file.string() + ".v" + std::to_string(version) + ".backup";
    std::filesystem::path name = stem;
    for (int number = 2; std::filesystem::exists(name); ++number)
        name = stem + '-' + std::to_string(number);
    return name;
}

std::optional<std::filesystem::path> backUp(const Database& database, std::int64_t version)
{
    if (database.file().empty())
        return {};
    std::filesystem::path copy = backupName(database.file(), version);
    database.query("VACUUM INTO ?").run(copy.string());
    return copy;
}

/// A migration goes through the whole file many times over: it is quick when most of the file stays in memory.
class LargeCache
{
public:
    explicit LargeCache(const Database& database)
        : m_database{database}
        , m_before{database.integer("PRAGMA cache_size")}
    {
        constexpr std::int64_t kibibytes = 200 * 1024;
        set(-kibibytes);
    }
    ~LargeCache()
    {
        try {
            set(m_before);
        } catch (const Error&) {
            // It only stays large.
        }
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    void set(std::int64_t size) const { m_database.execute("PRAGMA cache_size = " + std::to_string(size)); }

    const Database& m_database;
    std::int64_t m_before;
};

/// Removes a copy that is not needed: nothing was changed.
struct DroppedUnlessKept
{
    std::optional<std::filesystem::path> file;

    ~DroppedUnlessKept()
    {
        std::error_code ignored;
        if (file)
            std::filesystem::remove(*file, ignored);
    }
};

} // namespace

std::optional<std::filesystem::path> migrate(const Database& database, std::span<const Migration> steps,
                                             const Progress& progress, const std::stop_token& stop)
{
    const std::int64_t newest = steps.back().version;
    const std::int64_t before = versionOf(database);
    if (before > newest)
        throw Error{ErrorKind::NewerVersion, database.file(),
                    "library version " + std::to_string(before) + ", this program knows " + std::to_string(newest)};
    if (before == newest) {
        if (!database.isReadOnly() && isDerivedByOtherRules(database)) {
            const LargeCache cache{database};
            WriteTransaction transaction{database};
            deriveAnew(database, progress, stop);
            transaction.commit();
        }
        return {};
    }
    if (database.isReadOnly())
        throw Error{ErrorKind::NotWritable, database.file(),
                    "a library of version " + std::to_string(before) + " has to be brought up to date first"};
    report(progress, Phase::Storing, 0, 0);
    DroppedUnlessKept copy;
    if (before > 0)
        copy.file = backUp(database, before);
    const LargeCache cache{database};
    WriteTransaction transaction{database};
    // Another process may have done it while this one waited for the lock.
    const std::int64_t current = versionOf(database);
    for (const Migration& step : steps) {
        if (step.version <= current)
            continue;
        throwIfStopped(stop);
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + std::to_string(step.version));
    }
    deriveAnew(database, progress, stop);
    transaction.commit();
    return std::exchange(copy.file, {});
}

} // namespace cablegraph::library
