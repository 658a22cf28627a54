#pragma once

#include "database.h"

#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace cablegraph::library {

struct Regrouped
{
    std::vector<std::int64_t> findings; ///< that have another node now
    std::set<NodeId> left;              ///< nodes that some of them had, or could have
};

/// Makes nodes of profiles: those of one cluster are one node, and those that the user merged, but never two that he
/// said are not one. A node keeps the number that most of its findings had; one that a merge took in gets its own
/// number back when the merge is undone. Used inside a write transaction.
class NodeGroups
{
public:
    explicit NodeGroups(const Database& database)
        : m_database{database}
    {
    }

    /// Groups these profiles, and all that hang together with them, anew.
    [[nodiscard]] Regrouped regroup(const std::set<std::int64_t>& profiles);

private:
    struct Row
    {
        std::string cluster;
        std::optional<NodeId> node;
        std::optional<NodeId> home;
        std::set<NodeId> nodes;           ///< that it has, had or may have
        std::vector<std::int64_t> linked; ///< by merges
    };
    /// Judgements of two to be kept apart in which a profile is of the one, or of nothing but the other.
    struct KeptApart
    {
        std::set<std::int64_t> stays;
        std::set<std::int64_t> goes;
    };
    using Profiles = std::vector<std::int64_t>; ///< ascending
    struct Group
    {
        Profiles profiles;
        bool isMerged = false; ///< by the user
        std::unordered_map<NodeId, std::int64_t> votes;
        std::optional<NodeId> node;
    };

    void gather(const std::set<std::int64_t>& profiles);
    [[nodiscard]] Row load(std::int64_t profile) const;
    void loadKeptApart();
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] Profiles hangingTogether(std::int64_t profile,
                                           const std::map<std::string, Profiles>& byCluster) const;
    [[nodiscard]] std::vector<Profiles> separated(const Profiles& together) const;
    [[nodiscard]] bool isTheOne(std::int64_t profile, std::int64_t judgement) const;
    [[nodiscard]] std::set<std::int64_t> leaving(const Profiles& together, std::int64_t judgement) const;
    [[nodiscard]] bool isMergedLater(std::int64_t judgement) const;
    [[nodiscard]] bool holdsMerge(const Profiles& profiles) const;
    void countVotes(Group& group) const;
    void giveNodes(std::vector<Group>& groups) const;
    [[nodiscard]] std::optional<NodeId> formerNode(const Group& group, const std::set<NodeId>& taken) const;
    [[nodiscard]] NodeId makeNode() const;
    [[nodiscard]] Regrouped store(const std::vector<Group>& groups) const;

    const Database& m_database;
    std::map<std::int64_t, Row> m_rows;
    std::map<std::int64_t, KeptApart> m_keptApart; ///< by profile, those in question only
};

/// Deletes those of the nodes that nothing speaks of any more. To be called when their edges have been seen to.
void dropUnusedNodes(const Database& database, const std::set<NodeId>& candidates);

} // namespace cablegraph::library
