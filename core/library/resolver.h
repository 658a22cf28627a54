#pragma once

#include "blocks.h"
#include "database.h"
#include "nodegroups.h"

#include <cstdint>
#include <set>

namespace cablegraph::library {

/// Version of the rules: a library whose nodes were derived by another is derived anew when it is opened.
inline constexpr int resolutionVersion = 3;

/// Decides which findings are one node, as far as a change can have touched it. First tell it of everything that
/// changed, then let it run, once, before the transaction ends. What comes out depends on the findings and judgements
/// that are there alone, not on the way they came.
class Resolver
{
public:
    explicit Resolver(const Database& database);

    struct Known
    {
        std::int64_t id = 0;
        std::optional<NodeId> node; ///< nothing before run() for one that is new
    };
    /// For a finding that is about to be stored with it.
    Known profile(const Profile& profile);
    /// A finding had this profile and has it no more.
    void leave(std::int64_t profile) { m_left.insert(profile); }
    /// A judgement about its findings came or went.
    void reconsider(std::int64_t profile) { m_reconsidered.insert(profile); }
    /// It is new, or a judgement about it came or went.
    void reconsiderEvidence(std::int64_t evidence) { m_evidence.insert(evidence); }
    /// An edge lost evidence that is gone.
    void leaveEdge(EdgeId edge) { m_edges.insert(edge); }

    void run();

private:
    void dropUnused();
    [[nodiscard]] std::set<std::int64_t> decideThreats(const std::vector<std::int64_t>& moved);
    void take(Regrouped regrouped);
    void dropEmptyEdges();

    const Database& m_database;
    BlockDecisions m_blocks;
    std::set<std::int64_t> m_newThreats;
    std::set<std::int64_t> m_left;
    std::set<std::int64_t> m_reconsidered;
    std::set<std::int64_t> m_evidence;
    std::set<EdgeId> m_edges;
    std::vector<std::int64_t> m_moved; ///< findings
    std::set<NodeId> m_nodes;          ///< that may be without findings now
};

} // namespace cablegraph::library
