#include "articlestoring.h"
#include "connection.h"

#include <cablegraph/library/librarywriter.h>

namespace cablegraph::library {

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
    const ArticleId added = storeArticle(database, article, fingerprint, found);
    transaction.commit();
    return {added, true};
}

void LibraryWriter::remove(ArticleId article)
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    removeArticle(database, article);
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

} // namespace cablegraph::library
