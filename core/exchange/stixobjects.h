#pragma once

#include "documentindex.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace cablegraph::exchange {

/// ISO 3166-1 alpha-2 code of an alpha-3 code; nothing for states that have none any more.
[[nodiscard]] std::optional<std::string> alpha2Code(std::string_view alpha3);

/// RFC 3339 in UTC; what a partial date leaves open is the first month or day.
[[nodiscard]] std::string timestamp(const text::PartialDate& date);

/// Which STIX 2.1 object stands for a node, article, edge or piece of evidence, and the id it has. Ids are made from
/// what a thing is (code, name, quoted words) and not from its number, so that a second export updates the first.
class StixObjects
{
public:
    explicit StixObjects(const DocumentIndex& index);

    /// "location", "identity", "campaign" or "grouping".
    [[nodiscard]] static std::string_view typeOf(const graph::Node& node);
    [[nodiscard]] const std::string& id(NodeId node) const { return m_nodes.at(node); }
    [[nodiscard]] const std::string& id(ArticleId article) const { return m_reports.at(article); }
    [[nodiscard]] const std::string& id(EdgeId edge) const { return m_relationships.at(edge); }
    [[nodiscard]] std::string noteId(const graph::Edge& edge, const graph::Evidence& evidence) const;

private:
    /// `type--UUID`; of two things that are the same by their key the later gets an id of its own.
    [[nodiscard]] std::string newId(std::string_view type, const std::string& key);

    std::unordered_map<std::string, int> m_uses;
    std::unordered_map<NodeId, std::string> m_nodes;
    std::unordered_map<ArticleId, std::string> m_reports;
    std::unordered_map<EdgeId, std::string> m_relationships;
};

} // namespace cablegraph::exchange
