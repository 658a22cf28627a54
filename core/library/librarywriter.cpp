#include "articlestoring.h"
#include "connection.h"
#include "filterjson.h"
#include "replay.h"

#include <cablegraph/library/librarywriter.h>

namespace cablegraph::library {
namespace {

void requireName(const Database& database, const std::string& name)
{
    if (name.empty())
        throw Error{ErrorKind::InvalidData, database.file(), "a saved filter needs a name"};
}

} // namespace

LibraryWriter::LibraryWriter(Library& library)
    : m_library{library}
{
}

LibraryWriter::Added LibraryWriter::add(const article::Article& article, const graph::ArticleGraph& found)
{
    const std::string fingerprint = article::fingerprint(article);
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    // Asked under the lock: another writer may be adding the same article.
    if (const std::optional<ArticleId> known = m_library.findArticle(fingerprint))
        return {*known, false};
    Resolver resolver{database};
    const ArticleId added = storeArticle(database, resolver, article, fingerprint, found);
    Replay{database, resolver}.articleCame(fingerprint);
    resolver.run();
    transaction.commit();
    return {added, true};
}

void LibraryWriter::reread(ArticleId id, const graph::ArticleGraph& found)
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    const article::Article article = m_library.storedArticle(id);
    const std::string fingerprint = article::fingerprint(article);
    Resolver resolver{database};
    replaceGraph(database, resolver, id, article, fingerprint, found);
    Replay{database, resolver}.articleCame(fingerprint);
    resolver.run();
    transaction.commit();
}

void LibraryWriter::remove(ArticleId article)
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    Resolver resolver{database};
    removeArticle(database, resolver, article);
    resolver.run();
    transaction.commit();
}

void LibraryWriter::place(const layout::Placements& placements)
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    // A node that another window has just removed has no place any more.
    Query query =
        database.query("INSERT INTO placement (node, x, y, pinned) SELECT id, ?2, ?3, ?4 FROM node WHERE id = ?1 "
                       "ON CONFLICT (node) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned");
    for (const auto& [node, placement] : placements)
        query.run(node, placement.centre.x, placement.centre.y, placement.pinned);
    transaction.commit();
}

void LibraryWriter::saveFilter(const std::string& name, const graph::Filter& filter)
{
    const Database& database = *m_library.m_connection->database;
    requireName(database, name);
    WriteTransaction transaction{database};
    database
        .query("INSERT INTO saved_filter (name, filter) VALUES (?, ?) "
               "ON CONFLICT (name) DO UPDATE SET filter = excluded.filter")
        .run(name, toJson(filter));
    transaction.commit();
}

void LibraryWriter::renameFilter(const std::string& name, const std::string& newName)
{
    const Database& database = *m_library.m_connection->database;
    requireName(database, newName);
    WriteTransaction transaction{database};
    database.query("UPDATE OR REPLACE saved_filter SET name = ?2 WHERE name = ?1").run(name, newName);
    transaction.commit();
}

void LibraryWriter::removeFilter(const std::string& name)
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    database.query("DELETE FROM saved_filter WHERE name = ?").run(name);
    transaction.commit();
}

} // namespace cablegraph::library
