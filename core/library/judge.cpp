#include "anchors.h"
#include "connection.h"
#include "graphloading.h"
#include "replay.h"

#include <cablegraph/library/judgements.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>

namespace cablegraph::library {
namespace {

[[noreturn]] void refuse(const Database& database, const char* why)
{
    throw Error{ErrorKind::InvalidData, database.file(), why};
}

void append(std::vector<FindingAnchor>& anchors, std::vector<FindingAnchor> more)
{
    std::ranges::move(more, std::back_inserter(anchors));
}

WordsAnchor anchorOfWords(const Database& database, const Words& words)
{
    Query query = database.query("SELECT fingerprint FROM article WHERE id = ?");
    if (!query.bind(words.article).next())
        refuse(database, "the library has no such article");
    WordsAnchor anchor{query.text(0), words.span};
    query.reset();
    if (words.span.isEmpty() || !findWords(database, anchor))
        refuse(database, "the words are in no sentence of the article");
    return anchor;
}

graph::Node nodeOf(const Database& database, NodeId id)
{
    std::optional<graph::Node> node = loadNode(database, id);
    if (!node)
        refuse(database, "the library has no such node");
    return std::move(*node);
}

std::string nodeName(const Database& database, NodeId id)
{
    return nodeOf(database, id).name;
}

/// Everything that a judgement needs of its transaction.
class Recording
{
public:
    explicit Recording(const Database& database)
        : m_database{database}
        , m_transaction{database}
    {
    }

    [[nodiscard]] const Database& database() const noexcept { return m_database; }

    JudgementId store(JudgementKind kind, const JudgementPayload& payload)
    {
        m_database
            .query("INSERT INTO judgement (uid, made_at, kind, payload, active) VALUES (lower(hex(randomblob(16))), "
                   "strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, ?, 1)")
            .run(nameOf(kind), toJson(payload));
        const JudgementId id{m_database.lastInsertedId()};
        for (const std::string& dependency : dependenciesOf(payload))
            m_database.query("INSERT INTO judged_article (fingerprint, judgement) VALUES (?, ?)").run(dependency, id);
        act(id);
        return id;
    }
    void act(JudgementId id)
    {
        Resolver resolver{m_database};
        Replay{m_database, resolver}.apply(id);
        resolver.run();
        m_transaction.commit();
    }

private:
    const Database& m_database;
    WriteTransaction m_transaction;
};

std::vector<std::int64_t> evidenceOfEdge(const Database& database, EdgeId edge)
{
    std::vector<std::int64_t> found;
    Query query = database.query("SELECT id FROM evidence WHERE edge = ? ORDER BY id");
    query.bind(edge);
    while (query.next())
        found.push_back(query.integer(0));
    if (found.empty())
        refuse(database, "the library has no such relation");
    return found;
}

std::int64_t oneEvidence(const Database& database, EdgeId edge, const graph::Evidence& evidence)
{
    Query query = database.query("SELECT id FROM evidence WHERE edge = ? AND sentence = ? AND begin_byte = ? AND "
                                 "end_byte = ? AND stance = ? ORDER BY id LIMIT 1");
    if (!query.bind(edge, evidence.sentence, evidence.span.begin, evidence.span.end, nameOf(evidence.stance)).next())
        refuse(database, "the library has no such evidence");
    return query.integer(0);
}

/// "Ruritania warns Syldavia", for the log: in the words of the article published first.
std::string relationText(const Database& database, EdgeId id)
{
    std::string label;
    NodeId source;
    NodeId target;
    {
        Query query = database.query(
            "SELECT edge.source, edge.target, reversed, coalesce(relabelled, label) FROM edge "
            "JOIN evidence ON evidence.edge = edge.id JOIN sentence ON sentence.id = evidence.sentence "
            "JOIN article ON article.id = sentence.article WHERE edge.id = ? "
            "ORDER BY published IS NULL, published, fingerprint, sentence.id, evidence.begin_byte, evidence.end_byte, "
            "evidence.id LIMIT 1");
        if (!query.bind(id).next())
            refuse(database, "the library has no such relation");
        const bool isReversed = query.integer(2) != 0;
        source = NodeId{query.integer(isReversed ? 1 : 0)};
        target = NodeId{query.integer(isReversed ? 0 : 1)};
        label = query.text(3);
    }
    return nodeName(database, source) + ' ' + label + ' ' + nodeName(database, target);
}

std::string givenName(const Database& database, const std::string& name)
{
    std::string line = text::singleLine(name);
    if (line.empty())
        refuse(database, "a node needs a name");
    return line;
}

/// What every word on one node begins with: which findings are meant, and what the node is called now.
JudgementPayload aboutNode(const Database& database, NodeId node)
{
    JudgementPayload payload;
    payload.findings = anchorsOf(database, node, JudgementPart::Whom);
    payload.subject = nodeName(database, node);
    return payload;
}

} // namespace

Judge::Judge(Library& library)
    : m_library{library}
{
}

JudgementId Judge::merge(const std::vector<NodeId>& nodes, NodeId into)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    append(payload.findings, anchorsOf(recording.database(), into, JudgementPart::Whom));
    for (const NodeId node : nodes) {
        if (node == into)
            continue;
        append(payload.findings, anchorsOf(recording.database(), node, JudgementPart::Others));
        payload.subject += (payload.subject.empty() ? "" : ", ") + nodeName(recording.database(), node);
    }
    if (payload.subject.empty())
        refuse(recording.database(), "a merge needs two nodes");
    const graph::Node one = nodeOf(recording.database(), into);
    payload.object = one.name;
    payload.name = one.name;
    payload.kind = nameOf(one.kind);
    return recording.store(JudgementKind::Merge, payload);
}

