#include "ftm.h"

#include "attributes.h"
#include "plain.h"
#include "stablekeys.h"
#include "stixobjects.h"
#include "uuid.h"

#include <cablegraph/text/normalise.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace cablegraph::exchange {
namespace {

using Json = nlohmann::ordered_json;
using ontology::NodeKind;
using ontology::Relation;

/// One entity: every property is a list of texts, each once.
class Entity
{
public:
    Entity(std::string_view schema, const std::string& id)
        : m_schema{schema}
        , m_id{id}
    {
    }

    void add(const char* property, const std::string& value)
    {
        if (value.empty())
            return;
        std::vector<std::string>& values = m_properties[property];
        if (std::ranges::find(values, value) == values.end())
            values.push_back(value);
    }

    void write(std::ostream& out) const
    {
        Json object = Json::object();
        object["id"] = m_id;
        object["schema"] = m_schema;
        object["properties"] = m_properties;
        out << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }

private:
    std::string_view m_schema;
    std::string m_id;
    std::map<std::string, std::vector<std::string>> m_properties;
};

std::string_view schemaOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::State:
        return "PublicBody";
    case NodeKind::Official:
    case NodeKind::Person:
        return "Person";
    case NodeKind::Organization:
        return "Organization";
    case NodeKind::Meeting:
    case NodeKind::Threat:
        return "Event";
    case NodeKind::Place:
        break;
    }
    return "Address";
}

