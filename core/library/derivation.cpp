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

void deriveAnew(const Database& database)
{
    if (!isDerivedByOtherRules(database))
        return;
    // Findings and evidence keep the nodes and edges they have: so these keep their numbers.
    database.execute("UPDATE finding SET profile = NULL; DELETE FROM profile");
    Resolver resolver{database};
    for (const std::int64_t article : ids(database, "SELECT id FROM article ORDER BY id"))
        profileArticle(database, resolver, ArticleId{article});
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
