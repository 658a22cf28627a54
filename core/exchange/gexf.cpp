#include "gexf.h"

#include "attributes.h"
#include "plain.h"
#include "xmlwriter.h"

#include <string>

namespace cablegraph::exchange {
namespace {

class Gexf
{
public:
    Gexf(std::ostream& out, const DocumentIndex& index)
        : m_xml{out}
        , m_index{index}
    {
    }

    void write(const layout::Placements& placements)
    {
        m_xml.start("gexf");
        m_xml.attribute("xmlns", "http://gexf.net/1.3");
        m_xml.attribute("xmlns:viz", "http://gexf.net/1.3/viz");
        m_xml.attribute("version", "1.3");
        m_xml.start("meta");
        m_xml.textElement("creator", "Cablegraph");
        m_xml.end();
        m_xml.start("graph");
        m_xml.attribute("mode", "static");
        m_xml.attribute("defaultedgetype", "directed");
        declare("node", nodeColumns());
        declare("edge", edgeColumns());
        m_xml.start("nodes");
        for (const graph::Node& node : m_index.nodes())
            writeNode(node, placements);
        m_xml.end();
        m_xml.start("edges");
        for (const graph::Edge& edge : m_index.edges())
            writeEdge(edge);
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

private:
    void declare(std::string_view domain, std::span<const Column> columns)
    {
        m_xml.start("attributes");
        m_xml.attribute("class", domain);
        m_xml.attribute("mode", "static");
        for (const Column& column : columns) {
            m_xml.start("attribute");
            m_xml.attribute("id", column.key);
            m_xml.attribute("title", column.key);
            m_xml.attribute("type", column.type == "int" ? "integer" : column.type);
            m_xml.end();
        }
        m_xml.end();
    }

    void writeValues(const std::vector<Value>& values)
    {
        m_xml.start("attvalues");
        for (const Value& value : values) {
            m_xml.start("attvalue");
            m_xml.attribute("for", value.key);
            m_xml.attribute("value", value.text);
            m_xml.end();
        }
        m_xml.end();
    }

    void writeColour(const Colour& colour)
    {
        m_xml.start("viz:color");
        m_xml.attribute("r", std::to_string(colour.red));
        m_xml.attribute("g", std::to_string(colour.green));
        m_xml.attribute("b", std::to_string(colour.blue));
        m_xml.end();
    }

    void writeNode(const graph::Node& node, const layout::Placements& placements)
    {
        m_xml.start("node");
        m_xml.attribute("id", "n" + std::to_string(node.id.value));
        m_xml.attribute("label", node.name);
        writeValues(nodeValues(node, m_index));
        writeColour(colourOf(node.kind));
        if (const auto placed = placements.find(node.id); placed != placements.end()) {
            m_xml.start("viz:position");
            m_xml.attribute("x", coordinateText(placed->second.centre.x));
            m_xml.attribute("y", coordinateText(-placed->second.centre.y));
            m_xml.attribute("z", "0");
            m_xml.end();
        }
        m_xml.start("viz:size");
        m_xml.attribute("value", numberText(sizeOf(node)));
        m_xml.end();
        m_xml.end();
    }

    void writeEdge(const graph::Edge& edge)
    {
        m_xml.start("edge");
        m_xml.attribute("id", "e" + std::to_string(edge.id.value));
        m_xml.attribute("source", "n" + std::to_string(edge.source.value));
        m_xml.attribute("target", "n" + std::to_string(edge.target.value));
        m_xml.attribute("type", "directed");
        m_xml.attribute("kind", ontology::nameOf(edge.relation));
        m_xml.attribute("label", edge.label);
        m_xml.attribute("weight", std::to_string(edge.evidence.size()));
        writeValues(edgeValues(edge, m_index));
        writeColour(colourOf(edge.relation));
        m_xml.end();
    }

    XmlWriter m_xml;
    const DocumentIndex& m_index;
};

} // namespace

void writeGexf(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    Gexf{out, index}.write(placements);
}

} // namespace cablegraph::exchange
