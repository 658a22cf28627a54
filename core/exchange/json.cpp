#include "json.h"

#include "plain.h"

#include <cablegraph/text/offsets.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>
#include <string>
#include <unordered_map>

namespace cablegraph::exchange {
namespace {

using Json = nlohmann::ordered_json; // keys in the order in which they are set: the same bytes each time

Json orNull(const std::optional<text::PartialDate>& date)
{
    return date ? Json(text::isoString(*date)) : Json(nullptr);
}

/// Both forms have the same objects; the one made to be read back has more in them.
enum class Completeness
{
    Cited,    ///< the sentences of the articles
    Restored, ///< the articles' whole texts and the rules behind the evidence, too
};

class JsonDocument
{
public:
    JsonDocument(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements,
                 Completeness completeness)
        : m_out{out}
        , m_index{index}
        , m_placements{placements}
        , m_isRestored{completeness == Completeness::Restored}
        , m_lineEnd{m_isRestored ? " " : "\n"}
    {
        for (const graph::Source& source : index.document().sources)
            m_offsets.emplace(source.id, text::OffsetMap{source.text});
    }

    void write()
    {
        const graph::GraphDocument& document = m_index.document();
        m_out << R"({"format": "cablegraph", "version": 1,)" << m_lineEnd;
        writeList("articles", document.sources, [this](const graph::Source& source) { return article(source); });
        m_out << ',' << m_lineEnd;
        writeList("nodes", m_index.nodes(), [this](const graph::Node& node) { return nodeObject(node); });
        m_out << ',' << m_lineEnd;
        writeList("edges", m_index.edges(), [this](const graph::Edge& edge) { return edgeObject(edge); });
        m_out << "}\n";
    }

private:
    /// One object at a time: a large library is never in memory twice.
    template<class Items, class ToJson>
    void writeList(std::string_view name, const Items& items, ToJson toJson)
    {
        m_out << '"' << name << "\": [";
        bool isFirst = true;
        for (const auto& item : items) {
            m_out << (isFirst ? "" : ",") << m_lineEnd
                  << toJson(item).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
            isFirst = false;
        }
        m_out << ']';
    }

    void setSpan(Json& object, ArticleId article, const text::ByteSpan& span) const
    {
        const text::OffsetMap& offsets = m_offsets.at(article);
        object["begin"] = offsets.codePointFromByte(span.begin);
        object["end"] = offsets.codePointFromByte(span.end);
    }

    /// {"article", "sentence", "begin", "end"}
    [[nodiscard]] Json reference(ArticleId article, SentenceId sentence, const text::ByteSpan& span) const
    {
        Json object = Json::object();
        if (m_index.document().sources.size() > 1)
            object["article"] = article.value;
        object["sentence"] = m_index.sentence(article, sentence).number;
        setSpan(object, article, span);
        return object;
    }

    [[nodiscard]] Json article(const graph::Source& source) const
    {
        Json object = Json::object();
        object["id"] = source.id.value;
        object["title"] = source.title;
        object["published"] = orNull(source.published);
        object["origin"] = publicOrigin(source);
        if (m_isRestored)
            object["text"] = source.text;
        Json& sentences = object["sentences"] = Json::array();
        for (const graph::Sentence& sentence : source.sentences) {
            Json item = Json::object();
            item["id"] = m_index.sentence(source.id, sentence.id).number;
            setSpan(item, source.id, sentence.span);
            item["text"] = slice(source.text, sentence.span);
            sentences.push_back(std::move(item));
        }
        return object;
    }

    [[nodiscard]] Json attributes(const graph::Node& node) const
    {
        const graph::NodeAttributes& known = node.attributes;
        Json object = Json::object();
        const auto setText = [&object](const char* key, const std::string& text) {
            if (!text.empty())
                object[key] = text;
        };
        const auto setNode = [&](const char* key, const std::optional<NodeId>& id) {
            if (id && m_index.findNode(*id) != nullptr)
                object[key] = id->value;
        };
        setText(node.kind == ontology::NodeKind::Place ? "country" : "code", known.code);
        setText("role", known.role);
        setNode("affiliation", known.affiliation);
        setText("type", known.meetingType);
        setText("date", dateText(known.date));
        setNode("place", known.place);
        if (known.threatClass)
            object["class"] = ontology::nameOf(*known.threatClass);
        setNode("source", known.threatSource);
        return object;
    }

    [[nodiscard]] Json nodeObject(const graph::Node& node) const
    {
        Json object = Json::object();
        object["id"] = node.id.value;
        object["kind"] = ontology::nameOf(node.kind);
        object["name"] = node.name;
        object["aliases"] = node.aliases;
        object["attributes"] = attributes(node);
        Json& mentions = object["mentions"] = Json::array();
        for (const graph::Mention& mention : node.mentions)
            mentions.push_back(reference(mention.article, mention.sentence, mention.span));
        if (const auto placed = m_placements.find(node.id); placed != m_placements.end())
            object["position"] = {{"x", rounded(placed->second.centre.x)}, {"y", rounded(placed->second.centre.y)}};
        return object;
    }

    /// To a hundredth of a pixel.
    static double rounded(double value) { return std::round(value * 100) / 100 + 0.0; }

    [[nodiscard]] Json edgeObject(const graph::Edge& edge) const
    {
        Json object = Json::object();
        object["id"] = edge.id.value;
        object["source"] = edge.source.value;
        object["target"] = edge.target.value;
        object["relation"] = ontology::nameOf(edge.relation);
        object["label"] = edge.label;
        Json& items = object["evidence"] = Json::array();
        for (const graph::Evidence& evidence : edge.evidence) {
            const bool isCited = evidence.accordingTo && m_index.findNode(*evidence.accordingTo) != nullptr;
            Json item = reference(evidence.article, evidence.sentence, evidence.span);
            item["stance"] = ontology::nameOf(evidence.stance);
            item["according_to"] = isCited ? Json(evidence.accordingTo->value) : Json(nullptr);
            item["date"] = orNull(evidence.date);
            item["confidence"] = evidence.confidence;
            if (m_isRestored && !evidence.rule.empty())
                item["rule"] = evidence.rule;
            items.push_back(std::move(item));
        }
        return object;
    }

    std::ostream& m_out;
    const DocumentIndex& m_index;
    const layout::Placements& m_placements;
    bool m_isRestored;
    const char* m_lineEnd;
    std::unordered_map<ArticleId, text::OffsetMap> m_offsets;
};

} // namespace

void writeJson(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    JsonDocument{out, index, placements, Completeness::Cited}.write();
}

void writeJsonLine(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    JsonDocument{out, index, placements, Completeness::Restored}.write();
}

} // namespace cablegraph::exchange