JudgementId Judge::split(NodeId node, const std::vector<FindingId>& apart)
{
    Recording recording{*m_library.m_connection->database};
    std::vector<IdentityReason> findings = m_library.whyOneNode(node);
    JudgementPayload payload;
    payload.subject = nodeName(recording.database(), node);
    for (const FindingId finding : apart) {
        const auto known = std::ranges::find(findings, finding, &IdentityReason::finding);
        if (known == findings.end())
            refuse(recording.database(), "the finding is not one of the node's");
        payload.findings.push_back(anchorOf(recording.database(), finding, JudgementPart::Others));
        findings.erase(known);
    }
    if (payload.findings.empty() || findings.empty())
        refuse(recording.database(), "a split needs findings on both sides");
    return recording.store(JudgementKind::Split, payload);
}

JudgementId Judge::setDifferent(NodeId one, NodeId other)
{
    Recording recording{*m_library.m_connection->database};
    if (one == other)
        refuse(recording.database(), "a node is not different from itself");
    JudgementPayload payload = aboutNode(recording.database(), one);
    append(payload.findings, anchorsOf(recording.database(), other, JudgementPart::Others));
    payload.object = nodeName(recording.database(), other);
    return recording.store(JudgementKind::Different, payload);
}

JudgementId Judge::rename(NodeId node, const std::string& name)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload = aboutNode(recording.database(), node);
    payload.name = givenName(recording.database(), name);
    payload.object = payload.name;
    return recording.store(JudgementKind::Rename, payload);
}

JudgementId Judge::changeKind(NodeId node, ontology::NodeKind kind)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload = aboutNode(recording.database(), node);
    payload.kind = nameOf(kind);
    payload.object = payload.kind;
    return recording.store(JudgementKind::ChangeKind, payload);
}

JudgementId Judge::changeRole(NodeId node, const std::string& role)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload = aboutNode(recording.database(), node);
    payload.role = text::singleLine(role);
    payload.object = payload.role;
    return recording.store(JudgementKind::ChangeRole, payload);
}

JudgementId Judge::changeThreatClass(NodeId node, ontology::ThreatClass threatClass)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload = aboutNode(recording.database(), node);
    payload.threatClass = nameOf(threatClass);
    payload.object = payload.threatClass;
    return recording.store(JudgementKind::ChangeThreatClass, payload);
}

JudgementId Judge::redirect(EdgeId edge, NodeId source, ontology::Relation relation, NodeId target)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.subject = relationText(recording.database(), edge);
    payload.findings = anchorsOf(recording.database(), source, JudgementPart::Source);
    append(payload.findings, anchorsOf(recording.database(), target, JudgementPart::Target));
    for (const std::int64_t evidence : evidenceOfEdge(recording.database(), edge))
        payload.evidence.push_back(anchorOfEvidence(recording.database(), evidence));
    payload.relation = nameOf(relation);
    payload.label = payload.relation;
    payload.object =
        nodeName(recording.database(), source) + ' ' + payload.relation + ' ' + nodeName(recording.database(), target);
    return recording.store(JudgementKind::RedirectRelation, payload);
}

JudgementId Judge::deleteRelation(EdgeId edge)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.subject = relationText(recording.database(), edge);
    for (const std::int64_t evidence : evidenceOfEdge(recording.database(), edge))
        payload.evidence.push_back(anchorOfEvidence(recording.database(), evidence));
    return recording.store(JudgementKind::DeleteRelation, payload);
}

JudgementId Judge::reject(EdgeId edge, const graph::Evidence& evidence)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.subject = relationText(recording.database(), edge);
    const std::int64_t stored = oneEvidence(recording.database(), edge, evidence);
    payload.evidence.push_back(anchorOfEvidence(recording.database(), stored));
    return recording.store(JudgementKind::RejectEvidence, payload);
}

