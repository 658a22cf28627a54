#include "anchors.h"

#include <algorithm>

namespace cablegraph::library {
namespace {

/// Of a node with thousands of findings, this many are named.
constexpr std::size_t mostAnchors = 64;

constexpr int goodEnough = 2;

int overlapScore(const text::ByteSpan& one, const text::ByteSpan& other)
{
    if (one == other)
        return 3;
    return one.overlaps(other) ? 2 : 0;
}

bool isPersonKind(const std::string& kind)
{
    return kind == "official" || kind == "person";
}

int mentionScore(const Database& database, std::int64_t finding, const FindingAnchor& anchor)
{
    if (!anchor.firstMention)
        return 0;
    int best = 0;
    Query mentions = database.query("SELECT begin_byte, end_byte FROM mention WHERE finding = ?");
    mentions.bind(finding);
    while (mentions.next())
        best = std::max(best, overlapScore(mentions.span(0), *anchor.firstMention));
    return best;
}

std::optional<std::int64_t> addedBy(const Database& database, const char* sql, const std::string& uid)
{
    Query query = database.query(sql);
    return query.bind(uid).next() ? std::optional{query.integer(0)} : std::nullopt;
}

} // namespace

FindingAnchor anchorOf(const Database& database, FindingId finding, JudgementPart part)
{
    FindingAnchor anchor;
    anchor.part = part;
    Query query = database.query("SELECT coalesce(uid, ''), coalesce(fingerprint, ''), finding.kind, name FROM finding "
                                 "LEFT JOIN judgement ON judgement.id = finding.judgement LEFT JOIN article ON "
                                 "article.id = finding.article WHERE finding.id = ?");
    if (!query.bind(finding).next())
        throw Error{ErrorKind::InvalidData, database.file(), "the library has no such finding"};
    anchor.addedBy = query.text(0);
    if (!anchor.addedBy.empty())
        return anchor;
    anchor.article = query.text(1);
    anchor.kind = query.text(2);
    anchor.name = query.text(3);
    Query mention = database.query("SELECT begin_byte, end_byte FROM mention WHERE finding = ? ORDER BY sentence, "
                                   "begin_byte LIMIT 1");
    if (mention.bind(finding).next())
        anchor.firstMention = mention.span(0);
    return anchor;
}

std::vector<FindingAnchor> anchorsOf(const Database& database, NodeId node, JudgementPart part)
{
    std::vector<FindingId> findings;
    {
        Query query = database.query("SELECT id FROM finding WHERE node = ? ORDER BY row_number() OVER (PARTITION BY "
                                     "profile ORDER BY id), id LIMIT ?");
        query.bind(node, mostAnchors);
        while (query.next())
            findings.push_back(FindingId{query.integer(0)});
    }
    if (findings.empty())
        throw Error{ErrorKind::InvalidData, database.file(), "the library has no such node"};
    std::vector<FindingAnchor> anchors;
    for (const FindingId finding : findings)
        anchors.push_back(anchorOf(database, finding, part));
    return anchors;
}

EvidenceAnchor anchorOfEvidence(const Database& database, std::int64_t evidence)
{
    Query query =
        database.query("SELECT coalesce(uid, ''), fingerprint, evidence.begin_byte, evidence.end_byte, "
                       "relation, source.name, target.name, stance FROM evidence JOIN sentence ON sentence.id "
                       "= evidence.sentence JOIN article ON article.id = sentence.article JOIN finding AS "
                       "source ON source.id = evidence.source JOIN finding AS target ON target.id = "
                       "evidence.target LEFT JOIN judgement ON judgement.id = evidence.judgement "
                       "WHERE evidence.id = ?");
    if (!query.bind(evidence).next())
        throw Error{ErrorKind::InvalidData, database.file(), "the library has no such evidence"};
    EvidenceAnchor anchor;
    anchor.addedBy = query.text(0);
    if (!anchor.addedBy.empty())
        return anchor;
    anchor.words = {query.text(1), query.span(2)};
    anchor.relation = query.text(4);
    anchor.source = query.text(5);
    anchor.target = query.text(6);
    anchor.stance = query.text(7);
    return anchor;
}

std::optional<std::int64_t> findFinding(const Database& database, const FindingAnchor& anchor)
{
    if (!anchor.addedBy.empty())
        return addedBy(database,
                       "SELECT finding.id FROM finding JOIN judgement ON judgement.id = finding.judgement "
                       "WHERE uid = ?",
                       anchor.addedBy);
    std::optional<std::int64_t> best;
    int bestScore = goodEnough - 1;
    Query query = database.query("SELECT finding.id, kind, name FROM finding JOIN article ON article.id = "
                                 "finding.article WHERE fingerprint = ? AND judgement IS NULL ORDER BY number");
    query.bind(anchor.article);
    while (query.next()) {
        const std::string kind = query.text(1);
        const bool sameKind = kind == anchor.kind || (isPersonKind(kind) && isPersonKind(anchor.kind));
        const int score = (sameKind && query.text(2) == anchor.name ? 4 : 0) +
                          mentionScore(database, query.integer(0), anchor) + (sameKind ? 0 : -1);
        if (score <= bestScore)
            continue;
        best = query.integer(0);
        bestScore = score;
    }
    return best;
}

std::optional<std::int64_t> findEvidence(const Database& database, const EvidenceAnchor& anchor)
{
    if (!anchor.addedBy.empty())
        return addedBy(database,
                       "SELECT evidence.id FROM evidence JOIN judgement ON judgement.id = evidence.judgement "
                       "WHERE uid = ?",
                       anchor.addedBy);
    std::optional<std::int64_t> best;
    int bestScore = 0;
    Query query =
        database.query("SELECT evidence.id, evidence.begin_byte, evidence.end_byte, source.name, target.name, "
                       "stance FROM article JOIN sentence ON sentence.article = article.id JOIN evidence ON "
                       "evidence.sentence = sentence.id JOIN finding AS source ON source.id = "
                       "evidence.source JOIN finding AS target ON target.id = evidence.target WHERE "
                       "fingerprint = ? AND relation = ? AND evidence.judgement IS NULL ORDER BY evidence.id");
    query.bind(anchor.words.article, anchor.relation);
    while (query.next()) {
        const int overlap = overlapScore(query.span(1), anchor.words.span);
        const bool sameSource = query.text(3) == anchor.source;
        const bool sameTarget = query.text(4) == anchor.target;
        // The same words about others are something else; so are other words about the same.
        if (overlap == 0 || (!sameSource && !sameTarget))
            continue;
        const int score =
            overlap + (sameSource ? 2 : 0) + (sameTarget ? 2 : 0) + (query.text(5) == anchor.stance ? 1 : 0);
        if (score <= bestScore)
            continue;
        best = query.integer(0);
        bestScore = score;
    }
    return best;
}

std::optional<StoredWords> findWords(const Database& database, const WordsAnchor& anchor)
{
    Query query = database.query("SELECT article.id, sentence.id FROM article JOIN sentence ON sentence.article = "
                                 "article.id WHERE fingerprint = ?1 AND begin_byte <= ?2 AND end_byte > ?2 "
                                 "ORDER BY begin_byte DESC LIMIT 1");
    if (!query.bind(anchor.article, anchor.span.begin).next())
        return {};
    return StoredWords{ArticleId{query.integer(0)}, SentenceId{query.integer(1)}, anchor.span};
}

} // namespace cablegraph::library
