#include "nodegroups.h"

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

namespace cablegraph::library {
namespace {

/// What the user merged something into keeps its number, however few findings it has.
constexpr std::int64_t wordOfTheUser = std::int64_t{1} << 40;

} // namespace

Regrouped NodeGroups::regroup(const std::set<std::int64_t>& profiles)
{
    m_rows.clear();
    gather(profiles);
    loadKeptApart();
    std::vector<Group> made = groups();
    giveNodes(made);
    return store(made);
}

void NodeGroups::gather(const std::set<std::int64_t>& profiles)
{
    std::deque<std::int64_t> waiting{profiles.begin(), profiles.end()};
    std::set<std::string> clusters;
    std::set<NodeId> nodes;
    while (!waiting.empty()) {
        const std::int64_t profile = waiting.front();
        waiting.pop_front();
        if (m_rows.contains(profile))
            continue;
        const Row& row = m_rows.emplace(profile, load(profile)).first->second;
        std::vector<std::int64_t> others = row.linked;
        if (clusters.insert(row.cluster).second) {
            Query query = m_database.query("SELECT id FROM profile WHERE cluster = ?");
            query.bind(row.cluster);
            while (query.next())
                others.push_back(query.integer(0));
        }
        for (const NodeId node : row.nodes) {
            if (!nodes.insert(node).second)
                continue;
            Query query = m_database.query("SELECT id FROM profile WHERE node = ?");
            query.bind(node);
            while (query.next())
                others.push_back(query.integer(0));
        }
        waiting.insert(waiting.end(), others.begin(), others.end());
    }
}

NodeGroups::Row NodeGroups::load(std::int64_t profile) const
{
    Row row;
    {
        Query query = m_database.query("SELECT cluster, node, home FROM profile WHERE id = ?");
        if (!query.bind(profile).next() || query.isNull(0))
            m_database.reportDamage("a profile has not been decided");
        row.cluster = query.text(0);
        row.node = query.node(1);
        row.home = query.node(2);
    }
    for (const std::optional<NodeId>& node : {row.node, row.home})
        if (node)
            row.nodes.insert(*node);
    if (!row.node) {
        // Its findings had other profiles before, whose nodes may be theirs no more.
        Query query = m_database.query("SELECT DISTINCT node FROM finding WHERE profile = ? AND node IS NOT NULL");
        query.bind(profile);
        while (query.next())
            row.nodes.insert(NodeId{query.integer(0)});
    }
    Query query = m_database.query("SELECT DISTINCT other.profile FROM finding JOIN merged_finding AS one ON "
                                   "one.finding = finding.id JOIN merged_finding AS two ON two.judgement = "
                                   "one.judgement JOIN finding AS other ON other.id = two.finding "
                                   "WHERE finding.profile = ?");
    query.bind(profile);
    while (query.next())
        row.linked.push_back(query.integer(0));
    return row;
}

void NodeGroups::loadKeptApart()
{
    m_keptApart.clear();
    Query query = m_database.query("SELECT DISTINCT profile, judgement.id, part FROM judgement JOIN judged_finding ON "
                                   "judged_finding.judgement = judgement.id JOIN finding ON finding.id = "
                                   "judged_finding.finding WHERE judgement.kind = 'different' AND active AND part IN "
                                   "(0, 1) AND profile IS NOT NULL ORDER BY part");
    while (query.next()) {
        KeptApart& kept = m_keptApart[query.integer(0)];
        const std::int64_t judgement = query.integer(1);
        if (query.integer(2) == 0)
            kept.stays.insert(judgement);
        else if (!kept.stays.contains(judgement))
            kept.goes.insert(judgement);
    }
}

std::vector<NodeGroups::Group> NodeGroups::groups() const
{
    std::map<std::string, Profiles> byCluster;
    for (const auto& [profile, row] : m_rows)
        byCluster[row.cluster].push_back(profile);
    std::set<std::int64_t> done;
    std::vector<Group> made;
    for (const auto& each : m_rows) {
        if (done.contains(each.first))
            continue;
        const Profiles together = hangingTogether(each.first, byCluster);
        done.insert(together.begin(), together.end());
        for (Profiles& part : separated(together)) {
            Group& group = made.emplace_back();
            group.isMerged = holdsMerge(part);
            group.profiles = std::move(part);
        }
    }
    return made;
}

NodeGroups::Profiles NodeGroups::hangingTogether(std::int64_t profile,
                                                 const std::map<std::string, Profiles>& byCluster) const
{
    std::set<std::int64_t> found;
    std::deque<std::int64_t> waiting{profile};
    while (!waiting.empty()) {
        const std::int64_t next = waiting.front();
        waiting.pop_front();
        if (!found.insert(next).second)
            continue;
        const Row& row = m_rows.at(next);
        const Profiles& same = byCluster.at(row.cluster);
        waiting.insert(waiting.end(), row.linked.begin(), row.linked.end());
        waiting.insert(waiting.end(), same.begin(), same.end());
    }
    return {found.begin(), found.end()};
}

/// Parts what the user said are two, judgement by judgement.
std::vector<NodeGroups::Profiles> NodeGroups::separated(const Profiles& together) const
{
    std::set<std::int64_t> judgements;
    for (const auto& [profile, kept] : m_keptApart)
        if (std::ranges::binary_search(together, profile))
            judgements.insert(kept.goes.begin(), kept.goes.end());
    std::vector<Profiles> parts{together};
    for (const std::int64_t judgement : judgements) {
        for (std::size_t i = 0, before = parts.size(); i < before; ++i) {
            const std::set<std::int64_t> away = leaving(parts[i], judgement);
            if (away.empty())
                continue;
            parts.emplace_back(away.begin(), away.end());
            std::erase_if(parts[i], [&](std::int64_t profile) { return away.contains(profile); });
        }
    }
    return parts;
}

bool NodeGroups::isTheOne(std::int64_t profile, std::int64_t judgement) const
{
    const auto kept = m_keptApart.find(profile);
    return kept != m_keptApart.end() && kept->second.stays.contains(judgement);
}

/// With the other of the two go those that the user merged with it, and those that the rules join with it alone; what
/// could be either stays with the one.
std::set<std::int64_t> NodeGroups::leaving(const Profiles& together, std::int64_t judgement) const
{
    std::set<std::string> clustersOfOne;
    std::deque<std::int64_t> waiting;
    for (const auto& [profile, kept] : m_keptApart) {
        if (!std::ranges::binary_search(together, profile))
            continue;
        if (kept.stays.contains(judgement))
            clustersOfOne.insert(m_rows.at(profile).cluster);
        else if (kept.goes.contains(judgement))
            waiting.push_back(profile);
    }
    if (clustersOfOne.empty() || waiting.empty() || isMergedLater(judgement))
        return {};
    std::set<std::int64_t> away;
    while (!waiting.empty()) {
        const std::int64_t profile = waiting.front();
        waiting.pop_front();
        if (!std::ranges::binary_search(together, profile) || isTheOne(profile, judgement) ||
            !away.insert(profile).second)
            continue;
        const Row& row = m_rows.at(profile);
        waiting.insert(waiting.end(), row.linked.begin(), row.linked.end());
        for (const std::int64_t other : together)
            if (m_rows.at(other).cluster == row.cluster && !clustersOfOne.contains(row.cluster))
                waiting.push_back(other);
    }
    return away;
}

/// The user's last word counts: he merged the two after all.
bool NodeGroups::isMergedLater(std::int64_t judgement) const
{
    Query query = m_database.query(
        "SELECT 1 FROM judged_finding AS one JOIN finding AS named ON named.id = one.finding "
        "JOIN finding AS alike ON alike.profile = named.profile JOIN merged_finding AS merged ON merged.finding = "
        "alike.id JOIN merged_finding AS with_it ON with_it.judgement = merged.judgement "
        "JOIN finding AS its ON its.id = with_it.finding JOIN finding AS others ON others.profile = its.profile "
        "JOIN judged_finding AS other ON other.finding = others.id AND other.judgement = one.judgement AND other.part "
        "= 1 WHERE one.judgement = ? AND one.part = 0 AND merged.judgement > one.judgement LIMIT 1");
    return query.bind(judgement).next();
}

bool NodeGroups::holdsMerge(const Profiles& profiles) const
{
    return std::ranges::any_of(profiles, [&](std::int64_t profile) {
        const Row& row = m_rows.at(profile);
        return std::ranges::any_of(row.linked, [&](std::int64_t linked) {
            return m_rows.at(linked).cluster != row.cluster && std::ranges::binary_search(profiles, linked);
        });
    });
}

void NodeGroups::countVotes(Group& group) const
{
    Query findings = m_database.query("SELECT node, count(*) FROM finding WHERE profile = ? AND node IS NOT NULL "
                                      "GROUP BY node");
    Query preferred = m_database.query("SELECT count(*) FROM finding JOIN merged_finding ON merged_finding.finding = "
                                       "finding.id WHERE finding.profile = ? AND part = 0");
    for (const std::int64_t profile : group.profiles) {
        const Row& row = m_rows.at(profile);
        std::int64_t bonus = 0;
        if (group.isMerged && preferred.bind(profile).next() && preferred.integer(0) > 0)
            bonus = wordOfTheUser;
        preferred.reset();
        findings.bind(profile);
        while (findings.next()) {
            const NodeId node{findings.integer(0)};
            group.votes[group.isMerged ? node : row.home.value_or(node)] += findings.integer(1) + bonus;
        }
        findings.reset();
    }
}

/// Votes are only counted where numbers are in dispute: a node of ten thousand articles has as many findings.
void NodeGroups::giveNodes(std::vector<Group>& groups) const
{
    std::set<NodeId> taken;
    std::vector<Group*> open;
    std::map<NodeId, std::size_t> wanted;
    std::vector<std::set<NodeId>> wishes;
    for (const Group& group : groups) {
        std::set<NodeId>& nodes = wishes.emplace_back();
        for (const std::int64_t profile : group.profiles) {
            const Row& row = m_rows.at(profile);
            if (row.node)
                nodes.insert(group.isMerged ? *row.node : row.home.value_or(*row.node));
        }
        for (const NodeId node : nodes)
            ++wanted[node];
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (wishes[i].size() == 1 && wanted[*wishes[i].begin()] == 1 && !groups[i].isMerged) {
            groups[i].node = *wishes[i].begin();
            taken.insert(*groups[i].node);
        } else {
            countVotes(groups[i]);
            open.push_back(&groups[i]);
        }
    }
    std::vector<std::tuple<std::int64_t, NodeId, std::int64_t, Group*>> ballots;
    for (Group* group : open)
        for (const auto& [node, votes] : group->votes)
            ballots.emplace_back(-votes, node, group->profiles.front(), group);
    std::ranges::sort(ballots);
    for (const auto& [votes, node, first, group] : ballots)
        if (!group->node && taken.insert(node).second)
            group->node = node;
    for (Group* group : open) {
        if (group->node)
            continue;
        group->node = formerNode(*group, taken);
        if (!group->node)
            group->node = makeNode();
        taken.insert(*group->node);
    }
}

std::optional<NodeId> NodeGroups::formerNode(const Group& group, const std::set<NodeId>& taken) const
{
    for (const std::int64_t profile : group.profiles) {
        const std::optional<NodeId>& home = m_rows.at(profile).home;
        if (!home || taken.contains(*home))
            continue;
        Query others = m_database.query("SELECT id FROM profile WHERE node = ?");
        others.bind(*home);
        bool isFree = true;
        while (others.next())
            isFree = isFree && m_rows.contains(others.integer(0));
        if (isFree)
            return home;
    }
    return {};
}

NodeId NodeGroups::makeNode() const
{
    m_database.query("INSERT INTO node DEFAULT VALUES").run();
    return NodeId{m_database.lastInsertedId()};
}

Regrouped NodeGroups::store(const std::vector<Group>& groups) const
{
    Regrouped result;
    Query profileNode = m_database.query("UPDATE profile SET node = ?2, home = CASE WHEN ?3 THEN home ELSE ?2 END "
                                         "WHERE id = ?1");
    Query moving = m_database.query("SELECT id, node FROM finding WHERE profile = ? AND node IS NOT ?");
    Query findingNode = m_database.query("UPDATE finding SET node = ? WHERE id = ?");
    for (const Group& group : groups) {
        for (const std::int64_t profile : group.profiles) {
            const Row& row = m_rows.at(profile);
            for (const std::optional<NodeId>& before : {row.home, row.node})
                if (before)
                    result.left.insert(*before);
            if (row.node != group.node || (!group.isMerged && row.home != group.node))
                profileNode.run(profile, *group.node, group.isMerged);
            std::vector<std::int64_t> findings;
            moving.bind(profile, *group.node);
            while (moving.next()) {
                findings.push_back(moving.integer(0));
                if (!moving.isNull(1))
                    result.left.insert(NodeId{moving.integer(1)});
            }
            moving.reset();
            for (const std::int64_t finding : findings)
                findingNode.run(*group.node, finding);
            result.findings.insert(result.findings.end(), findings.begin(), findings.end());
        }
    }
    return result;
}

void dropUnusedNodes(const Database& database, const std::set<NodeId>& candidates)
{
    Query drop = database.query("DELETE FROM node WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM finding WHERE node = ?1) "
                                "AND NOT EXISTS (SELECT 1 FROM profile WHERE home = ?1 OR node = ?1) "
                                "AND NOT EXISTS (SELECT 1 FROM edge WHERE source = ?1 OR target = ?1)");
    for (const NodeId node : candidates)
        drop.run(node);
}

} // namespace cablegraph::library
