#include "articlestoring.h"

#include "articlegraphs.h"
#include "nameindex.h"
#include "profiling.h"

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

/// Writes what was found in one article, row by row.
class GraphStore
{
public:
    GraphStore(const Database& database, Resolver& resolver, ArticleId id, const article::Article& article,
               const graph::ArticleGraph& found)
        : m_database{database}
        , m_resolver{resolver}
        , m_id{id}
        , m_article{article}
        , m_found{found}
    {
    }

    void run(const std::string& fingerprint)
    {
        storeSentences();
        const auto profiles = profilesOf(m_found, {m_article.text, fingerprint, m_article.published});
        for (const graph::Node& node : m_found.nodes)
            storeNode(node, profiles.at(node.id));
        for (const graph::Node& node : m_found.nodes)
            storeRelated(node);
        for (const graph::Edge& edge : m_found.edges)
            storeEdge(edge);
    }

private:
    void storeSentences();
    void storeNode(const graph::Node& node, const Profile& profile);
    void storeRelated(const graph::Node& node);
    void storeEdge(const graph::Edge& edge);
    [[nodiscard]] std::optional<NodeId> findingOf(const std::optional<NodeId>& local) const
    {
        return local ? std::optional{NodeId{m_findings.at(*local)}} : std::nullopt;
    }

    const Database& m_database;
    Resolver& m_resolver;
    ArticleId m_id;
    const article::Article& m_article;
    const graph::ArticleGraph& m_found;
    std::unordered_map<SentenceId, SentenceId> m_sentences;
    std::unordered_map<NodeId, std::int64_t> m_findings;
};

void GraphStore::storeSentences()
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

void GraphStore::storeNode(const graph::Node& node, const Profile& profile)
{
    const Resolver::Known known = m_resolver.profile(profile);
    const std::int64_t finding = storeFinding(m_database, {m_id, {}, known.id, known.node}, node);
    m_findings.emplace(node.id, finding);
    Query mentions = m_database.query("INSERT INTO mention (finding, sentence, begin_byte, end_byte) VALUES (?, ?, ?, "
                                      "?) ON CONFLICT DO NOTHING");
    for (const graph::Mention& mention : node.mentions)
        mentions.run(finding, m_sentences.at(mention.sentence), mention.span.begin, mention.span.end);
}

void GraphStore::storeRelated(const graph::Node& node)
{
    const graph::NodeAttributes& known = node.attributes;
    if (!known.affiliation && !known.place && !known.threatSource)
        return;
    m_database.query("UPDATE finding SET affiliation = ?, place = ?, threat_source = ? WHERE id = ?")
        .run(findingOf(known.affiliation), findingOf(known.place), findingOf(known.threatSource),
             m_findings.at(node.id));
}

void GraphStore::storeEdge(const graph::Edge& edge)
{
    Query rows = m_database.query(
        "INSERT INTO evidence (source, target, relation, sentence, begin_byte, end_byte, stance, according_to, date, "
        "confidence, rule, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const graph::Evidence& evidence : edge.evidence) {
        rows.run(m_findings.at(edge.source), m_findings.at(edge.target), ontology::nameOf(edge.relation),
                 m_sentences.at(evidence.sentence), evidence.span.begin, evidence.span.end,
                 ontology::nameOf(evidence.stance), findingOf(evidence.accordingTo), evidence.date, evidence.confidence,
                 evidence.rule, edge.label);
        m_resolver.reconsiderEvidence(m_database.lastInsertedId());
    }
}

