#include "stix.h"

#include "attributes.h"
#include "plain.h"
#include "stixobjects.h"
#include "uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace cablegraph::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// The days from the first to the last article that an object rests on: an export must not depend on when it is made.
struct Lifetime
{
    std::optional<text::PartialDate> first;
    std::optional<text::PartialDate> last;

    void cover(const std::optional<text::PartialDate>& day)
    {
        if (!day)
            return;
        first = first ? std::min(*first, *day) : *day;
        last = last ? std::max(*last, *day) : *day;
    }
};

constexpr text::PartialDate undated{1970, 1, 1};

/// A list of references without repetitions, in order of appearance.
class References
{
public:
    void add(const std::string& id)
    {
        if (m_seen.insert(id).second)
            m_ids.push_back(id);
    }
    [[nodiscard]] const std::vector<std::string>& ids() const noexcept { return m_ids; }

private:
    std::unordered_set<std::string> m_seen;
    std::vector<std::string> m_ids;
};

std::string relationshipType(ontology::Relation relation)
{
    if (relation == ontology::Relation::LocatedIn)
        return "located-at";
    if (relation == ontology::Relation::Poses)
        return "attributed-to";
    std::string name{ontology::nameOf(relation)};
    std::ranges::replace(name, '_', '-');
    return name;
}

int percent(double confidence)
{
    return static_cast<int>(std::lround(std::clamp(confidence, 0.0, 1.0) * 100));
}

enum class Verbs
{
    Own,
    Plain, ///< nothing but related-to
};

/// What the verb would have said.
std::string plainDescription(const graph::Edge& edge)
{
    const std::string verb{ontology::nameOf(edge.relation)};
    return edge.label.empty() || edge.label == verb ? verb : verb + ": " + edge.label;
}

class Bundle
{
public:
    Bundle(std::ostream& out, const DocumentIndex& index, Verbs verbs)
        : m_out{out}
        , m_index{index}
        , m_verbs{verbs}
        , m_objects{index}
    {
        collectReferences();
    }

    void write()
    {
        const graph::GraphDocument& document = m_index.document();
        std::string everything;
        for (const graph::Source& source : document.sources)
            everything += m_objects.id(source.id);
        m_out << R"({"type": "bundle", "id": "bundle--)" << nameBasedUuid(everything) << "\"";
        for (const graph::Node& node : m_index.nodes())
            writeNode(node);
        for (const graph::Edge& edge : m_index.edges()) {
            writeRelationship(edge);
            writeNotes(edge);
        }
        for (const graph::Source& source : document.sources)
            writeReport(source);
        m_out << (m_isEmpty ? "}\n" : "]}\n");
    }