std::string countryOf(const graph::Node& node)
{
    std::string code = alpha2Code(node.attributes.code).value_or("");
    std::ranges::transform(code, code.begin(), [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    return code;
}

/// Whose part in an event is one of its own properties; nothing for relations that need a link.
const char* eventProperty(Relation relation)
{
    switch (relation) {
    case Relation::Attends:
    case Relation::Chairs:
        return "involved";
    case Relation::Hosts:
        return "organizer";
    default:
        return nullptr;
    }
}

class FtmWriter
{
public:
    FtmWriter(std::ostream& out, const DocumentIndex& index)
        : m_out{out}
        , m_index{index}
    {
        for (const graph::Source& source : index.document().sources)
            m_articles.emplace(source.id, newId(stableKey({"article", source.text})));
        for (const graph::Node& node : index.nodes())
            m_nodes.emplace(node.id, newId(stableKey(node)));
        for (const graph::Edge& edge : index.edges())
            m_edgesOf[edge.target].push_back(&edge);
    }

    void write()
    {
        for (const graph::Source& source : m_index.document().sources)
            writeArticle(source);
        for (const graph::Node& node : m_index.nodes()) {
            writeNode(node);
            writeDocumentation(node);
        }
        for (const graph::Edge& edge : m_index.edges())
            writeEdge(edge);
    }

private:
    std::string newId(const std::string& key)
    {
        const int use = ++m_uses[key];
        return "cablegraph-" + nameBasedUuid(stableKey({"ftm", key, use > 1 ? std::to_string(use) : std::string{}}));
    }
    [[nodiscard]] std::string nodeId(const std::optional<NodeId>& node) const
    {
        return node && m_nodes.contains(*node) ? m_nodes.at(*node) : std::string{};
    }

    void writeArticle(const graph::Source& source)
    {
        Entity entity{"Article", m_articles.at(source.id)};
        const std::string origin = publicOrigin(source);
        entity.add("title", source.title);
        entity.add("fileName", origin.empty() ? source.title : origin);
        entity.add("publishedAt", dateText(source.published));
        if (origin.starts_with("http"))
            entity.add("sourceUrl", origin);
        entity.write(m_out);
    }

    void writeNode(const graph::Node& node)
    {
        Entity entity{schemaOf(node.kind), m_nodes.at(node.id)};
        if (node.kind == NodeKind::State) {
            entity.add("name", "Government of " + node.name);
            entity.add("alias", node.name);
        } else {
            entity.add(node.kind == NodeKind::Place ? "full" : "name", node.name);
        }
        if (node.kind != NodeKind::Place)
            for (const std::string& alias : node.aliases)
                entity.add("alias", alias);
        entity.add("country", countryOf(node));
        if (const graph::Node* affiliation = affiliationOf(node))
            entity.add("country", countryOf(*affiliation));
        if (node.kind == NodeKind::Meeting)
            addMeeting(entity, node);
        if (node.kind == NodeKind::Threat)
            addThreat(entity, node);
        entity.write(m_out);
        if (!node.attributes.role.empty())
            writeOffice(node);
    }

    [[nodiscard]] const graph::Node* affiliationOf(const graph::Node& node) const
    {
        return node.attributes.affiliation ? m_index.findNode(*node.attributes.affiliation) : nullptr;
    }

    void addMeeting(Entity& entity, const graph::Node& node) const
    {
        entity.add("date", dateText(node.attributes.date));
        if (const graph::Node* place = node.attributes.place ? m_index.findNode(*node.attributes.place) : nullptr)
            entity.add("location", place->name);
        const auto parts = m_edgesOf.find(node.id);
        if (parts == m_edgesOf.end())
            return;
        for (const graph::Edge* edge : parts->second) {
            if (const char* property = eventProperty(edge->relation)) {
                entity.add(property, m_nodes.at(edge->source));
                entity.add("summary", text::singleLine(citations(*edge, m_index)));
            }
        }
    }

    void addThreat(Entity& entity, const graph::Node& node) const
    {
        if (node.attributes.threatClass)
            entity.add("keywords", std::string{ontology::nameOf(*node.attributes.threatClass)});
        entity.add("involved", nodeId(node.attributes.threatSource));
    }

    void writeOffice(const graph::Node& holder)
    {
        const graph::Node* body = affiliationOf(holder);
        const std::string where = body != nullptr ? body->name : std::string{};
        const std::string key = stableKey({"position", text::foldedKey(holder.attributes.role), where});
        const std::string post = "cablegraph-" + nameBasedUuid(key);
        if (m_positions.insert(post).second) {
            Entity position{"Position", post};
            position.add("name", holder.attributes.role + (where.empty() ? "" : ", " + where));
            if (body != nullptr)
                position.add("country", countryOf(*body));
            position.write(m_out);
        }
        Entity occupancy{"Occupancy", newId(stableKey({"occupancy", stableKey(holder), post}))};
        occupancy.add("holder", m_nodes.at(holder.id));
        occupancy.add("post", post);
        occupancy.write(m_out);
    }

    /// Which articles speak of it.
    void writeDocumentation(const graph::Node& node)
    {
        std::set<ArticleId> articles;
        for (const graph::Mention& mention : node.mentions)
            articles.insert(mention.article);
        for (const ArticleId article : articles) {
            Entity entity{"Documentation",
                          newId(stableKey({"documentation", stableKey(node), m_articles.at(article)}))};
            entity.add("document", m_articles.at(article));
            entity.add("entity", m_nodes.at(node.id));
            entity.write(m_out);
        }
    }

    void writeEdge(const graph::Edge& edge)
    {
        const NodeKind source = m_index.node(edge.source).kind;
        const NodeKind target = m_index.node(edge.target).kind;
        if (eventProperty(edge.relation) != nullptr && target == NodeKind::Meeting)
            return;
        const bool isBody = source == NodeKind::Organization && target == NodeKind::Organization;
        const char* schema = "UnknownLink";
        const char* from = "subject";
        const char* to = "object";
        if (edge.relation == Relation::Represents) {
            schema = "Representation";
            from = "agent";
            to = "client";
        } else if (edge.relation == Relation::PartOf && isBody) {
            schema = "Membership";
            from = "member";
            to = "organization";
        }
        Entity entity{schema, newId(stableKey({"link", m_nodes.at(edge.source), ontology::nameOf(edge.relation),
                                               m_nodes.at(edge.target)}))};
        entity.add(from, m_nodes.at(edge.source));
        entity.add(to, m_nodes.at(edge.target));
        const std::string label = edge.label.empty() ? std::string{ontology::nameOf(edge.relation)} : edge.label;
        entity.add("role", label + " (" + std::string{graph::nameOf(graph::standing(edge))} + ")");
        for (const graph::Evidence& evidence : edge.evidence) {
            const graph::Source& article = *m_index.sentence(evidence.article, evidence.sentence).source;
            entity.add("summary", text::singleLine(m_index.sentenceText(evidence)));
            entity.add("date", dateText(evidence.date));
            entity.add("publisher", publicOrigin(article));
        }
        entity.write(m_out);
    }

    std::ostream& m_out;
    const DocumentIndex& m_index;
    std::map<std::string, int> m_uses;
    std::map<ArticleId, std::string> m_articles;
    std::map<NodeId, std::string> m_nodes;
    std::map<NodeId, std::vector<const graph::Edge*>> m_edgesOf; ///< that end at it
    std::set<std::string> m_positions;
};

} // namespace

void writeFtm(std::ostream& out, const DocumentIndex& index)
{
    FtmWriter{out, index}.write();
}

} // namespace cablegraph::exchange
