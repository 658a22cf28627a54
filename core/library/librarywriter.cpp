#include "articlegraphs.h"
#include "articlestoring.h"
#include "connection.h"
#include "filterjson.h"
#include "judgementpayload.h"
#include "replay.h"

#include <cablegraph/base/error.h>
#include <cablegraph/library/librarywriter.h>

#include <map>
#include <tuple>
#include <vector>

namespace cablegraph::library {
namespace {

void requireName(const Database& database, const std::string& name)
{
    if (name.empty())
        throw Error{ErrorKind::InvalidData, database.file(), "a saved filter needs a name"};
}

/// Those that are not there yet, in the order in which they were made.
std::size_t importJudgements(const Database& from, const Database& to)
{
    std::vector<JudgementId> came;
    Query log = from.query("SELECT uid, made_at, kind, payload, active FROM judgement ORDER BY id");
    Query known = to.query("SELECT 1 FROM judgement WHERE uid = ?");
    while (log.next()) {
        const bool isKnown = known.bind(log.text(0)).next();
        known.reset();
        if (isKnown)
            continue;
        to.query("INSERT INTO judgement (uid, made_at, kind, payload, active) VALUES (?, ?, ?, ?, ?)")
            .run(log.text(0), log.text(1), log.text(2), log.text(3), log.integer(4));
        came.push_back(JudgementId{to.lastInsertedId()});
        for (const std::string& dependency : dependenciesOf(payloadFromJson(log.text(3))))
            to.query("INSERT INTO judged_article (fingerprint, judgement) VALUES (?, ?)").run(dependency, came.back());
    }
    Resolver resolver{to};
    for (const JudgementId judgement : came) {
        Replay{to, resolver}.apply(judgement);
        resolver.run();
    }
    return came.size();
}

/// Which node of another library is which here, by what both have read of one article: its words and where they stand.
std::map<NodeId, NodeId> sameNodes(const Library& other, const Database& others, const Library& here)
{
    std::map<ArticleId, ArticleId> articles;
    Query fingerprints = others.query("SELECT id, fingerprint FROM article");
    while (fingerprints.next())
        if (const auto same = here.findArticle(fingerprints.text(1)))
            articles.emplace(ArticleId{fingerprints.integer(0)}, *same);
    std::map<std::tuple<ArticleId, std::size_t, std::size_t, ontology::NodeKind>, NodeId> known;
    const graph::KnowledgeGraph graph = here.graph();
    for (const graph::Node& node : graph.nodes())
        for (const graph::Mention& at : node.mentions)
            known.emplace(std::tuple{at.article, at.span.begin, at.span.end, node.kind}, node.id);
    std::map<NodeId, NodeId> same;
    const graph::KnowledgeGraph graphThere = other.graph();
    for (const graph::Node& node : graphThere.nodes())
        for (const graph::Mention& at : node.mentions) {
            const auto article = articles.find(at.article);
            if (article == articles.end())
                continue;
            const auto found = known.find({article->second, at.span.begin, at.span.end, node.kind});
            if (found == known.end())
                continue;
            same.emplace(node.id, found->second);
            break;
        }
    return same;
}

/// Where the nodes of the other library lie, for a library in which none lies anywhere yet: two pictures on one sheet
/// would lie over each other.
layout::Placements placesOf(const Library& other, const Database& others, const Library& here)
{
    if (!here.placements().empty())
        return {};
    layout::Placements places;
    const layout::Placements there = other.placements();
    for (const auto& [from, to] : sameNodes(other, others, here))
        if (const auto place = there.find(from); place != there.end())
            places.emplace(to, place->second);
    return places;
}

} // namespace

LibraryWriter::LibraryWriter(Library& library)
    : m_library{library}
{
}

std::unordered_set<std::string> LibraryWriter::knownTexts()
{
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    std::vector<ArticleId> incomplete;
    if (Query query = database.query("SELECT id FROM article WHERE content_key IS NULL"); true)
        while (query.next())
            incomplete.push_back(ArticleId{query.integer(0)});
    for (const ArticleId article : incomplete)
        if (const std::string key = article::contentKey(m_library.storedArticle(article)); !key.empty())
            database.query("UPDATE article SET content_key = ? WHERE id = ?").run(key, article);
    transaction.commit();
    std::unordered_set<std::string> known;
    Query query = database.query("SELECT fingerprint, coalesce(content_key, fingerprint) FROM article");
    while (query.next()) {
        known.insert(query.text(0));
        known.insert(query.text(1));
    }
    return known;
}

LibraryWriter::Added LibraryWriter::add(const article::Article& article, const graph::ArticleGraph& found)
{
    const std::string fingerprint = article::fingerprint(article);
    const Database& database = *m_library.m_connection->database;
    WriteTransaction transaction{database};
    // Asked under the lock: another writer may be adding the same article.
    std::optional<ArticleId> known = m_library.findArticle(fingerprint);
    if (const std::string key = article::contentKey(article); !known && !key.empty())
        known = m_library.findStory(key);
    if (known)
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

struct LibraryWriter::Batch::Open
{
    WriteTransaction transaction;
};

LibraryWriter::Batch::Batch(LibraryWriter& writer)
    : m_open{new Open{WriteTransaction{*writer.m_library.m_connection->database}}}
{
}

LibraryWriter::Batch::~Batch() = default;

void LibraryWriter::Batch::commit()
{
    m_open->transaction.commit();
}

LibraryWriter::Imported LibraryWriter::importFrom(const Library& other, const Progress& progress,
                                                  const std::stop_token& stop)
{
    const Database& from = *other.m_connection->database;
    const ReadTransaction moment{from};
    Batch batch{*this};
    Imported imported;
    const std::vector<ArticleSummary> articles = other.articles();
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (stop.stop_requested())
            throw Stopped{};
        report(progress, Phase::Storing, i, articles.size());
        article::Article article = other.storedArticle(articles[i].id);
        // The date as it was read: the judgement that changed it comes along.
        Query asRead = from.query("SELECT published_as_read FROM article WHERE id = ?");
        if (asRead.bind(articles[i].id).next())
            article.published = asRead.date(0);
        asRead.reset();
        if (add(article, loadArticleGraph(from, articles[i].id)).isNew)
            ++imported.articles;
    }
    imported.judgements = importJudgements(from, *m_library.m_connection->database);
    place(placesOf(other, from, m_library));
    batch.commit();
    return imported;
}

} // namespace cablegraph::library
