#include "connection.h"

#include <cablegraph/library/upkeep.h>

#include <algorithm>
#include <system_error>

namespace cablegraph::library {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostProblems = 100;
constexpr std::string_view backupWord = ".backup";

/// What must hold between the tables beyond what the schema itself enforces: each query finds what breaks it.
struct Promise
{
    const char* broken;
    const char* counted;
};

constexpr Promise promises[] = {
    {"sentences lie outside of their article",
     "SELECT count(*) FROM sentence JOIN article_text ON article_text.article = sentence.article "
     "WHERE end_byte > length(CAST(text AS BLOB))"},
    {"findings have no node", "SELECT count(*) FROM finding WHERE node IS NULL OR profile IS NULL"},
    {"findings have another node than their profile",
     "SELECT count(*) FROM finding JOIN profile ON profile.id = finding.profile WHERE finding.node <> profile.node"},
    {"nodes have neither a finding nor a name to come back to",
     "SELECT count(*) FROM node WHERE NOT EXISTS (SELECT 1 FROM finding WHERE finding.node = node.id) "
     "AND NOT EXISTS (SELECT 1 FROM profile WHERE home = node.id)"},
    {"relations have no evidence",
     "SELECT count(*) FROM edge WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.edge = edge.id)"},
    {"articles have no text",
     "SELECT count(*) FROM article WHERE NOT EXISTS (SELECT 1 FROM article_text WHERE article = article.id)"},
};

void takeLines(const Database& database, const char* sql, std::vector<std::string>& problems)
{
    Query rows = database.query(sql);
    while (problems.size() < mostProblems && rows.next())
        problems.push_back(rows.text(0));
}

fs::path backupName(const fs::path& file, const std::string& day)
{
    return file.string() + '.' + day + std::string{backupWord};
}

/// "library.cablegraph.2024-05-07.backup", not "library.cablegraph.v1.backup".
bool isDatedBackupOf(const fs::path& candidate, const fs::path& file)
{
    const std::string name = candidate.filename().string();
    const std::string stem = file.filename().string() + '.';
    if (!name.starts_with(stem) || !name.ends_with(backupWord) || name.size() <= stem.size() + backupWord.size())
        return false;
    const auto date = text::parseDate(name.substr(stem.size(), name.size() - stem.size() - backupWord.size()));
    return date && date->day;
}

} // namespace

Upkeep::Upkeep(Library& library)
    : m_library{library}
{
}

std::vector<std::string> Upkeep::verify() const
{
    const Database& database = *m_library.m_connection->database;
    const ReadTransaction moment{database};
    std::vector<std::string> problems;
    takeLines(database, "SELECT integrity_check FROM pragma_integrity_check(100) WHERE integrity_check <> 'ok'",
              problems);
    takeLines(database,
              "SELECT 'a row of ' || \"table\" || ' names one of ' || parent || ' that is not there' FROM "
              "pragma_foreign_key_check LIMIT 100",
              problems);
    for (const Promise& promise : promises) {
        const std::int64_t broken = database.integer(promise.counted);
        if (broken > 0 && problems.size() < mostProblems)
            problems.push_back(std::to_string(broken) + ' ' + promise.broken);
    }
    return problems;
}

std::uintmax_t Upkeep::compact()
{
    const Database& database = *m_library.m_connection->database;
    if (database.isReadOnly())
        throw Error{ErrorKind::NotWritable, database.file(), "the library is open for reading only"};
    std::error_code ignored;
    const std::uintmax_t before = database.file().empty() ? 0 : fs::file_size(database.file(), ignored);
    database.execute("INSERT INTO sentence_words (sentence_words) VALUES ('optimize')");
    database.execute("VACUUM");
    // Until then the file is as large as before and the log as large as the file.
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::uintmax_t after = database.file().empty() ? 0 : fs::file_size(database.file(), ignored);
    return after < before ? before - after : 0;
}

std::vector<fs::path> Upkeep::backups() const
{
    std::vector<fs::path> found;
    const fs::path file = fs::absolute(m_library.file());
    std::error_code problem;
    for (fs::directory_iterator at{file.parent_path(), problem}, end; !problem && at != end; at.increment(problem))
        if (isDatedBackupOf(at->path(), file))
            found.push_back(at->path());
    std::ranges::sort(found);
    return found;
}

std::optional<fs::path> Upkeep::backUp(const text::PartialDate& day, std::size_t kept)
{
    const Database& database = *m_library.m_connection->database;
    if (database.file().empty() || m_library.isReadOnly() || m_library.statistics().articles == 0)
        return {};
    const fs::path copy = backupName(fs::absolute(database.file()), isoString(day));
    std::vector<fs::path> copies = backups();
    std::error_code problem;
    const auto changed = fs::last_write_time(database.file(), problem);
    const bool isUnchanged = !copies.empty() && !problem && fs::last_write_time(copies.back(), problem) >= changed;
    if (isUnchanged || fs::exists(copy, problem))
        return {};
    // Under another name until it is whole: a copy cut short must not take the place of a good one.
    const fs::path unfinished = copy.string() + ".new";
    fs::remove(unfinished, problem);
    try {
        database.query("VACUUM INTO ?").run(unfinished.string());
        fs::rename(unfinished, copy);
    } catch (const fs::filesystem_error& error) {
        throw Error{ErrorKind::NotWritable, copy, error.code().message()};
    } catch (const Error&) {
        fs::remove(unfinished, problem);
        throw;
    }
    copies = backups();
    for (std::size_t i = 0; i + kept < copies.size(); ++i)
        fs::remove(copies[i], problem);
    return copy;
}

} // namespace cablegraph::library
