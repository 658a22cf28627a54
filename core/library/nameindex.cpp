#include "nameindex.h"

namespace cablegraph::library {

void indexNames(const Database& database, std::int64_t finding, const graph::Node& node)
{
    std::string names = node.name;
    for (const std::string& alias : node.aliases)
        names += '\n' + alias;
    database.query("INSERT INTO name_words (rowid, names) VALUES (?, ?)").run(finding, names);
}

void indexGivenName(const Database& database, JudgementId judgement, const std::string& name)
{
    database.query("INSERT INTO name_words (rowid, names) VALUES (?, ?)").run(-judgement.value, name);
}

void forgetGivenName(const Database& database, JudgementId judgement)
{
    database.query("DELETE FROM name_words WHERE rowid = ?").run(-judgement.value);
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
