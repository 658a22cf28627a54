#include "articlegraphs.h"
#include "connection.h"
#include "filterjson.h"
#include "graphloading.h"
#include "identityreasons.h"
#include "search.h"

#include <cablegraph/base/error.h>
#include <cablegraph/library/library.h>

#include <chrono>
#include <future>
#include <utility>

namespace cablegraph::library {
namespace {

[[noreturn]] void reportUnknown(const Database& database, ArticleId article)
{
    throw Error{ErrorKind::NotFound, database.file(), "the library has no article " + std::to_string(article.value)};
}

template<class Key, class Parse>
std::map<Key, std::size_t> countBy(const Database& database, const char* sql, Parse parse)
{
    std::map<Key, std::size_t> counts;
    Query query = database.query(sql);
    while (query.next()) {
        const std::string name = query.text(0);
        const std::optional<Key> key = parse(name);
        if (!key)
            database.reportDamage("unknown word \"" + name + '"');
        counts[*key] += query.size(1);
    }
    return counts;
}

std::size_t total(const auto& counts)
{
    std::size_t sum = 0;
    for (const auto& [key, count] : counts)
        sum += count;
    return sum;
}

/// Loads what goes with the nodes of a large library on a thread and a connection of its own, while this one loads the
/// nodes.
class LoadingBeside
{
public:
    /// Inside a read transaction of `database`.
    explicit LoadingBeside(const Database& database)
    {
        constexpr std::int64_t worthAThread = 5000;
        if (database.file().empty() || database.integer("SELECT max(id) FROM edge") < worthAThread)
            return;
        try {
            m_loading = std::async(std::launch::async, &LoadingBeside::load, database.reader(),
                                   database.integer("SELECT content FROM derivation"));
        } catch (const Error&) {
            // No second connection: this one loads them after the nodes.
        }
    }

    /// Nothing where they have to be loaded by the library's own connection.
    [[nodiscard]] std::optional<Surroundings> take() { return m_loading.valid() ? m_loading.get() : std::nullopt; }

private:
    static std::optional<Surroundings> load(const std::unique_ptr<Database>& database, std::int64_t version)
    {
        try {
            const ReadTransaction moment{*database};
            // Another moment than that of the nodes would be of another graph.
            if (database->integer("SELECT content FROM derivation") != version)
                return {};
            return loadSurroundings(*database);
        } catch (const Error&) {
            return {}; // what is wrong will be met, and told, again
        }
    }

