#include "csv.h"

#include "attributes.h"
#include "plain.h"

#include <cablegraph/text/normalise.h>

#include <ostream>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace cablegraph::exchange {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view formulaStarts = "=+-@\t\r";

std::string cell(std::string_view text)
{
    std::string content = validUtf8(text);
    std::erase(content, '\0');
    if (!content.empty() && formulaStarts.find(content.front()) != std::string_view::npos)
        content.insert(content.begin(), '\'');
    if (content.find_first_of(",;\"\r\n\t") == std::string::npos)
        return content;
    std::string quoted = "\"";
    for (const char c : content) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + '"';
}

void writeRow(std::ostream& out, std::span<const std::string> cells)
{
    bool isFirst = true;
    for (const std::string& text : cells) {
        if (!isFirst)
            out << ',';
        out << cell(text);
        isFirst = false;
    }
    out << "\r\n";
}

/// The leading cells, then a cell for each column, empty where there is no value.
void writeRowOf(std::ostream& out, std::vector<std::string> row, std::span<const Column> columns,
                const std::vector<Value>& values)
{
    auto value = values.begin(); // in the columns' order
    for (const Column& column : columns) {
        const bool isHere = value != values.end() && value->key == column.key;
        row.push_back(isHere ? (value++)->text : std::string{});
    }
    writeRow(out, row);
}

void writeHeader(std::ostream& out, std::vector<std::string> header, std::span<const Column> columns)
{
    out << byteOrderMark;
    for (const Column& column : columns)
        header.emplace_back(column.key);
    writeRow(out, header);
}

/// Names as the table has them: programs join rows by name, so two nodes of one name are told apart by kind or number.
std::unordered_map<NodeId, std::string> distinctNames(const graph::GraphDocument& document)
{
    std::unordered_map<std::string, int> uses;
    const auto withKind = [](const graph::Node& node) {
        return node.name + " (" + std::string{ontology::nameOf(node.kind)} + ")";
    };
    for (const graph::Node& node : document.nodes) {
        ++uses[node.name];
        ++uses[withKind(node)];
    }
    std::unordered_map<NodeId, std::string> names;
    for (const graph::Node& node : document.nodes) {
        std::string name = node.name;
        if (uses[name] > 1)
            name = withKind(node);
        if (uses[name] > 1)
            name += " #" + std::to_string(node.id.value);
        names.emplace(node.id, std::move(name));
    }
    return names;
}

} // namespace

void writeCsv(std::ostream& out, const DocumentIndex& index)
{
    const graph::GraphDocument& document = index.document();
    const auto names = distinctNames(document);
    out << byteOrderMark;
    const std::vector<std::string> header{"Edge",         "Source",    "Target",     "Type",     "Source kind",
                                          "Target kind",  "Relation",  "Label",      "Standing", "Stance",
                                          "According to", "Date",      "Confidence", "Sentence", "Words",
                                          "Article",      "Published", "Origin"};
    writeRow(out, header);
    for (const graph::Edge& edge : index.edges()) {
        for (const graph::Evidence& evidence : edge.evidence) {
            const graph::Source& source = *index.sentence(evidence.article, evidence.sentence).source;
            const graph::Node* cited = evidence.accordingTo ? index.findNode(*evidence.accordingTo) : nullptr;
            const std::vector<std::string> row{
                std::to_string(edge.id.value),
                names.at(edge.source),
                names.at(edge.target),
                ontology::isSymmetric(edge.relation) ? "Undirected" : "Directed",
                std::string{ontology::nameOf(index.node(edge.source).kind)},
                std::string{ontology::nameOf(index.node(edge.target).kind)},
                std::string{ontology::nameOf(edge.relation)},
                edge.label,
                std::string{graph::nameOf(graph::standing(edge))},
                std::string{ontology::nameOf(evidence.stance)},
                cited != nullptr ? names.at(cited->id) : std::string{},
                dateText(evidence.date),
                numberText(evidence.confidence),
                text::singleLine(index.sentenceText(evidence)),
                text::singleLine(slice(source.text, evidence.span)),
                source.title,
                dateText(source.published),
                publicOrigin(source),
            };
            writeRow(out, row);
        }
    }
}

void writeNodesCsv(std::ostream& out, const DocumentIndex& index)
{
    writeHeader(out, {"Id", "Label"}, nodeColumns());
    for (const graph::Node& node : index.nodes())
        writeRowOf(out, {std::to_string(node.id.value), node.name}, nodeColumns(), nodeValues(node, index));
}

void writeEdgesCsv(std::ostream& out, const DocumentIndex& index)
{
    writeHeader(out, {"Source", "Target", "Type", "Id", "Label", "Weight"}, edgeColumns());
    for (const graph::Edge& edge : index.edges())
        writeRowOf(out,
                   {std::to_string(edge.source.value), std::to_string(edge.target.value),
                    ontology::isSymmetric(edge.relation) ? "Undirected" : "Directed", std::to_string(edge.id.value),
                    edge.label, std::to_string(edge.evidence.size())},
                   edgeColumns(), edgeValues(edge, index));
}

} // namespace cablegraph::exchange
