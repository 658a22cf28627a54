#include "cypher.h"

#include "attributes.h"
#include "plain.h"
#include "stablekeys.h"
#include "uuid.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <unordered_map>

namespace cablegraph::exchange {
namespace {

std::string cypherText(std::string_view text)
{
    std::string result = "'";
    for (const char c : printableUtf8(text)) {
        if (c == '\'' || c == '\\')
            result += {'\\', c};
        else if (c == '\n')
            result += "\\n";
        else if (c == '\r')
            result += "\\r";
        else
            result += c;
    }
    return result + '\'';
}

/// "held_in" -> "HELD_IN"
std::string relationshipType(ontology::Relation relation)
{
    std::string name{ontology::nameOf(relation)};
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c; });
    return name;
}

/// "official" -> "Official"
std::string labelOf(ontology::NodeKind kind)
{
    std::string name{ontology::nameOf(kind)};
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

template<class Texts, class ToText>
std::string list(const Texts& texts, ToText toText)
{
    std::string result = "[";
    for (const auto& text : texts)
        result += (result.size() > 1 ? ", " : "") + cypherText(toText(text));
    return result + ']';
}

class Cypher
{
public:
    Cypher(std::ostream& out, const DocumentIndex& index)
        : m_out{out}
        , m_index{index}
    {
        std::unordered_map<std::string, int> uses;
        for (const graph::Node& node : index.document().nodes) {
            const std::string key = stableKey(node);
            const int use = ++uses[key];
            const std::string again = use > 1 ? std::to_string(use) : std::string{};
            m_keys.emplace(node.id, nameBasedUuid(stableKey({key, again})));
        }
    }

    void write()
    {
        m_out << "CREATE INDEX cablegraph_key IF NOT EXISTS FOR (n:Cablegraph) ON (n.key);\n";
        for (const graph::Node& node : m_index.nodes())
            writeNode(node);
        for (const graph::Edge& edge : m_index.edges())
            writeEdge(edge);
    }

private:
    static std::string property(std::string_view name, std::string_view type, const std::string& text)
    {
        return std::string{name} + ": " + (type == "string" ? cypherText(text) : text);
    }

    static std::string properties(const std::vector<Value>& values, std::span<const Column> columns)
    {
        std::string result;
        for (const Value& value : values)
            if (value.key != "aliases" && value.key != "evidence" && value.key != "interaction")
                result +=
                    ", " + property(value.key, std::ranges::find(columns, value.key, &Column::key)->type, value.text);
        return result;
    }

    void writeNode(const graph::Node& node)
    {
        m_out << "MERGE (n:Cablegraph {key: " << cypherText(m_keys.at(node.id)) << "}) SET n:" << labelOf(node.kind)
              << ", n += {name: " << cypherText(node.name)
              << ", aliases: " << list(node.aliases, [](const std::string& alias) { return alias; })
              << properties(nodeValues(node, m_index), nodeColumns()) << "};\n";
    }

    void writeEdge(const graph::Edge& edge)
    {
        const auto sentence = [this](const graph::Evidence& evidence) {
            return text::singleLine(m_index.sentenceText(evidence));
        };
        const auto stance = [](const graph::Evidence& evidence) { return ontology::nameOf(evidence.stance); };
        const auto article = [this](const graph::Evidence& evidence) {
            return m_index.sentence(evidence.article, evidence.sentence).source->title;
        };
        m_out << "MATCH (a:Cablegraph {key: " << cypherText(m_keys.at(edge.source))
              << "}), (b:Cablegraph {key: " << cypherText(m_keys.at(edge.target))
              << "}) MERGE (a)-[r:" << relationshipType(edge.relation)
              << "]->(b) SET r += {label: " << cypherText(edge.label)
              << properties(edgeValues(edge, m_index), edgeColumns())
              << ", sentences: " << list(edge.evidence, sentence) << ", stances: " << list(edge.evidence, stance)
              << ", sources: " << list(edge.evidence, article) << "};\n";
    }

    std::ostream& m_out;
    const DocumentIndex& m_index;
    std::unordered_map<NodeId, std::string> m_keys;
};

} // namespace

void writeCypher(std::ostream& out, const DocumentIndex& index)
{
    Cypher{out, index}.write();
}

} // namespace cablegraph::exchange
