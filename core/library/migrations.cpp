#include "migrations.h"

#include "derivation.h"

#include <string>

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

} // namespace

std::optional<std::filesystem::path> migrate(const Database& database, std::span<const Migration> steps)
{
    const std::int64_t newest = steps.back().version;
    const std::int64_t before = versionOf(database);
    if (before > newest)
        throw Error{ErrorKind::NewerVersion, database.file(),
                    "library version " + std::to_string(before) + ", this program knows " + std::to_string(newest)};
    if (before == newest) {
        if (!database.isReadOnly() && isDerivedByOtherRules(database)) {
            WriteTransaction transaction{database};
            deriveAnew(database);
            transaction.commit();
        }
        return {};
    }
    if (database.isReadOnly())
        throw Error{ErrorKind::NotWritable, database.file(),
                    "a library of version " + std::to_string(before) + " has to be brought up to date first"};
    std::optional<std::filesystem::path> copy;
    if (before > 0)
        copy = backUp(database, before);
    WriteTransaction transaction{database};
    // Another process may have done it while this one waited for the lock.
    const std::int64_t current = versionOf(database);
    for (const Migration& step : steps) {
        if (step.version <= current)
            continue;
        database.execute(step.sql);
        database.execute("PRAGMA user_version = " + std::to_string(step.version));
    }
    deriveAnew(database);
    transaction.commit();
    return copy;
}

} // namespace cablegraph::library
