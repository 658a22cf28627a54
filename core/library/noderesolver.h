#pragma once

#include "database.h"
#include "resolution.h"

#include <cablegraph/graph/articlegraph.h>

#include <set>
#include <string>
#include <unordered_map>

namespace cablegraph::library {

/// Finds or makes the library's node for each node of one article, by the rules of resolution.h. Used inside the write
/// transaction that adds the article.
class NodeResolver
{
public:
    /// `article.related` is filled in here. Everything given must outlive the resolver.
    NodeResolver(const Database& database, const IdentityContext& article);

    struct Resolved
    {
        NodeId node; ///< the library's
        std::string key;
    };
    using Result = std::unordered_map<NodeId, Resolved>;

    /// One entry for each node, by its id in the article's graph.
    [[nodiscard]] Result resolveAll(const graph::ArticleGraph& found);

private:
    void resolve(const graph::Node& node);
    [[nodiscard]] std::optional<NodeId> joined(const graph::Node& node, const std::string& key) const;
    [[nodiscard]] std::optional<NodeId> writtenOutAs(const std::string& abbreviationKey) const;
    [[nodiscard]] std::optional<NodeId> knownOnlyAs(const std::string& abbreviationKey) const;
    [[nodiscard]] std::optional<NodeId> relatedOf(const graph::Node& node) const;
    [[nodiscard]] NodeId makeNode() const;

    const Database& m_database;
    IdentityContext m_context;
    Result m_result;
    std::unordered_map<std::string, NodeId> m_byKey;
    std::set<NodeId> m_taken; ///< library nodes that this article already speaks of
};

} // namespace cablegraph::library
