#include "replay.h"

#include "articlegraphs.h"
#include "articlestoring.h"
#include "nameindex.h"
#include "profiling.h"
#include "reprofiling.h"

#include <cablegraph/text/span.h>

namespace cablegraph::library {
namespace {

std::set<std::int64_t> idsFor(const Database& database, const char* sql, JudgementId judgement)
{
    std::set<std::int64_t> ids;
    Query query = database.query(sql);
    query.bind(judgement);
    while (query.next())
        ids.insert(query.integer(0));
    return ids;
}

} // namespace

void Replay::apply(JudgementId judgement)
{
    applyAll({judgement});
}

void Replay::articleCame(const std::string& fingerprint)
{
    applyAll(dependentOn(fingerprint));
}

/// In the order of the log; a judgement builds only on earlier ones.
void Replay::applyAll(std::set<JudgementId> judgements)
{
    while (!judgements.empty()) {
        const Stored stored = load(*judgements.begin());
        judgements.erase(judgements.begin());
        applyOne(stored);
        if (stored.kind == JudgementKind::AddNode || stored.kind == JudgementKind::AddRelation)
            judgements.merge(dependentOn(dependencyOnAdded(stored.uid)));
    }
}

Replay::Stored Replay::load(JudgementId judgement) const
{
    Query query = m_database.query("SELECT uid, kind, payload, active FROM judgement WHERE id = ?");
    if (!query.bind(judgement).next())
        throw Error{ErrorKind::InvalidData, m_database.file(), "the library has no such judgement"};
    const std::optional<JudgementKind> kind = parseJudgementKind(query.text(1));
    if (!kind)
        m_database.reportDamage("unknown word \"" + query.text(1) + '"');
    return {judgement, query.text(0), *kind, payloadFromJson(query.text(2)), query.integer(3) != 0};
}

std::set<JudgementId> Replay::dependentOn(const std::string& dependency) const
{
    std::set<JudgementId> judgements;
    Query query = m_database.query("SELECT judgement FROM judged_article WHERE fingerprint = ?");
    query.bind(dependency);
    while (query.next())
        judgements.insert(JudgementId{query.integer(0)});
    return judgements;
}

void Replay::applyOne(const Stored& stored)
{
    withdraw(stored);
    if (stored.isActive)
        findAnchors(stored);
    switch (stored.kind) {
    case JudgementKind::Split:
        reprofileApart(stored);
        break;
    case JudgementKind::Different:
        setAlikeApart(stored);
        break;
    case JudgementKind::Rename:
        forgetGivenName(m_database, stored.id);
        if (stored.isActive)
            indexGivenName(m_database, stored.id, stored.payload.name);
        break;
    case JudgementKind::AddNode:
        addNode(stored);
        break;
    case JudgementKind::AddRelation:
        addRelation(stored);
        break;
    case JudgementKind::AddMention:
        addMention(stored);
        break;
    case JudgementKind::SetArticleDate:
        setDate(stored);
        break;
    default:
        break;
    }
}

/// What it named is to be looked at without it.
void Replay::withdraw(const Stored& stored)
{
    for (const std::int64_t profile :
         idsFor(m_database,
                "SELECT DISTINCT profile FROM judged_finding JOIN finding ON finding.id = judged_finding.finding "
                "WHERE judged_finding.judgement = ? AND profile IS NOT NULL",
                stored.id))
        m_resolver.reconsider(profile);
    for (const std::int64_t evidence :
         idsFor(m_database, "SELECT evidence FROM judged_evidence WHERE judgement = ?", stored.id))
        m_resolver.reconsiderEvidence(evidence);
    std::set<std::int64_t> apart;
    if (stored.kind == JudgementKind::Split)
        apart = idsFor(m_database, "SELECT finding FROM judged_finding WHERE judgement = ?", stored.id);
    if (stored.kind == JudgementKind::Different)
        apart = idsFor(m_database, "SELECT finding FROM judged_finding WHERE judgement = ? AND part = 4", stored.id);
    withdrawAdded(stored);
    m_database.query("DELETE FROM judged_finding WHERE judgement = ?").run(stored.id);
    m_database.query("DELETE FROM judged_evidence WHERE judgement = ?").run(stored.id);
    reprofile(apart);
}

void Replay::withdrawAdded(const Stored& stored)
{
    for (const std::int64_t profile :
         idsFor(m_database, "SELECT profile FROM finding WHERE judgement = ? AND profile IS NOT NULL", stored.id)) {
        m_resolver.leave(profile);
        m_resolver.reconsider(profile);
    }
    // With an added node go the relations that were added to it.
    for (const char* sql :
         {"SELECT DISTINCT edge FROM evidence WHERE judgement = ? AND edge IS NOT NULL",
          "SELECT DISTINCT edge FROM finding JOIN evidence ON evidence.source = finding.id WHERE finding.judgement = ? "
          "AND edge IS NOT NULL",
          "SELECT DISTINCT edge FROM finding JOIN evidence ON evidence.target = finding.id WHERE finding.judgement = ? "
          "AND edge IS NOT NULL"})
        for (const std::int64_t edge : idsFor(m_database, sql, stored.id))
            m_resolver.leaveEdge(EdgeId{edge});
    m_database.query("DELETE FROM evidence WHERE judgement = ?").run(stored.id);
    for (const std::int64_t finding : idsFor(m_database, "SELECT id FROM finding WHERE judgement = ?", stored.id))
        forgetName(m_database, finding);
    m_database.query("DELETE FROM finding WHERE judgement = ?").run(stored.id);
}

void Replay::findAnchors(const Stored& stored)
{
    for (const FindingAnchor& anchor : stored.payload.findings) {
        const std::optional<std::int64_t> finding = findFinding(m_database, anchor);
        if (!finding)
            continue;
        m_database
            .query("INSERT INTO judged_finding (judgement, part, finding) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            .run(stored.id, static_cast<int>(anchor.part), *finding);
        Query profile = m_database.query("SELECT profile FROM finding WHERE id = ? AND profile IS NOT NULL");
        if (profile.bind(*finding).next())
            m_resolver.reconsider(profile.integer(0));
    }
    for (const EvidenceAnchor& anchor : stored.payload.evidence) {
        const std::optional<std::int64_t> evidence = findEvidence(m_database, anchor);
        if (!evidence)
            continue;
        m_database.query("INSERT INTO judged_evidence (judgement, evidence) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .run(stored.id, *evidence);
        m_resolver.reconsiderEvidence(*evidence);
    }
}

void Replay::reprofileApart(const Stored& stored)
{
    reprofile(idsFor(m_database, "SELECT finding FROM judged_finding WHERE judgement = ?", stored.id));
}

/// What is read alike is one by its profile: where the user says that two are not, one of them needs another.
void Replay::setAlikeApart(const Stored& stored)
{
    const std::set<std::int64_t> alike =
        idsFor(m_database,
               "SELECT other.finding FROM judged_finding AS other JOIN finding ON finding.id = other.finding WHERE "
               "other.judgement = ?1 AND other.part = 1 AND EXISTS (SELECT 1 FROM judged_finding AS one JOIN finding "
               "AS found ON found.id = one.finding WHERE one.judgement = ?1 AND one.part = 0 AND found.profile = "
               "finding.profile)",
               stored.id);
    for (const std::int64_t finding : alike)
        m_database.query("INSERT INTO judged_finding (judgement, part, finding) VALUES (?, ?, ?)")
            .run(stored.id, static_cast<int>(JudgementPart::Alike), finding);
    reprofile(alike);
}

void Replay::reprofile(const std::set<std::int64_t>& findings)
{
    std::set<ArticleId> articles;
    for (const std::int64_t finding : findings) {
        Query query = m_database.query("SELECT article, judgement FROM finding WHERE id = ?");
        if (!query.bind(finding).next())
            continue;
        const bool isAdded = !query.isNull(1);
        const ArticleId article{query.isNull(0) ? 0 : query.integer(0)};
        query.reset();
        if (isAdded)
            profileAddedFinding(m_database, m_resolver, finding);
        else
            articles.insert(article);
    }
    for (const ArticleId article : articles)
        profileArticle(m_database, m_resolver, article);
}

std::int64_t Replay::addFinding(const Stored& stored, const std::optional<StoredWords>& words, const Profile& profile)
{
    graph::Node node;
    node.id = NodeId{stored.id.value};
    node.kind = ontology::parseNodeKind(stored.payload.kind).value_or(ontology::NodeKind::Person);
    node.name = stored.payload.name;
    if (node.kind == ontology::NodeKind::Threat)
        node.attributes.threatClass =
            ontology::parseThreatClass(stored.payload.threatClass).value_or(ontology::ThreatClass::Military);
    const Resolver::Known known = m_resolver.profile(profile);
    FindingPlace place{{}, stored.id.value, known.id, known.node};
    if (words)
        place.article = words->article;
    const std::int64_t finding = storeFinding(m_database, place, node);
    if (words)
        m_database.query("INSERT INTO mention (finding, sentence, begin_byte, end_byte) VALUES (?, ?, ?, ?)")
            .run(finding, words->sentence, words->span.begin, words->span.end);
    m_resolver.reconsider(known.id);
    return finding;
}

void Replay::addNode(const Stored& stored)
{
    const std::optional<StoredWords> words =
        stored.payload.words ? findWords(m_database, *stored.payload.words) : std::nullopt;
    // A node that was marked in an article goes and comes with it.
    if (!stored.isActive || (stored.payload.words && !words))
        return;
    graph::ArticleGraph alone;
    graph::Node& node = alone.nodes.emplace_back();
    node.id = NodeId{stored.id.value};
    node.kind = ontology::parseNodeKind(stored.payload.kind).value_or(ontology::NodeKind::Person);
    node.name = stored.payload.name;
    node.attributes.threatClass = ontology::parseThreatClass(stored.payload.threatClass);
    const auto profiles = profilesOf(alone, {{}, stored.uid, {}});
    (void)addFinding(stored, words, profiles.at(node.id));
}

void Replay::addMention(const Stored& stored)
{
    const std::optional<StoredWords> words =
        stored.payload.words ? findWords(m_database, *stored.payload.words) : std::nullopt;
    if (!stored.isActive || !words || !firstNamed(stored, JudgementPart::Whom))
        return;
    // By itself it is nobody; the judgement holds it to the node (merged_finding).
    Profile alone;
    alone.family = Family::Person;
    alone.setApart = stored.uid;
    const std::int64_t finding = addFinding(stored, words, alone);
    m_database.query("INSERT INTO judged_finding (judgement, part, finding) VALUES (?, ?, ?)")
        .run(stored.id, static_cast<int>(JudgementPart::Others), finding);
}

void Replay::addRelation(const Stored& stored)
{
    if (!stored.isActive || !stored.payload.words)
        return;
    const std::optional<StoredWords> words = findWords(m_database, *stored.payload.words);
    const std::optional<std::int64_t> source = firstNamed(stored, JudgementPart::Source);
    const std::optional<std::int64_t> target = firstNamed(stored, JudgementPart::Target);
    if (!words || !source || !target)
        return;
    m_database
        .query("INSERT INTO evidence (judgement, source, target, relation, sentence, begin_byte, end_byte, stance, "
               "confidence, rule, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1.0, 'judged', ?)")
        .run(stored.id, *source, *target, stored.payload.relation, words->sentence, words->span.begin, words->span.end,
             stored.payload.stance, stored.payload.label);
    m_resolver.reconsiderEvidence(m_database.lastInsertedId());
}

void Replay::setDate(const Stored& stored)
{
    if (!stored.payload.words)
        return;
    std::int64_t article = 0;
    {
        Query query = m_database.query("SELECT id FROM article WHERE fingerprint = ?");
        if (!query.bind(stored.payload.words->article).next())
            return;
        article = query.integer(0);
    }
    std::optional<std::string> last;
    {
        Query query = m_database.query("SELECT payload FROM judged_article JOIN judgement ON judgement.id = "
                                       "judged_article.judgement WHERE fingerprint = ? AND kind = 'set-article-date' "
                                       "AND active ORDER BY judgement.id DESC LIMIT 1");
        if (query.bind(stored.payload.words->article).next())
            last = payloadFromJson(query.text(0)).date;
    }
    if (last)
        m_database.query("UPDATE article SET published = nullif(?, '') WHERE id = ?").run(*last, article);
    else
        m_database.query("UPDATE article SET published = published_as_read WHERE id = ?").run(article);
    profileArticle(m_database, m_resolver, ArticleId{article});
}

/// Of the node that most of the named findings belong to, the first.
std::optional<std::int64_t> Replay::firstNamed(const Stored& stored, JudgementPart part) const
{
    Query query = m_database.query("SELECT min(finding.id), count(*) AS named FROM judged_finding JOIN finding ON "
                                   "finding.id = judged_finding.finding WHERE judged_finding.judgement = ? AND part = "
                                   "? GROUP BY node ORDER BY named DESC, min(finding.id) LIMIT 1");
    return query.bind(stored.id, static_cast<int>(part)).next() ? std::optional{query.integer(0)} : std::nullopt;
}

} // namespace cablegraph::library
