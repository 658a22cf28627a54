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

std::vector<NodeGroups::Group> NodeGroups::groups() const
{
    std::map<std::string, std::vector<std::int64_t>> byCluster;
    for (const auto& [profile, row] : m_rows)
        byCluster[row.cluster].push_back(profile);
    std::set<std::int64_t> done;
    std::vector<Group> made;
    for (const auto& each : m_rows) {
        Group group;
        std::deque<std::int64_t> waiting{each.first};
        while (!waiting.empty()) {
            const std::int64_t profile = waiting.front();
            waiting.pop_front();
            if (!done.insert(profile).second)
                continue;
            group.profiles.push_back(profile);
            const Row& row = m_rows.at(profile);
            for (const std::int64_t linked : row.linked) {
                group.isMerged = group.isMerged || m_rows.at(linked).cluster != row.cluster;
                waiting.push_back(linked);
            }
            const std::vector<std::int64_t>& same = byCluster.at(row.cluster);
            waiting.insert(waiting.end(), same.begin(), same.end());
        }
        if (group.profiles.empty())
            continue;
        std::ranges::sort(group.profiles);
        made.push_back(std::move(group));
    }
    return made;
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
