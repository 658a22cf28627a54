#include "edgederiving.h"

#include "judgementpayload.h"

#include <cablegraph/ontology/kinds.h>

#include <algorithm>
#include <compare>
#include <map>
#include <string>

namespace cablegraph::library {
namespace {

struct Ends
{
    NodeId source;
    NodeId target;
    std::string relation;

    friend auto operator<=>(const Ends&, const Ends&) = default;
};

/// What a piece of evidence comes to after the user's judgements.
struct Claim
{
    std::optional<NodeId> source;
    std::optional<NodeId> target;
    std::string relation;
    std::optional<EdgeId> before;
    std::optional<std::string> relabelled;
    std::optional<std::string> relabelledBefore;
    bool wasReversed = false;
    bool wasConfirmed = false;
    bool isLoop = false; ///< one finding names itself
    bool isRejected = false;
    bool isConfirmed = false;
    bool isReversed = false;
};

class EdgeDeriver
{
public:
    explicit EdgeDeriver(const Database& database)
        : m_database{database}
    {
    }

    std::set<NodeId> run(const std::set<std::int64_t>& evidence)
    {
        for (const std::int64_t id : evidence)
            read(id);
        // New edges are numbered in the order in which they are read of.
        std::map<std::int64_t, const Ends*> order;
        for (const auto& [ends, claims] : m_byEnds)
            order.emplace(claims.front(), &ends);
        for (const auto& [first, ends] : order)
            give(*ends, m_byEnds.at(*ends));
        dropEmpty();
        return std::move(m_left);
    }

private:
    void read(std::int64_t id);
    void applyJudgements(std::int64_t id, Claim& claim) const;
    [[nodiscard]] std::optional<NodeId> judgedNode(std::int64_t judgement, JudgementPart part) const;
    void give(const Ends& ends, const std::vector<std::int64_t>& claims);
    [[nodiscard]] std::optional<EdgeId> existing(const Ends& ends) const;
    [[nodiscard]] std::optional<EdgeId> movable(const std::vector<std::int64_t>& claims) const;
    void write(std::int64_t id, const Claim& claim, const std::optional<EdgeId>& edge) const;
    void dropEmpty();

