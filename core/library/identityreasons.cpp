#include "identityreasons.h"

#include "articlegraphs.h"

namespace cablegraph::library {
namespace {

IdentityRule ruleOf(const Database& database, const Query& row, int rule, int isMerged)
{
    if (row.integer(isMerged) != 0)
        return IdentityRule::Judged;
    const std::string name = row.text(rule);
    const std::optional<IdentityRule> known = parseIdentityRule(name);
    if (!known)
        database.reportDamage("unknown word \"" + name + '"');
    return *known;
}

} // namespace

std::vector<IdentityReason> loadIdentityReasons(const Database& database, NodeId node)
{
    std::vector<IdentityReason> reasons;
    Query rows = database.query(
        "SELECT number, kind, name, code, finding.role, meeting_type, date, threat_class, finding.id, article, rule, "
        "EXISTS (SELECT 1 FROM merged_finding WHERE merged_finding.finding = finding.id AND part = 1) "
        // The rules would join it with another, which the user forbade.
        "OR EXISTS (SELECT 1 FROM judged_finding JOIN judgement ON judgement.id = judged_finding.judgement "
        "JOIN profile AS other ON other.cluster = profile.cluster AND other.node <> profile.node "
        "WHERE judged_finding.finding = finding.id AND part = 1 AND judgement.kind = 'different' AND active) FROM "
        "finding "
        "JOIN profile ON profile.id = finding.profile LEFT JOIN article ON article.id = finding.article "
        "WHERE finding.node = ? ORDER BY article.id IS NULL, published IS NULL, published, fingerprint, number");
    Query mentions = database.query("SELECT article, sentence, mention.begin_byte, mention.end_byte FROM mention JOIN "
                                    "sentence ON sentence.id = mention.sentence WHERE finding = ? "
                                    "ORDER BY mention.begin_byte, mention.end_byte");
    rows.bind(node);
    while (rows.next()) {
        const graph::Node found = readFindingNode(database, rows, 0);
        IdentityReason& reason = reasons.emplace_back();
        reason.finding = FindingId{rows.integer(8)};
        if (!rows.isNull(9))
            reason.article = ArticleId{rows.integer(9)};
        reason.kind = found.kind;
        reason.name = found.name;
        reason.role = found.attributes.role;
        reason.rule = ruleOf(database, rows, 10, 11);
        mentions.bind(rows.integer(8));
        while (mentions.next())
            reason.mentions.push_back(
                {ArticleId{mentions.integer(0)}, SentenceId{mentions.integer(1)}, mentions.span(2)});
        mentions.reset();
    }
    return reasons;
}

} // namespace cablegraph::library