JudgementId Judge::confirm(EdgeId edge, const graph::Evidence& evidence)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.subject = relationText(recording.database(), edge);
    const std::int64_t stored = oneEvidence(recording.database(), edge, evidence);
    payload.evidence.push_back(anchorOfEvidence(recording.database(), stored));
    return recording.store(JudgementKind::ConfirmEvidence, payload);
}

JudgementId Judge::addNode(ontology::NodeKind kind, const std::string& name, const std::optional<Words>& words)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.name = givenName(recording.database(), name);
    payload.subject = payload.name;
    payload.kind = nameOf(kind);
    if (kind == ontology::NodeKind::Threat)
        payload.threatClass = nameOf(ontology::ThreatClass::Military);
    if (words)
        payload.words = anchorOfWords(recording.database(), *words);
    return recording.store(JudgementKind::AddNode, payload);
}

JudgementId Judge::addRelation(NodeId source, ontology::Relation relation, NodeId target, const Words& evidence,
                               ontology::Stance stance)
{
    Recording recording{*m_library.m_connection->database};
    if (source == target)
        refuse(recording.database(), "a relation needs two nodes");
    JudgementPayload payload;
    payload.findings = anchorsOf(recording.database(), source, JudgementPart::Source);
    append(payload.findings, anchorsOf(recording.database(), target, JudgementPart::Target));
    payload.words = anchorOfWords(recording.database(), evidence);
    payload.relation = nameOf(relation);
    payload.label = payload.relation;
    std::ranges::replace(payload.label, '_', ' ');
    payload.stance = nameOf(stance);
    payload.subject =
        nodeName(recording.database(), source) + ' ' + payload.label + ' ' + nodeName(recording.database(), target);
    return recording.store(JudgementKind::AddRelation, payload);
}

JudgementId Judge::addMention(NodeId node, const Words& words)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    payload.findings = anchorsOf(recording.database(), node, JudgementPart::Whom);
    payload.words = anchorOfWords(recording.database(), words);
    const graph::Node known = nodeOf(recording.database(), node);
    payload.name = known.name;
    payload.kind = nameOf(known.kind);
    if (known.attributes.threatClass)
        payload.threatClass = nameOf(*known.attributes.threatClass);
    payload.subject = known.name;
    payload.object = text::singleLine(text::slice(m_library.source(words.article).text, words.span));
    return recording.store(JudgementKind::AddMention, payload);
}

JudgementId Judge::setArticleDate(ArticleId article, const std::optional<text::PartialDate>& date)
{
    Recording recording{*m_library.m_connection->database};
    JudgementPayload payload;
    {
        Query query = recording.database().query("SELECT fingerprint, title FROM article WHERE id = ?");
        if (!query.bind(article).next())
            refuse(recording.database(), "the library has no such article");
        payload.words = {query.text(0), {}};
        payload.subject = query.text(1);
    }
    if (date)
        payload.date = isoString(*date);
    payload.object = payload.date;
    return recording.store(JudgementKind::SetArticleDate, payload);
}

void Judge::setActive(JudgementId judgement, bool active)
{
    Recording recording{*m_library.m_connection->database};
    recording.database().query("UPDATE judgement SET active = ? WHERE id = ?").run(active, judgement);
    recording.act(judgement);
}

std::vector<Judgement> Library::judgements() const
{
    std::vector<Judgement> log;
    Query query = m_connection->database->query("SELECT id, kind, made_at, active, payload FROM judgement ORDER BY id");
    while (query.next()) {
        const std::optional<JudgementKind> kind = parseJudgementKind(query.text(1));
        if (!kind)
            continue; // of a later program: it acts there
        const JudgementPayload payload = payloadFromJson(query.text(4));
        log.push_back({JudgementId{query.integer(0)}, *kind, query.text(2), query.integer(3) != 0, payload.subject,
                       payload.object});
    }
    return log;
}

std::set<std::pair<NodeId, NodeId>> Library::differentNodes() const
{
    const ReadTransaction moment{*m_connection->database};
    std::set<std::pair<NodeId, NodeId>> pairs;
    Query query = m_connection->database->query(
        "SELECT DISTINCT min(one.node, other.node), max(one.node, other.node) FROM judgement "
        "JOIN judged_finding AS first ON first.judgement = judgement.id AND first.part = 0 "
        "JOIN judged_finding AS second ON second.judgement = judgement.id AND second.part = 1 "
        "JOIN finding AS one ON one.id = first.finding JOIN finding AS other ON other.id = second.finding "
        "WHERE judgement.kind = 'different' AND active AND one.node <> other.node");
    while (query.next())
        pairs.emplace(NodeId{query.integer(0)}, NodeId{query.integer(1)});
    return pairs;
}

} // namespace cablegraph::library
