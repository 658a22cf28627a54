#include "webannotation.h"

#include "plain.h"
#include "stablekeys.h"
#include "uuid.h"

#include <cablegraph/text/offsets.h>

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <unordered_map>

namespace cablegraph::exchange {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t contextLength = 32; ///< code points before and after the quoted words

class Annotations
{
public:
    Annotations(std::ostream& out, const DocumentIndex& index)
        : m_out{out}
        , m_index{index}
    {
        for (const graph::Source& source : index.document().sources)
            m_articles.try_emplace(source.id, source);
    }

    void write()
    {
        std::string everything;
        for (const graph::Source& source : m_index.document().sources)
            everything += stableKey({source.text});
        m_out << R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "id": ")"
              << urn(everything) << R"(", "items": [)";
        for (const graph::Edge& edge : m_index.edges())
            for (const graph::Evidence& evidence : edge.evidence)
                writeEvidence(edge, evidence);
        for (const graph::Node& node : m_index.nodes())
            for (const graph::Mention& mention : node.mentions)
                writeMention(node, mention);
        m_out << (m_isEmpty ? "]}\n" : "\n]}\n");
    }

private:
    struct Article
    {
        explicit Article(const graph::Source& read)
            : source{read}
            , offsets{read.text}
        {
        }
        const graph::Source& source;
        text::OffsetMap offsets;
    };

    static std::string urn(const std::string& key) { return "urn:uuid:" + nameBasedUuid(stableKey({"anno", key})); }

    void writeAnnotation(std::string_view motivation, const std::string& statement, ArticleId article,
                         const text::ByteSpan& span)
    {
        Json object = Json::object();
        object["type"] = "Annotation";
        const std::string& text = m_articles.at(article).source.text;
        object["id"] = urn(stableKey({statement, text, std::to_string(span.begin), std::to_string(span.end)}));
        object["motivation"] = motivation;
        Json body = Json::object();
        body["type"] = "TextualBody";
        body["format"] = "text/plain";
        body["value"] = statement;
        object["body"] = std::move(body);
        object["target"] = target(m_articles.at(article), span);
        m_out << (m_isEmpty ? "\n" : ",\n") << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        m_isEmpty = false;
    }

    static Json target(const Article& article, const text::ByteSpan& span)
    {
        const std::size_t begin = article.offsets.codePointFromByte(span.begin);
        const std::size_t end = article.offsets.codePointFromByte(span.end);
        const std::string_view text = article.source.text;
        const std::size_t before = article.offsets.byteFromCodePoint(begin - std::min(begin, contextLength));
        const std::size_t after = article.offsets.byteFromCodePoint(end + contextLength);
        Json quote = Json::object();
        quote["type"] = "TextQuoteSelector";
        quote["exact"] = slice(text, span);
        quote["prefix"] = text.substr(before, span.begin - before);
        quote["suffix"] = text.substr(span.end, after - span.end);
        Json position = Json::object();
        position["type"] = "TextPositionSelector";
        position["start"] = begin;
        position["end"] = end;
        Json target = Json::object();
        const std::string origin = publicOrigin(article.source);
        target["source"] = origin.empty() ? article.source.title : origin;
        target["selector"] = Json::array({std::move(quote), std::move(position)});
        return target;
    }

    void writeEvidence(const graph::Edge& edge, const graph::Evidence& evidence)
    {
        std::string statement = m_index.node(edge.source).name + " — ";
        statement += edge.label.empty() ? ontology::nameOf(edge.relation) : std::string_view{edge.label};
        statement += " — " + m_index.node(edge.target).name + " (";
        statement += ontology::nameOf(evidence.stance);
        if (const graph::Node* cited = evidence.accordingTo ? m_index.findNode(*evidence.accordingTo) : nullptr)
            statement += " according to " + cited->name;
        if (evidence.date)
            statement += ", " + text::isoString(*evidence.date);
        writeAnnotation("describing", statement + ")", evidence.article, evidence.span);
    }

    void writeMention(const graph::Node& node, const graph::Mention& mention)
    {
        writeAnnotation("identifying", node.name + " (" + std::string{ontology::nameOf(node.kind)} + ")",
                        mention.article, mention.span);
    }

    std::ostream& m_out;
    const DocumentIndex& m_index;
    std::unordered_map<ArticleId, Article> m_articles;
    bool m_isEmpty = true;
};

} // namespace

void writeWebAnnotation(std::ostream& out, const DocumentIndex& index)
{
    Annotations{out, index}.write();
}

} // namespace cablegraph::exchange