    const Database& m_database;
    std::map<std::int64_t, Claim> m_claims;
    std::map<Ends, std::vector<std::int64_t>> m_byEnds;
    std::set<EdgeId> m_before;
    std::set<NodeId> m_left;
};

void EdgeDeriver::read(std::int64_t id)
{
    Claim claim;
    {
        Query query = m_database.query(
            "SELECT source.node, target.node, relation, edge, evidence.source = "
            "evidence.target, reversed, relabelled, confirmed FROM evidence JOIN finding AS source ON source.id = "
            "evidence.source JOIN finding AS target ON target.id = evidence.target "
            "WHERE evidence.id = ?");
        if (!query.bind(id).next())
            return;
        claim.source = query.node(0);
        claim.target = query.node(1);
        claim.relation = query.text(2);
        if (!query.isNull(3))
            claim.before = EdgeId{query.integer(3)};
        claim.isLoop = query.integer(4) != 0;
        claim.wasReversed = query.integer(5) != 0;
        if (!query.isNull(6))
            claim.relabelledBefore = query.text(6);
        claim.wasConfirmed = query.integer(7) != 0;
    }
    applyJudgements(id, claim);
    if (claim.before)
        m_before.insert(*claim.before);
    const bool saysNothing = !claim.source || !claim.target || (claim.source == claim.target && !claim.isLoop);
    if (saysNothing || claim.isRejected) {
        write(id, claim, {});
        return;
    }
    const std::optional<ontology::Relation> relation = ontology::parseRelation(claim.relation);
    if (!relation)
        m_database.reportDamage("unknown word \"" + claim.relation + '"');
    // A relation without direction is one edge whichever end an article names first.
    claim.isReversed = ontology::isSymmetric(*relation) && *claim.target < *claim.source;
    if (claim.isReversed)
        std::swap(claim.source, claim.target);
    m_byEnds[{*claim.source, *claim.target, claim.relation}].push_back(id);
    m_claims.emplace(id, std::move(claim));
}

/// In the order in which they were made: what the user decides last counts.
void EdgeDeriver::applyJudgements(std::int64_t id, Claim& claim) const
{
    Query query = m_database.query("SELECT judgement.id, kind, payload FROM judged_evidence JOIN judgement ON "
                                   "judgement.id = judged_evidence.judgement WHERE evidence = ? AND active "
                                   "ORDER BY judgement.id");
    query.bind(id);
    while (query.next()) {
        const std::string kind = query.text(1);
        claim.isRejected = kind == "reject-evidence" || kind == "delete-relation";
        claim.isConfirmed = kind == "confirm-evidence";
        if (kind != "redirect-relation")
            continue;
        const std::int64_t judgement = query.integer(0);
        const JudgementPayload to = payloadFromJson(query.text(2));
        claim.source = judgedNode(judgement, JudgementPart::Source);
        claim.target = judgedNode(judgement, JudgementPart::Target);
        claim.isLoop = false;
        if (claim.relation != to.relation) {
            claim.relation = to.relation;
            claim.relabelled = to.label;
        }
    }
}

std::optional<NodeId> EdgeDeriver::judgedNode(std::int64_t judgement, JudgementPart part) const
{
    Query query = m_database.query("SELECT node, count(*) AS named FROM judged_finding JOIN finding ON finding.id = "
                                   "judged_finding.finding WHERE judged_finding.judgement = ? AND part = ? "
                                   "GROUP BY node ORDER BY named DESC, node LIMIT 1");
    return query.bind(judgement, static_cast<int>(part)).next() ? query.node(0) : std::nullopt;
}

void EdgeDeriver::give(const Ends& ends, const std::vector<std::int64_t>& claims)
{
    std::optional<EdgeId> edge = existing(ends);
    if (!edge) {
        edge = movable(claims);
        if (edge) {
            Query former = m_database.query("SELECT source, target FROM edge WHERE id = ?");
            if (former.bind(*edge).next())
                m_left.insert({NodeId{former.integer(0)}, NodeId{former.integer(1)}});
            former.reset();
            m_database.query("UPDATE edge SET source = ?, target = ?, relation = ? WHERE id = ?")
                .run(ends.source, ends.target, ends.relation, *edge);
        } else {
            m_database.query("INSERT INTO edge (source, target, relation) VALUES (?, ?, ?)")
                .run(ends.source, ends.target, ends.relation);
            edge = EdgeId{m_database.lastInsertedId()};
        }
    }
    for (const std::int64_t id : claims)
        write(id, m_claims.at(id), edge);
}

std::optional<EdgeId> EdgeDeriver::existing(const Ends& ends) const
{
    Query query = m_database.query("SELECT id FROM edge WHERE source = ? AND target = ? AND relation = ?");
    return query.bind(ends.source, ends.target, ends.relation).next() ? std::optional{EdgeId{query.integer(0)}}
                                                                      : std::nullopt;
}

/// The edge that most of the evidence had, if none of its evidence stays there.
std::optional<EdgeId> EdgeDeriver::movable(const std::vector<std::int64_t>& claims) const
{
    std::map<EdgeId, std::int64_t> counts;
    for (const std::int64_t id : claims)
        if (const std::optional<EdgeId>& before = m_claims.at(id).before)
            ++counts[*before];
    std::optional<EdgeId> most;
    Query all = m_database.query("SELECT count(*) FROM evidence WHERE edge = ?");
    for (const auto& [edge, count] : counts) {
        const bool movesWhole = all.bind(edge).next() && all.integer(0) == count;
        all.reset();
        if (movesWhole && (!most || count > counts[*most]))
            most = edge;
    }
    return most;
}

void EdgeDeriver::write(std::int64_t id, const Claim& claim, const std::optional<EdgeId>& edge) const
{
    if (edge == claim.before && claim.isReversed == claim.wasReversed && claim.isConfirmed == claim.wasConfirmed &&
        claim.relabelled == claim.relabelledBefore)
        return;
    Query query = m_database.query("UPDATE evidence SET edge = nullif(?, 0), reversed = ?, relabelled = ?, confirmed "
                                   "= ? WHERE id = ?");
    query.run(edge.value_or(EdgeId{}), claim.isReversed, claim.relabelled, claim.isConfirmed, id);
}

void EdgeDeriver::dropEmpty()
{
    Query drop = m_database.query("DELETE FROM edge WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = "
                                  "?1) RETURNING source, target");
    for (const EdgeId edge : m_before) {
        drop.bind(edge);
        while (drop.next())
            m_left.insert({NodeId{drop.integer(0)}, NodeId{drop.integer(1)}});
        drop.reset();
    }
}

} // namespace

std::set<NodeId> deriveEdges(const Database& database, const std::set<std::int64_t>& evidence)
{
    return EdgeDeriver{database}.run(evidence);
}

std::set<std::int64_t> evidenceOf(const Database& database, const std::vector<std::int64_t>& findings)
{
    std::set<std::int64_t> evidence;
    const auto collect = [&](const char* sql, std::int64_t finding) {
        Query query = database.query(sql);
        query.bind(finding);
        while (query.next())
            evidence.insert(query.integer(0));
    };
    for (const std::int64_t finding : findings) {
        collect("SELECT id FROM evidence WHERE source = ?", finding);
        collect("SELECT id FROM evidence WHERE target = ?", finding);
        collect("SELECT evidence FROM judged_evidence JOIN judged_finding ON judged_finding.judgement = "
                "judged_evidence.judgement WHERE finding = ?",
                finding);
    }
    return evidence;
}

} // namespace cablegraph::library
