#include "xgmml.h"

#include "attributes.h"
#include "plain.h"
#include "xmlwriter.h"

#include <algorithm>
#include <array>
#include <string>

namespace cablegraph::exchange {
namespace {

std::string_view shapeOf(ontology::NodeKind kind)
{
    constexpr std::array<std::string_view, ontology::allNodeKinds.size()> shapes{
        "RECTANGLE", "ELLIPSE", "ELLIPSE", "ROUND_RECTANGLE", "HEXAGON", "OCTAGON", "DIAMOND"};
    return shapes[static_cast<std::size_t>(kind)];
}

std::string_view typeName(std::string_view columnType)
{
    if (columnType == "int")
        return "integer";
    return columnType == "double" ? "real" : columnType;
}

class Xgmml
{
public:
    Xgmml(std::ostream& out, const DocumentIndex& index)
        : m_xml{out}
        , m_index{index}
    {
    }

    void write(const layout::Placements& placements)
    {
        m_xml.start("graph");
        m_xml.attribute("xmlns", "http://www.cs.rpi.edu/XGMML");
        m_xml.attribute("xmlns:cy", "http://www.cytoscape.org");
        m_xml.attribute("label", "Cablegraph");
        m_xml.attribute("directed", "1");
        for (const graph::Node& node : m_index.nodes())
            writeNode(node, placements);
        for (const graph::Edge& edge : m_index.edges())
            writeEdge(edge);
        m_xml.end();
    }

private:
    void writeValues(const std::vector<Value>& values, std::span<const Column> columns)
    {
        for (const Value& value : values) {
            const auto column = std::ranges::find(columns, value.key, &Column::key);
            m_xml.start("att");
            m_xml.attribute("name", value.key);
            m_xml.attribute("type", typeName(column->type));
            m_xml.attribute("value", value.text);
            m_xml.end();
        }
    }

    void writeNode(const graph::Node& node, const layout::Placements& placements)
    {
        m_xml.start("node");
        m_xml.attribute("id", std::to_string(node.id.value));
        m_xml.attribute("label", node.name);
        writeValues(nodeValues(node, m_index), nodeColumns());
        m_xml.start("graphics");
        m_xml.attribute("type", shapeOf(node.kind));
        if (const auto placed = placements.find(node.id); placed != placements.end()) {
            m_xml.attribute("x", coordinateText(placed->second.centre.x));
            m_xml.attribute("y", coordinateText(placed->second.centre.y));
        }
        const std::string size = numberText(sizeOf(node));
        m_xml.attribute("w", size);
        m_xml.attribute("h", size);
        m_xml.attribute("fill", hexText(colourOf(node.kind)));
        m_xml.end();
        m_xml.end();
    }

    void writeEdge(const graph::Edge& edge)
    {
        m_xml.start("edge");
        // Nodes and edges share their ids' space.
        m_xml.attribute("id", "e" + std::to_string(edge.id.value));
        m_xml.attribute("source", std::to_string(edge.source.value));
        m_xml.attribute("target", std::to_string(edge.target.value));
        m_xml.attribute("label", edge.label.empty() ? ontology::nameOf(edge.relation) : edge.label);
        m_xml.attribute("cy:directed", ontology::isSymmetric(edge.relation) ? "0" : "1");
        writeValues(edgeValues(edge, m_index), edgeColumns());
        m_xml.start("graphics");
        m_xml.attribute("width", edge.evidence.size() > 1 ? "2" : "1");
        m_xml.attribute("fill", hexText(colourOf(edge.relation)));
        m_xml.end();
        m_xml.end();
    }

    XmlWriter m_xml;
    const DocumentIndex& m_index;
};

} // namespace

void writeXgmml(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    Xgmml{out, index}.write(placements);
}

} // namespace cablegraph::exchange
