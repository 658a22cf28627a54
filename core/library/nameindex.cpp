#include "nameindex.h"

#include <string>

namespace cablegraph::library {

void indexNames(const Database& database, std::int64_t finding, const graph::Node& node)
{
    std::string names = node.name;
    for (const std::string& alias : node.aliases)
        names += '\n' + alias;
    database.query("INSERT INTO name_words (rowid, names) VALUES (?, ?)").run(finding, names);
}

void forgetName(const Database& database, std::int64_t finding)
{
    database.query("DELETE FROM name_words WHERE rowid = ?").run(finding);
}

void forgetNames(const Database& database, ArticleId article)
{
    database.query("DELETE FROM name_words WHERE rowid IN (SELECT id FROM finding WHERE article = ?)").run(article);
}

} // namespace cablegraph::library