    std::future<std::optional<Surroundings>> m_loading;
};

} // namespace

Library::Library(std::unique_ptr<Connection> connection)
    : m_connection{std::move(connection)}
{
}

Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

const std::filesystem::path& Library::file() const noexcept
{
    return m_connection->database.file();
}

bool Library::isReadOnly() const noexcept
{
    return m_connection->database.isReadOnly();
}

std::vector<ArticleSummary> Library::articles() const
{
    std::vector<ArticleSummary> articles;
    Query query =
        m_connection->database->query("SELECT id, title, published, origin, language FROM article ORDER BY id");
    while (query.next())
        articles.push_back({ArticleId{query.integer(0)}, query.text(1), query.date(2), query.text(3), query.text(4)});
    return articles;
}

graph::Source Library::source(ArticleId article) const
{
    const Database& database = *m_connection->database;
    const ReadTransaction moment{database};
    Query query = database.query("SELECT title, published, origin, text FROM article "
                                 "JOIN article_text ON article_text.article = article.id WHERE id = ?");
    if (!query.bind(article).next())
        reportUnknown(database, article);
    graph::Source source{article, query.text(0), query.date(1), query.text(2), query.text(3), {}};
    Query sentences = database.query("SELECT id, begin_byte, end_byte FROM sentence WHERE article = ? ORDER BY id");
    sentences.bind(article);
    while (sentences.next())
        source.sentences.push_back({SentenceId{sentences.integer(0)}, sentences.span(1)});
    return source;
}

article::Article Library::storedArticle(ArticleId article) const
{
    const ReadTransaction moment{*m_connection->database};
    graph::Source stored = source(article);
    article::Article made;
    made.title = std::move(stored.title);
    made.published = stored.published;
    made.origin = std::move(stored.origin);
    made.text = std::move(stored.text);
    Query language = m_connection->database->query("SELECT language FROM article WHERE id = ?");
    if (language.bind(article).next())
        made.language = language.text(0);
    Query paragraphs = m_connection->database->query(
        "SELECT begin_byte, end_byte FROM paragraph WHERE article = ? ORDER BY begin_byte, end_byte");
    paragraphs.bind(article);
    while (paragraphs.next())
        made.paragraphs.push_back(paragraphs.span(0));
    return made;
}

graph::ArticleGraph Library::storedGraph(ArticleId article) const
{
    const ReadTransaction moment{*m_connection->database};
    return loadArticleGraph(*m_connection->database, article);
}

std::optional<ArticleId> Library::findArticle(std::string_view fingerprint) const
{
    Query query = m_connection->database->query("SELECT id FROM article WHERE fingerprint = ?");
    return query.bind(fingerprint).next() ? std::optional{ArticleId{query.integer(0)}} : std::nullopt;
}

std::optional<ArticleId> Library::findStory(std::string_view contentKey) const
{
    Query query = m_connection->database->query("SELECT min(id) FROM article WHERE content_key = ?");
    return query.bind(contentKey).next() && !query.isNull(0) ? std::optional{ArticleId{query.integer(0)}}
                                                             : std::nullopt;
}

graph::KnowledgeGraph Library::graph() const
{
    const Database& database = *m_connection->database;
    const ReadTransaction moment{database};
    try {
        LoadingBeside beside{database};
        std::vector<graph::Node> nodes = loadNodes(database);
        std::optional<Surroundings> loaded = beside.take();
        if (!loaded)
            loaded = loadSurroundings(database);
        addMentions(database, nodes, loaded->mentions);
        return {std::move(nodes), std::move(loaded->edges)};
    } catch (const Error& error) {
        // What a graph cannot be made of was not written by this program.
        if (error.kind() == ErrorKind::InvalidData)
            database.reportDamage(error.detail());
        throw;
    }
}

std::vector<IdentityReason> Library::whyOneNode(NodeId node) const
{
    const Database& database = *m_connection->database;
    const ReadTransaction moment{database};
    return loadIdentityReasons(database, node);
}

layout::Placements Library::placements() const
{
    layout::Placements placements;
    Query query = m_connection->database->query("SELECT node, x, y, pinned FROM placement WHERE EXISTS (SELECT 1 FROM "
                                                "finding WHERE finding.node = placement.node) ORDER BY node");
    while (query.next())
        placements.emplace_hint(placements.end(), NodeId{query.integer(0)},
                                layout::Placement{{query.real(1), query.real(2)}, query.integer(3) != 0});
    return placements;
}

std::vector<SearchHit> Library::search(std::string_view words, std::size_t limit) const
{
    const ReadTransaction moment{*m_connection->database};
    return searchSentences(*m_connection->database, words, limit);
}

std::vector<NodeHit> Library::searchNodes(std::string_view words, std::size_t limit) const
{
    const ReadTransaction moment{*m_connection->database};
    return library::searchNodes(*m_connection->database, words, limit);
}

std::vector<SavedFilter> Library::savedFilters() const
{
    std::vector<SavedFilter> saved;
    const Database& database = *m_connection->database;
    Query query = database.query("SELECT name, filter FROM saved_filter ORDER BY name");
    while (query.next()) {
        const auto filter = filterFromJson(query.text(1));
        if (!filter)
            database.reportDamage("the saved filter \"" + query.text(0) + "\" cannot be read");
        saved.push_back({query.text(0), *filter});
    }
    return saved;
}

Statistics Library::statistics() const
{
    const Database& database = *m_connection->database;
    const ReadTransaction moment{database};
    Statistics statistics;
    statistics.articles = static_cast<std::size_t>(database.integer("SELECT count(*) FROM article"));
    statistics.sentences = static_cast<std::size_t>(database.integer("SELECT count(*) FROM sentence"));
    statistics.evidence =
        static_cast<std::size_t>(database.integer("SELECT count(*) FROM evidence WHERE edge IS NOT NULL"));
    // As in graph(): who holds an office in one article is an official in all.
    statistics.nodesByKind = countBy<ontology::NodeKind>(database,
                                                         "SELECT kind, count(*) FROM (SELECT CASE WHEN max(kind = "
                                                         "'official') THEN 'official' ELSE min(kind) END AS kind "
                                                         "FROM finding GROUP BY node) GROUP BY kind",
                                                         ontology::parseNodeKind);
    statistics.edgesByRelation = countBy<ontology::Relation>(
        database, "SELECT relation, count(*) FROM edge GROUP BY relation", ontology::parseRelation);
    statistics.nodes = total(statistics.nodesByKind);
    statistics.edges = total(statistics.edgesByRelation);
    return statistics;
}

std::int64_t Library::contentVersion() const
{
    return m_connection->database->integer("SELECT content FROM derivation");
}

std::int64_t Library::dataVersion() const
{
    return m_connection->database->integer("PRAGMA data_version");
}

graph::GraphDocument document(const Library& library)
{
    const ReadTransaction moment{*library.m_connection->database};
    graph::GraphDocument document;
    for (const ArticleSummary& article : library.articles())
        document.sources.push_back(library.source(article.id));
    const graph::KnowledgeGraph graph = library.graph();
    document.nodes.assign(graph.nodes().begin(), graph.nodes().end());
    document.edges.assign(graph.edges().begin(), graph.edges().end());
    return document;
}

} // namespace cablegraph::library
