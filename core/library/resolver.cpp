#include "resolver.h"

#include "edgederiving.h"

#include <utility>

namespace cablegraph::library {

Resolver::Resolver(const Database& database)
    : m_database{database}
    , m_blocks{database}
{
}

Resolver::Known Resolver::profile(const Profile& profile)
{
    const std::string signature = signatureOf(profile);
    {
        Query query = m_database.query("SELECT id, node FROM profile WHERE signature = ?");
        if (query.bind(signature).next())
            return {query.integer(0), query.node(1)};
    }
    std::int64_t source = 0;
    if (!profile.source.empty())
        if (const std::optional<Profile> sources = profileOf(profile.source))
            source = this->profile(*sources).id;
    m_database.query("INSERT INTO profile (signature, source) VALUES (?, nullif(?, 0))").run(signature, source);
    const std::int64_t id = m_database.lastInsertedId();
    Query block = m_database.query("INSERT INTO block (key, profile) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const std::string& key : blockKeys(profile))
        block.run(key, id);
    if (profile.family == Family::Threat && profile.setApart.empty())
        m_newThreats.insert(id);
    m_blocks.cameNew(id, profile);
    return {id, {}};
}

void Resolver::run()
{
    m_database.query("UPDATE derivation SET content = content + 1").run();
    dropUnused();
    std::set<std::int64_t> changed = m_blocks.decide();
    changed.merge(m_reconsidered);
    // Threats wait for the nodes of their sources.
    std::erase_if(changed, [this](std::int64_t id) { return m_newThreats.contains(id); });
    NodeGroups groups{m_database};
    take(groups.regroup(changed));
    const std::set<std::int64_t> threats = decideThreats(m_moved);
    take(groups.regroup(threats));
    m_evidence.merge(evidenceOf(m_database, m_moved));
    m_nodes.merge(deriveEdges(m_database, m_evidence));
    dropEmptyEdges();
    dropUnusedNodes(m_database, m_nodes);
    m_moved.clear();
    m_nodes.clear();
    m_evidence.clear();
    m_reconsidered.clear();
}

void Resolver::dropUnused()
{
    for (const std::int64_t id : std::exchange(m_left, {})) {
        std::optional<Profile> gone;
        {
            Query query = m_database.query("SELECT signature, node, home FROM profile WHERE id = ?1 AND NOT EXISTS "
                                           "(SELECT 1 FROM finding WHERE profile = ?1)");
            if (!query.bind(id).next())
                continue;
            gone = profileOf(query.text(0));
            for (const int column : {1, 2})
                if (const std::optional<NodeId> node = query.node(column))
                    m_nodes.insert(*node);
        }
        m_database.query("DELETE FROM profile WHERE id = ?").run(id);
        m_newThreats.erase(id);
        m_reconsidered.erase(id);
        if (gone && gone->setApart.empty())
            m_blocks.went(*gone);
    }
}

std::set<std::int64_t> Resolver::decideThreats(const std::vector<std::int64_t>& moved)
{
    std::set<std::int64_t> dependent = std::exchange(m_newThreats, {});
    {
        Query query = m_database.query("SELECT threat.id FROM finding JOIN profile AS threat ON threat.source = "
                                       "finding.profile WHERE finding.id = ?");
        for (const std::int64_t finding : moved) {
            query.bind(finding);
            while (query.next())
                dependent.insert(query.integer(0));
            query.reset();
        }
    }
    std::set<std::int64_t> changed;
    Query read = m_database.query("SELECT threat.signature, source.node, threat.cluster FROM profile AS threat LEFT "
                                  "JOIN profile AS source ON source.id = threat.source WHERE threat.id = ?");
    Query write = m_database.query("UPDATE profile SET cluster = ?, rule = ? WHERE id = ?");
    for (const std::int64_t id : dependent) {
        const bool isThere = read.bind(id).next();
        const std::optional<Profile> threat = isThere ? profileOf(read.text(0)) : std::nullopt;
        const std::string source = isThere && !read.isNull(1) ? read.text(1) : "unattributed";
        const std::string before = isThere && !read.isNull(2) ? read.text(2) : "";
        read.reset();
        if (!threat || !threat->setApart.empty())
            continue;
        const std::string cluster = "threat:" + threat->threatClass + ':' + source;
        if (cluster == before)
            continue;
        write.run(cluster, nameOf(IdentityRule::ClassAndSource), id);
        changed.insert(id);
    }
    return changed;
}

void Resolver::take(Regrouped regrouped)
{
    m_moved.insert(m_moved.end(), regrouped.findings.begin(), regrouped.findings.end());
    m_nodes.merge(regrouped.left);
}

void Resolver::dropEmptyEdges()
{
    Query drop = m_database.query("DELETE FROM edge WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM evidence WHERE edge = "
                                  "?1) RETURNING source, target");
    for (const EdgeId edge : std::exchange(m_edges, {})) {
        drop.bind(edge);
        while (drop.next())
            m_nodes.insert({NodeId{drop.integer(0)}, NodeId{drop.integer(1)}});
        drop.reset();
    }
}

} // namespace cablegraph::library
