#include "dot.h"

#include "attributes.h"
#include "plain.h"

#include <array>
#include <ostream>
#include <string>

namespace cablegraph::exchange {
namespace {

/// A quoted string. Backslashes are doubled since labels read "\N" and the like as the node's name. Graphviz's reader
/// gives up on a literal of more than 16 KiB, so a long string is a sum of shorter ones.
std::string dotText(std::string_view text)
{
    constexpr std::size_t longestPiece = 8000;
    std::string result = "\"";
    std::size_t pieceBegin = 0;
    for (const char c : printableUtf8(text)) {
        const bool startsCharacter = (static_cast<unsigned char>(c) & 0xC0) != 0x80;
        if (startsCharacter && result.size() - pieceBegin > longestPiece) {
            result += "\" + \"";
            pieceBegin = result.size();
        }
        if (c == '\n')
            result += "\\n";
        else if (c == '"' || c == '\\')
            result += {'\\', c};
        else if (c != '\r')
            result += c;
    }
    return result + '"';
}

std::string_view shapeOf(ontology::NodeKind kind)
{
    constexpr std::array<std::string_view, ontology::allNodeKinds.size()> shapes{
        "box", "ellipse", "oval", "component", "hexagon", "octagon", "house"};
    return shapes[static_cast<std::size_t>(kind)];
}

std::string_view styleOf(graph::EdgeStanding standing)
{
    constexpr std::array<std::string_view, 5> styles{"solid", "dashed", "dotted", "dashed", "bold"};
    return styles[static_cast<std::size_t>(standing)];
}

void writeNode(std::ostream& out, const graph::Node& node, const layout::Placements& placements)
{
    out << "  n" << std::to_string(node.id.value) << " [label=" << dotText(node.name)
        << ", shape=" << shapeOf(node.kind) << ", fillcolor=\"" << hexText(colourOf(node.kind))
        << "\", tooltip=" << dotText(ontology::nameOf(node.kind));
    if (const auto placed = placements.find(node.id); placed != placements.end())
        out << ", pos=\"" << coordinateText(placed->second.centre.x) << ',' << coordinateText(-placed->second.centre.y)
            << "!\"";
    out << "];\n";
}

void writeEdge(std::ostream& out, const graph::Edge& edge, const DocumentIndex& index)
{
    const std::string citation = citations(edge, index);
    const std::string_view relation = ontology::nameOf(edge.relation);
    out << "  n" << std::to_string(edge.source.value) << " -> n" << std::to_string(edge.target.value)
        << " [label=" << dotText(edge.label.empty() ? relation : std::string_view{edge.label}) << ", color=\""
        << hexText(colourOf(edge.relation)) << "\", style=" << styleOf(graph::standing(edge))
        << ", tooltip=" << dotText(citation) << ", labeltooltip=" << dotText(citation);
    if (ontology::isSymmetric(edge.relation))
        out << ", dir=none";
    out << "];\n";
}

} // namespace

void writeDot(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    out << "digraph cablegraph {\n"
        << "  charset=\"UTF-8\";\n";
    if (!placements.empty())
        out << "  layout=neato;\n  inputscale=72;\n  splines=true;\n";
    out << "  node [style=filled, fontcolor=white, fontname=\"sans-serif\"];\n"
        << "  edge [fontsize=10, fontname=\"sans-serif\"];\n";
    for (const graph::Node& node : index.nodes())
        writeNode(out, node, placements);
    for (const graph::Edge& edge : index.edges())
        writeEdge(out, edge, index);
    out << "}\n";
}

} // namespace cablegraph::exchange
