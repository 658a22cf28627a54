#include "graphml.h"

#include "attributes.h"
#include "graphmlparts.h"
#include "plain.h"
#include "xmlwriter.h"

#include <string>

namespace cablegraph::exchange {
namespace {

using Columns = std::span<const Column>;

constexpr Column labelColumns[] = {{"name", "string"}, {"label", "string"}};
constexpr Column drawingColumns[] = {{"x", "double"}, {"y", "double"}, {"size", "double"},
                                     {"r", "int"},    {"g", "int"},    {"b", "int"}};
constexpr Column edgeLabelColumns[] = {{"edgelabel", "string"}, {"weight", "double"}};
constexpr Column edgeDrawingColumns[] = {{"r", "int"}, {"g", "int"}, {"b", "int"}};

/// Keys of nodes and edges share one id space in the file, so those of edges get a prefix; programs that do not know an
/// id go by the title.
std::string keyId(std::string_view domain, std::string_view key)
{
    return (domain == "edge" ? "edge_" : "") + std::string{key};
}

class GraphMl
{
public:
    GraphMl(std::ostream& out, const DocumentIndex& index)
        : m_xml{out}
        , m_index{index}
    {
    }

    void declare(std::string_view domain, Columns columns)
    {
        for (const Column& column : columns)
            declareKey(m_xml, domain, keyId(domain, column.key), column.key, column.type);
    }

    void write(const layout::Placements& placements)
    {
        m_xml.start("graphml");
        m_xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (const Columns columns : {Columns{labelColumns}, Columns{drawingColumns}, nodeColumns()})
            declare("node", columns);
        for (const Columns columns : {Columns{edgeLabelColumns}, Columns{edgeDrawingColumns}, edgeColumns()})
            declare("edge", columns);
        writeGraph(
            m_xml, m_index, [&](const graph::Node& node) { writeNode(node, placements); },
            [this](const graph::Edge& edge) { writeEdge(edge); });
        m_xml.end();
    }

private:
    void data(std::string_view domain, std::string_view key, std::string_view text)
    {
        m_xml.textElement("data", "key", keyId(domain, key), text);
    }

    void colour(std::string_view domain, const Colour& colour)
    {
        data(domain, "r", std::to_string(colour.red));
        data(domain, "g", std::to_string(colour.green));
        data(domain, "b", std::to_string(colour.blue));
    }

    void writeNode(const graph::Node& node, const layout::Placements& placements)
    {
        startNode(m_xml, node);
        data("node", "name", node.name);
        data("node", "label", node.name);
        if (const auto placed = placements.find(node.id); placed != placements.end()) {
            data("node", "x", coordinateText(placed->second.centre.x));
            data("node", "y", coordinateText(-placed->second.centre.y));
        }
        data("node", "size", numberText(sizeOf(node)));
        colour("node", colourOf(node.kind));
        for (const Value& value : nodeValues(node, m_index))
            data("node", value.key, value.text);
        m_xml.end();
    }

    void writeEdge(const graph::Edge& edge)
    {
        startEdge(m_xml, edge);
        m_xml.attribute("label", ontology::nameOf(edge.relation));
        data("edge", "edgelabel", edge.label);
        data("edge", "weight", std::to_string(edge.evidence.size()));
        colour("edge", colourOf(edge.relation));
        for (const Value& value : edgeValues(edge, m_index))
            data("edge", value.key, value.text);
        m_xml.end();
    }

    XmlWriter m_xml;
    const DocumentIndex& m_index;
};

} // namespace

void writeGraphMl(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    GraphMl{out, index}.write(placements);
}

} // namespace cablegraph::exchange