private:
    void collectReferences()
    {
        const graph::GraphDocument& document = m_index.document();
        for (const graph::Edge& edge : document.edges) {
            m_neighbours[edge.source].add(m_objects.id(edge.target));
            m_neighbours[edge.target].add(m_objects.id(edge.source));
        }
        for (const graph::Node& node : document.nodes)
            for (const graph::Mention& mention : node.mentions)
                if (isWritten(node))
                    m_reportContents[mention.article].add(m_objects.id(node.id));
        for (const graph::Edge& edge : document.edges)
            for (const graph::Evidence& evidence : edge.evidence)
                m_reportContents[evidence.article].add(m_objects.id(edge.id));
    }

    /// A grouping has to hold something.
    [[nodiscard]] bool isWritten(const graph::Node& node) const
    {
        return node.kind != ontology::NodeKind::Meeting || m_neighbours.contains(node.id);
    }

    void writeObject(const Json& object)
    {
        m_out << (m_isEmpty ? ",\n\"objects\": [\n" : ",\n")
              << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        m_isEmpty = false;
    }

    static Json newObject(std::string_view type, const std::string& id, const Lifetime& life)
    {
        Json object = Json::object();
        object["type"] = type;
        object["spec_version"] = "2.1";
        object["id"] = id;
        object["created"] = timestamp(life.first.value_or(undated));
        object["modified"] = timestamp(life.last.value_or(undated));
        return object;
    }

    [[nodiscard]] Lifetime lifetimeOf(const graph::Node& node) const
    {
        Lifetime life;
        for (const graph::Mention& mention : node.mentions)
            life.cover(m_index.sentence(mention.article, mention.sentence).source->published);
        return life;
    }

    [[nodiscard]] Lifetime lifetimeOf(const graph::Edge& edge) const
    {
        Lifetime life;
        for (const graph::Evidence& evidence : edge.evidence)
            life.cover(m_index.sentence(evidence.article, evidence.sentence).source->published);
        return life;
    }

    void writeNode(const graph::Node& node)
    {
        if (!isWritten(node))
            return;
        const std::string_view type = StixObjects::typeOf(node);
        Json object = newObject(type, m_objects.id(node.id), lifetimeOf(node));
        object["name"] = node.name;
        Json labels = Json::array({ontology::nameOf(node.kind)});
        if (type == "identity")
            setIdentity(object, node);
        if (type == "location")
            object["country"] = alpha2Code(node.attributes.code).value_or("");
        if (type == "campaign" && !node.aliases.empty())
            object["aliases"] = node.aliases;
        if (type == "campaign" && node.attributes.threatClass)
            labels.push_back(ontology::nameOf(*node.attributes.threatClass));
        if (type == "grouping") {
            object["context"] = "unspecified";
            if (node.attributes.date)
                object["description"] = "Meeting, " + text::isoString(*node.attributes.date);
            object["object_refs"] = m_neighbours.at(node.id).ids();
        }
        object["labels"] = std::move(labels);
        writeObject(object);
    }

    static void setIdentity(Json& object, const graph::Node& node)
    {
        using enum ontology::NodeKind;
        if (!node.attributes.role.empty())
            object["roles"] = Json::array({node.attributes.role});
        if (node.kind == Official || node.kind == Person)
            object["identity_class"] = "individual";
        else
            object["identity_class"] = node.kind == Place ? "unknown" : "organization";
    }

    void writeRelationship(const graph::Edge& edge)
    {
        const bool isReversed = edge.relation == ontology::Relation::Poses;
        Json object = newObject("relationship", m_objects.id(edge.id), lifetimeOf(edge));
        const bool isPlain = m_verbs == Verbs::Plain;
        object["relationship_type"] = isPlain ? "related-to" : relationshipType(edge.relation);
        if (const std::string description = isPlain ? plainDescription(edge) : edge.label; !description.empty())
            object["description"] = description;
        object["source_ref"] = m_objects.id(isReversed ? edge.target : edge.source);
        object["target_ref"] = m_objects.id(isReversed ? edge.source : edge.target);
        double confidence = 0;
        std::optional<text::PartialDate> first;
        for (const graph::Evidence& evidence : edge.evidence) {
            confidence = std::max(confidence, evidence.confidence);
            if (evidence.date && (!first || *evidence.date < *first))
                first = evidence.date;
        }
        if (first)
            object["start_time"] = timestamp(*first);
        object["confidence"] = percent(confidence);
        object["labels"] = Json::array({graph::nameOf(graph::standing(edge))});
        writeObject(object);
    }

    void writeNotes(const graph::Edge& edge)
    {
        std::set<std::string> written;
        for (const graph::Evidence& evidence : edge.evidence) {
            const std::string id = m_objects.noteId(edge, evidence);
            if (!written.insert(id).second)
                continue;
            const graph::Source& source = *m_index.sentence(evidence.article, evidence.sentence).source;
            Lifetime life;
            life.cover(source.published);
            const graph::Node* cited = evidence.accordingTo ? m_index.findNode(*evidence.accordingTo) : nullptr;
            Json object = newObject("note", id, life);
            std::string abstract{ontology::nameOf(evidence.stance)};
            if (cited != nullptr)
                abstract += " according to " + cited->name;
            object["abstract"] = abstract;
            object["content"] = m_index.sentenceText(evidence);
            object["object_refs"] = Json::array({m_objects.id(edge.id), m_objects.id(source.id)});
            object["confidence"] = percent(evidence.confidence);
            object["labels"] = Json::array({ontology::nameOf(evidence.stance)});
            writeObject(object);
        }
    }

    void writeReport(const graph::Source& source)
    {
        const auto contents = m_reportContents.find(source.id);
        if (contents == m_reportContents.end()) // a report has to hold something
            return;
        Lifetime life;
        life.cover(source.published);
        Json object = newObject("report", m_objects.id(source.id), life);
        object["name"] = source.title;
        object["published"] = timestamp(source.published.value_or(undated));
        object["object_refs"] = contents->second.ids();
        Json reference = Json::object();
        reference["source_name"] = publicOrigin(source).empty() ? source.title : publicOrigin(source);
        object["external_references"] = Json::array({std::move(reference)});
        writeObject(object);
    }

    std::ostream& m_out;
    const DocumentIndex& m_index;
    const Verbs m_verbs;
    const StixObjects m_objects;
    std::map<NodeId, References> m_neighbours;
    std::map<ArticleId, References> m_reportContents;
    bool m_isEmpty = true;
};

} // namespace

void writeStix(std::ostream& out, const DocumentIndex& index)
{
    Bundle{out, index, Verbs::Own}.write();
}

void writeStrictStix(std::ostream& out, const DocumentIndex& index)
{
    Bundle{out, index, Verbs::Plain}.write();
}

} // namespace cablegraph::exchange
