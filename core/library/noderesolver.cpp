#include "noderesolver.h"

#include <utility>

namespace cablegraph::library {
namespace {

using ontology::NodeKind;

/// Keys of a later round may name nodes of an earlier one: an official's state, a threat's source.
constexpr int roundOf(NodeKind kind) noexcept
{
    switch (kind) {
    case NodeKind::Official:
    case NodeKind::Person:
        return 1;
    case NodeKind::Threat:
        return 2;
    default:
        return 0;
    }
}
constexpr int rounds = 3;

} // namespace

NodeResolver::NodeResolver(const Database& database, const IdentityContext& article)
    : m_database{database}
    , m_context{article}
{
}

NodeResolver::Result NodeResolver::resolveAll(const graph::ArticleGraph& found)
{
    m_result.clear();
    m_taken.clear();
    m_byKey.clear();
    for (int round = 0; round < rounds; ++round) {
        for (const graph::Node& node : found.nodes) {
            if (roundOf(node.kind) == round)
                resolve(node);
        }
    }
    return std::move(m_result);
}

void NodeResolver::resolve(const graph::Node& node)
{
    m_context.related = relatedOf(node);
    std::string key = identityKey(node, m_context);
    NodeId resolved;
    if (const auto same = m_byKey.find(key); same != m_byKey.end())
        resolved = same->second;
    else if (const std::optional<NodeId> known = joined(node, key))
        resolved = *known;
    else
        resolved = makeNode();
    m_taken.insert(resolved);
    m_byKey.emplace(key, resolved);
    m_result.emplace(node.id, Resolved{resolved, std::move(key)});
}

std::optional<NodeId> NodeResolver::joined(const graph::Node& node, const std::string& key) const
{
    Query sameKey = m_database.query("SELECT node FROM finding WHERE key = ? ORDER BY node LIMIT 1");
    if (sameKey.bind(key).next())
        return NodeId{sameKey.integer(0)};
    if (node.kind != NodeKind::Organization)
        return {};
    if (isAbbreviation(node.name))
        return writtenOutAs(key);
    for (const std::string& alias : node.aliases) {
        const std::optional<std::string> abbreviation = abbreviationKey(node, alias);
        if (const std::optional<NodeId> known = abbreviation ? knownOnlyAs(*abbreviation) : std::nullopt)
            return known;
    }
    return {};
}

/// The one organization that has the abbreviation among its other names; nothing where it could be several.
std::optional<NodeId> NodeResolver::writtenOutAs(const std::string& abbreviationKey) const
{
    Query query = m_database.query("SELECT DISTINCT finding.node FROM alias JOIN finding ON finding.id = alias.finding "
                                   "WHERE alias.key = ? LIMIT 2");
    if (!query.bind(abbreviationKey).next())
        return {};
    const NodeId only{query.integer(0)};
    if (query.next() || m_taken.contains(only))
        return {};
    return only;
}

/// An organization that no article has written out yet.
std::optional<NodeId> NodeResolver::knownOnlyAs(const std::string& abbreviationKey) const
{
    Query query =
        m_database.query("SELECT node FROM finding AS known WHERE key = ?1 AND NOT EXISTS "
                         "(SELECT 1 FROM finding WHERE finding.node = known.node AND finding.key <> ?1) LIMIT 1");
    if (!query.bind(abbreviationKey).next())
        return {};
    const NodeId known{query.integer(0)};
    return m_taken.contains(known) ? std::nullopt : std::optional{known};
}

std::optional<NodeId> NodeResolver::relatedOf(const graph::Node& node) const
{
    const std::optional<NodeId>& local =
        node.kind == NodeKind::Threat ? node.attributes.threatSource : node.attributes.affiliation;
    if (!local)
        return {};
    const auto resolved = m_result.find(*local);
    return resolved == m_result.end() ? std::nullopt : std::optional{resolved->second.node};
}

NodeId NodeResolver::makeNode() const
{
    m_database.query("INSERT INTO node DEFAULT VALUES").run();
    return NodeId{m_database.lastInsertedId()};
}

} // namespace cablegraph::library
