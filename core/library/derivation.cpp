#include "derivation.h"

#include "reprofiling.h"
#include "resolver.h"

#include <string>
#include <vector>

namespace cablegraph::library {
namespace {

std::vector<std::int64_t> ids(const Database& database, const char* sql)
{
    std::vector<std::int64_t> found;
    Query query = database.query(sql);
    while (query.next())
        found.push_back(query.integer(0));
    return found;
}

} // namespace

bool isDerivedByOtherRules(const Database& database)
{
    return database.integer("SELECT version FROM derivation") != resolutionVersion;
}

void deriveAnew(const Database& database, const Progress& progress, const std::stop_token& stop)
{
    if (!isDerivedByOtherRules(database))
        return;
    // Findings and evidence keep the nodes and edges they have: so these keep their numbers.
    database.execute("UPDATE finding SET profile = NULL WHERE profile IS NOT NULL; DELETE FROM profile");
    Resolver resolver{database};
    const std::vector<std::int64_t> articles = ids(database, "SELECT id FROM article ORDER BY id");
    for (std::size_t i = 0; i < articles.size(); ++i) {
        throwIfStopped(stop);
        report(progress, Phase::Storing, i, articles.size());
        profileArticle(database, resolver, ArticleId{articles[i]});
    }
    report(progress, Phase::Storing, 0, 0);
    for (const std::int64_t finding : ids(database, "SELECT id FROM finding WHERE judgement IS NOT NULL ORDER BY id"))
        profileAddedFinding(database, resolver, finding);
    for (const std::int64_t evidence : ids(database, "SELECT id FROM evidence ORDER BY id"))
        resolver.reconsiderEvidence(evidence);
    for (const std::int64_t edge : ids(database, "SELECT id FROM edge"))
        resolver.leaveEdge(EdgeId{edge});
    resolver.run();
    database.query("UPDATE derivation SET version = ?").run(resolutionVersion);
}

} // namespace cablegraph::library