ArticleId storeText(const Database& database, const article::Article& article, const std::string& fingerprint)
{
    const std::string key = article::contentKey(article);
    database
        .query("INSERT INTO article (fingerprint, title, published, published_as_read, origin, extractor, language, "
               "content_key) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7)")
        .run(fingerprint, article.title, article.published, article.origin, extraction::extractorVersion,
             article.language, key.empty() ? std::nullopt : std::optional{key});
    const ArticleId id{database.lastInsertedId()};
    database.query("INSERT INTO article_text (article, text) VALUES (?, ?)").run(id, article.text);
    Query paragraphs =
        database.query("INSERT INTO paragraph (article, begin_byte, end_byte) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const text::ByteSpan& paragraph : article.paragraphs)
        paragraphs.run(id, paragraph.begin, paragraph.end);
    return id;
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

/// What goes with the article's findings and evidence is to be looked at again.
void leaveAll(const Database& database, Resolver& resolver, ArticleId article)
{
    for (const std::int64_t profile :
         idsFor(database, "SELECT DISTINCT profile FROM finding WHERE article = ? AND profile IS NOT NULL", article))
        resolver.leave(profile);
    for (const std::int64_t profile :
         idsFor(database,
                "SELECT DISTINCT profile FROM finding JOIN judged_finding ON judged_finding.finding = finding.id "
                "JOIN judgement ON judgement.id = judged_finding.judgement WHERE article = ? AND active AND "
                "judgement.kind IN ('merge', 'add-mention', 'different')",
                article))
        resolver.reconsider(profile);
    // Evidence of other articles may name a finding that the user added here.
    for (const char* sql :
         {"SELECT DISTINCT edge FROM evidence JOIN sentence ON sentence.id = evidence.sentence WHERE article = ? AND "
          "edge IS NOT NULL",
          "SELECT DISTINCT edge FROM finding JOIN evidence ON evidence.source = finding.id WHERE article = ? AND edge "
          "IS NOT NULL",
          "SELECT DISTINCT edge FROM finding JOIN evidence ON evidence.target = finding.id WHERE article = ? AND edge "
          "IS NOT NULL"})
        for (const std::int64_t edge : idsFor(database, sql, article))
            resolver.leaveEdge(EdgeId{edge});
}

} // namespace

std::int64_t storeFinding(const Database& database, const FindingPlace& place, const graph::Node& node)
{
    const graph::NodeAttributes& known = node.attributes;
    std::optional<std::string> threatClass;
    if (known.threatClass)
        threatClass = ontology::nameOf(*known.threatClass);
    database
        .query("INSERT INTO finding (article, judgement, number, profile, node, kind, name, code, role, meeting_type, "
               "date, threat_class) VALUES (nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(place.article.value_or(ArticleId{}), place.judgement.value_or(0), node.id, place.profile, place.node,
             ontology::nameOf(node.kind), node.name, known.code, known.role, known.meetingType, known.date,
             threatClass);
    const std::int64_t finding = database.lastInsertedId();
    Query aliases = database.query("INSERT INTO alias (finding, name) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const std::string& alias : node.aliases)
        aliases.run(finding, alias);
    indexNames(database, finding, node);
    return finding;
}

void checkGraph(const article::Article& article, const graph::ArticleGraph& found)
{
    GraphCheck{article, found}.run();
}

ArticleId storeArticle(const Database& database, Resolver& resolver, const article::Article& article,
                       const std::string& fingerprint, const graph::ArticleGraph& found)
{
    checkGraph(article, found);
    const ArticleId id = storeText(database, article, fingerprint);
    GraphStore{database, resolver, id, article, found}.run(fingerprint);
    return id;
}

void replaceGraph(const Database& database, Resolver& resolver, ArticleId id, const article::Article& article,
                  const std::string& fingerprint, const graph::ArticleGraph& found)
{
    checkGraph(article, found);
    leaveAll(database, resolver, id);
    forgetWords(database, id);
    forgetNames(database, id);
    database.query("DELETE FROM finding WHERE article = ?").run(id);
    database.query("DELETE FROM sentence WHERE article = ?").run(id);
    database.query("UPDATE article SET extractor = ? WHERE id = ?").run(extraction::extractorVersion, id);
    GraphStore{database, resolver, id, article, found}.run(fingerprint);
}

void removeArticle(const Database& database, Resolver& resolver, ArticleId article)
{
    leaveAll(database, resolver, article);
    forgetWords(database, article);
    forgetNames(database, article);
    database.query("DELETE FROM article WHERE id = ?").run(article);
}

} // namespace cablegraph::library
