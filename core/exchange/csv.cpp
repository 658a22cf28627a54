#include "csv.h"

#include "plain.h"

#include <cablegraph/text/normalise.h>

#include <ostream>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace cablegraph::exchange {
namespace {

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
    out << "\xEF\xBB\xBF";
    const std::vector<std::string> header{"Edge",         "Source",    "Target",     "Type",     "Source kind",
                                          "Target kind",  "Relation",  "Label",      "Standing", "Stance",
                                          "According to", "Date",      "Confidence", "Sentence", "Words",
                                          "Article",      "Published", "Origin"};
    writeRow(out, header);
    for (const graph::Edge& edge : document.edges) {
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

} // namespace cablegraph::exchange
