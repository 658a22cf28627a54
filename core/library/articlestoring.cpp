#include "articlestoring.h"

#include "nameindex.h"
#include "noderesolver.h"

#include <cablegraph/extraction/extractor.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace cablegraph::library {
namespace {

/// Refuses a graph with a sentence, node or position that does not exist: it would be a library nobody can read.
class GraphCheck
{
public:
    GraphCheck(const article::Article& article, const graph::ArticleGraph& found)
        : m_article{article}
        , m_found{found}
    {
        for (const graph::Sentence& sentence : found.sentences)
            m_sentences.insert(sentence.id);
        for (const graph::Node& node : found.nodes)
            m_nodes.insert(node.id);
    }

    void run() const
    {
        require(m_sentences.size() == m_found.sentences.size(), "two sentences have one number");
        require(m_nodes.size() == m_found.nodes.size(), "two nodes have one number");
        for (const graph::Sentence& sentence : m_found.sentences)
            checkSpan(sentence.span);
        for (const graph::Node& node : m_found.nodes)
            checkNode(node);
        for (const graph::Edge& edge : m_found.edges)
            checkEdge(edge);
    }

private:
    void require(bool holds, const char* otherwise) const
    {
        if (!holds)
            throw Error{ErrorKind::InvalidData, m_article.origin, otherwise};
    }
    void checkSpan(const text::ByteSpan& span) const
    {
        require(span.begin <= span.end && span.end <= m_article.text.size(), "a position lies outside of the text");
    }
    void checkNodeId(const std::optional<NodeId>& id) const
    {
        require(!id || m_nodes.contains(*id), "a node is named that does not exist");
    }
    void checkSentenceId(SentenceId id) const
    {
        require(m_sentences.contains(id), "a sentence is named that does not exist");
    }
    void checkNode(const graph::Node& node) const
    {
        require(!node.name.empty(), "a node has no name");
        checkNodeId(node.attributes.affiliation);
        checkNodeId(node.attributes.place);
        checkNodeId(node.attributes.threatSource);
        for (const graph::Mention& mention : node.mentions) {
            checkSentenceId(mention.sentence);
            checkSpan(mention.span);
        }
    }
    void checkEdge(const graph::Edge& edge) const
    {
        checkNodeId(edge.source);
        checkNodeId(edge.target);
        require(!edge.evidence.empty(), "an edge has no evidence");
        for (const graph::Evidence& evidence : edge.evidence) {
            checkSentenceId(evidence.sentence);
            checkSpan(evidence.span);
            checkNodeId(evidence.accordingTo);
        }
    }

    const article::Article& m_article;
    const graph::ArticleGraph& m_found;
    std::set<SentenceId> m_sentences;
    std::set<NodeId> m_nodes;
};

/// Writes one article and its graph, row by row.
class ArticleStore
{
public:
    ArticleStore(const Database& database, const article::Article& article, const std::string& fingerprint,
                 const graph::ArticleGraph& found)
        : m_database{database}
        , m_article{article}
        , m_fingerprint{fingerprint}
        , m_found{found}
    {
    }

    ArticleId run()
    {
        storeText();
        storeSentences();
        const IdentityContext context{m_article.text, m_fingerprint, m_article.published, {}};
        m_nodes = NodeResolver{m_database, context}.resolveAll(m_found);
        for (const graph::Node& node : m_found.nodes)
            storeNode(node);
        for (const graph::Edge& edge : m_found.edges)
            storeEdge(edge);
        return m_id;
    }

private:
    void storeText();
    void storeSentences();
    void storeNode(const graph::Node& node);
    void storeAliases(const graph::Node& node, std::int64_t finding);
    void storeEdge(const graph::Edge& edge);
    [[nodiscard]] EdgeId edgeBetween(NodeId source, NodeId target, ontology::Relation relation) const;
    [[nodiscard]] std::optional<NodeId> inLibrary(const std::optional<NodeId>& local) const
    {
        return local ? std::optional{m_nodes.at(*local).node} : std::nullopt;
    }

    const Database& m_database;
    const article::Article& m_article;
    const std::string& m_fingerprint;
    const graph::ArticleGraph& m_found;
    ArticleId m_id;
    std::unordered_map<SentenceId, SentenceId> m_sentences;
    NodeResolver::Result m_nodes;
};

void ArticleStore::storeText()
{
    m_database.query("INSERT INTO article (fingerprint, title, published, origin, extractor) VALUES (?, ?, ?, ?, ?)")
        .run(m_fingerprint, m_article.title, m_article.published, m_article.origin, extraction::extractorVersion);
    m_id = ArticleId{m_database.lastInsertedId()};
    m_database.query("INSERT INTO article_text (article, text) VALUES (?, ?)").run(m_id, m_article.text);
    Query paragraphs = m_database.query(
        "INSERT INTO paragraph (article, begin_byte, end_byte) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const text::ByteSpan& paragraph : m_article.paragraphs)
        paragraphs.run(m_id, paragraph.begin, paragraph.end);
}

void ArticleStore::storeSentences()
{
    std::vector<graph::Sentence> inOrder = m_found.sentences;
    std::ranges::sort(inOrder, {}, &graph::Sentence::span);
    Query sentences = m_database.query("INSERT INTO sentence (article, begin_byte, end_byte) VALUES (?, ?, ?)");
    Query words = m_database.query("INSERT INTO sentence_words (rowid, text) VALUES (?, ?)");
    for (const graph::Sentence& sentence : inOrder) {
        sentences.run(m_id, sentence.span.begin, sentence.span.end);
        const SentenceId stored{m_database.lastInsertedId()};
        m_sentences.emplace(sentence.id, stored);
        words.run(stored, text::slice(m_article.text, sentence.span));
    }
}

void ArticleStore::storeNode(const graph::Node& node)
{
    const NodeResolver::Resolved& resolved = m_nodes.at(node.id);
    const graph::NodeAttributes& known = node.attributes;
    std::optional<std::string> threatClass;
    if (known.threatClass)
        threatClass = ontology::nameOf(*known.threatClass);
    m_database
        .query(
            "INSERT INTO finding (article, node, key, kind, name, code, role, affiliation, meeting_type, date, place, "
            "threat_class, threat_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(m_id, resolved.node, resolved.key, ontology::nameOf(node.kind), node.name, known.code, known.role,
             inLibrary(known.affiliation), known.meetingType, known.date, inLibrary(known.place), threatClass,
             inLibrary(known.threatSource));
    const std::int64_t finding = m_database.lastInsertedId();
    storeAliases(node, finding);
    indexNames(m_database, finding, node);
    Query mentions = m_database.query(
        "INSERT INTO mention (node, sentence, begin_byte, end_byte) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
    for (const graph::Mention& mention : node.mentions)
        mentions.run(resolved.node, m_sentences.at(mention.sentence), mention.span.begin, mention.span.end);
}

void ArticleStore::storeAliases(const graph::Node& node, std::int64_t finding)
{
    Query aliases = m_database.query("INSERT INTO alias (finding, name, key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const std::string& alias : node.aliases)
        aliases.run(finding, alias, abbreviationKey(node, alias));
}

void ArticleStore::storeEdge(const graph::Edge& edge)
{
    const NodeId source = m_nodes.at(edge.source).node;
    const NodeId target = m_nodes.at(edge.target).node;
    // Two nodes of the article that are one in the library: the relation between them says nothing any more.
    if (source == target && edge.source != edge.target)
        return;
    const EdgeId stored = edgeBetween(source, target, edge.relation);
    Query rows =
        m_database.query("INSERT INTO evidence (edge, sentence, begin_byte, end_byte, stance, according_to, date, "
                         "confidence, rule, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const graph::Evidence& evidence : edge.evidence)
        rows.run(stored, m_sentences.at(evidence.sentence), evidence.span.begin, evidence.span.end,
                 ontology::nameOf(evidence.stance), inLibrary(evidence.accordingTo), evidence.date, evidence.confidence,
                 evidence.rule, edge.label);
}

/// A relation without direction is one edge whichever end an article names first.
EdgeId ArticleStore::edgeBetween(NodeId source, NodeId target, ontology::Relation relation) const
{
    const std::string_view name = ontology::nameOf(relation);
    const auto find = [&](NodeId from, NodeId to) -> std::optional<EdgeId> {
        Query query = m_database.query("SELECT id FROM edge WHERE source = ? AND target = ? AND relation = ?");
        return query.bind(from, to, name).next() ? std::optional{EdgeId{query.integer(0)}} : std::nullopt;
    };
    if (const std::optional<EdgeId> known = find(source, target))
        return *known;
    if (ontology::isSymmetric(relation)) {
        if (const std::optional<EdgeId> known = find(target, source))
            return *known;
    }
    m_database.query("INSERT INTO edge (source, target, relation) VALUES (?, ?, ?)").run(source, target, name);
    return EdgeId{m_database.lastInsertedId()};
}

std::vector<std::int64_t> idsFor(const Database& database, const char* sql, ArticleId article)
{
    std::vector<std::int64_t> ids;
    Query query = database.query(sql);
    query.bind(article);
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

/// The words of an external-content index have to be taken out as they were put in.
void forgetWords(const Database& database, ArticleId article)
{
    std::string text;
    {
        Query query = database.query("SELECT text FROM article_text WHERE article = ?");
        if (query.bind(article).next())
            text = query.text(0);
    }
    Query sentences = database.query("SELECT id, begin_byte, end_byte FROM sentence WHERE article = ? ORDER BY id");
    Query words = database.query("INSERT INTO sentence_words (sentence_words, rowid, text) VALUES ('delete', ?, ?)");
    sentences.bind(article);
    while (sentences.next())
        words.run(sentences.integer(0), text::slice(text, sentences.span(1)));
}

} // namespace

ArticleId storeArticle(const Database& database, const article::Article& article, const std::string& fingerprint,
                       const graph::ArticleGraph& found)
{
    GraphCheck{article, found}.run();
    return ArticleStore{database, article, fingerprint, found}.run();
}

void removeArticle(const Database& database, ArticleId article)
{
    const std::vector<std::int64_t> edges =
        idsFor(database,
               "SELECT DISTINCT edge FROM evidence JOIN sentence ON sentence.id = evidence.sentence WHERE article = ?",
               article);
    const std::vector<std::int64_t> nodes =
        idsFor(database, "SELECT DISTINCT node FROM finding WHERE article = ?", article);
    forgetWords(database, article);
    forgetNames(database, article);
    database.query("DELETE FROM article WHERE id = ?").run(article);
    Query edge =
        database.query("DELETE FROM edge WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = ?1)");
    for (const std::int64_t id : edges)
        edge.run(id);
    Query node =
        database.query("DELETE FROM node WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM finding WHERE node = ?1)");
    for (const std::int64_t id : nodes)
        node.run(id);
}

} // namespace cablegraph::library
