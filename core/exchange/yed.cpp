#include "yed.h"

#include "attributes.h"
#include "graphmlparts.h"
#include "plain.h"
#include "xmlwriter.h"

#include <array>
#include <string>

namespace cablegraph::exchange {
namespace {

constexpr std::string_view nodeGraphics = "node_graphics";
constexpr std::string_view edgeGraphics = "edge_graphics";

std::string_view shapeOf(ontology::NodeKind kind)
{
    constexpr std::array<std::string_view, ontology::allNodeKinds.size()> shapes{
        "rectangle", "ellipse", "ellipse", "roundrectangle", "hexagon", "octagon", "trapezoid"};
    return shapes[static_cast<std::size_t>(kind)];
}

std::string_view lineTypeOf(graph::EdgeStanding standing)
{
    constexpr std::array<std::string_view, 5> types{"line", "dashed", "dotted", "dashed_dotted", "dashed"};
    return types[static_cast<std::size_t>(standing)];
}

class Yed
{
public:
    Yed(std::ostream& out, const DocumentIndex& index)
        : m_xml{out}
        , m_index{index}
    {
    }

    void write(const layout::Placements& placements)
    {
        m_xml.start("graphml");
        m_xml.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
        m_xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
        declareGraphics("node", nodeGraphics, "nodegraphics");
        declareGraphics("edge", edgeGraphics, "edgegraphics");
        for (const std::string_view domain : {"node", "edge"})
            declareKey(m_xml, domain, descriptionKey(domain), "description", "string");
        writeGraph(
            m_xml, m_index, [&](const graph::Node& node) { writeNode(node, placements); },
            [this](const graph::Edge& edge) { writeEdge(edge); });
        m_xml.end();
    }

private:
    void declareGraphics(std::string_view domain, std::string_view id, std::string_view type)
    {
        m_xml.start("key");
        m_xml.attribute("id", id);
        m_xml.attribute("for", domain);
        m_xml.attribute("yfiles.type", type);
        m_xml.end();
    }

    static std::string descriptionKey(std::string_view domain) { return std::string{domain} + "_description"; }

    /// Starts <data key> and the element of the graphics in it.
    void startGraphics(std::string_view key, std::string_view element)
    {
        m_xml.start("data");
        m_xml.attribute("key", key);
        m_xml.start(element);
    }
    void endGraphics()
    {
        m_xml.end();
        m_xml.end();
    }

    void single(std::string_view element, std::initializer_list<std::pair<std::string_view, std::string>> attributes)
    {
        m_xml.start(element);
        for (const auto& [name, value] : attributes)
            m_xml.attribute(name, value);
        m_xml.end();
    }

    void writeNode(const graph::Node& node, const layout::Placements& placements)
    {
        startNode(m_xml, node);
        std::string known;
        for (const Value& value : nodeValues(node, m_index))
            known += (known.empty() ? "" : "\n") + std::string{value.key} + ": " + value.text;
        m_xml.textElement("data", "key", descriptionKey("node"), known);
        startGraphics(nodeGraphics, "y:ShapeNode");
        const double size = sizeOf(node);
        if (const auto placed = placements.find(node.id); placed != placements.end())
            single("y:Geometry", {{"x", coordinateText(placed->second.centre.x - size / 2)},
                                  {"y", coordinateText(placed->second.centre.y - size / 2)},
                                  {"width", numberText(size)},
                                  {"height", numberText(size)}});
        else
            single("y:Geometry", {{"width", numberText(size)}, {"height", numberText(size)}});
        single("y:Fill", {{"color", hexText(colourOf(node.kind))}, {"transparent", "false"}});
        single("y:BorderStyle", {{"color", "#ffffff"}, {"type", "line"}, {"width", "1.0"}});
        // Beside the node: names are longer than nodes are wide.
        m_xml.textElement("y:NodeLabel", "modelName", "eight_pos", node.name);
        single("y:Shape", {{"type", std::string{shapeOf(node.kind)}}});
        endGraphics();
        m_xml.end();
    }

    void writeEdge(const graph::Edge& edge)
    {
        const std::string colour = hexText(colourOf(edge.relation));
        const bool isDirected = !ontology::isSymmetric(edge.relation);
        startEdge(m_xml, edge);
        m_xml.textElement("data", "key", descriptionKey("edge"), citations(edge, m_index));
        startGraphics(edgeGraphics, "y:PolyLineEdge");
        single("y:LineStyle", {{"color", colour},
                               {"type", std::string{lineTypeOf(graph::standing(edge))}},
                               {"width", edge.evidence.size() > 1 ? "2.0" : "1.0"}});
        single("y:Arrows", {{"source", "none"}, {"target", isDirected ? "standard" : "none"}});
        m_xml.textElement("y:EdgeLabel", edge.label.empty() ? ontology::nameOf(edge.relation) : edge.label);
        endGraphics();
        m_xml.end();
    }

    XmlWriter m_xml;
    const DocumentIndex& m_index;
};

} // namespace

void writeYed(std::ostream& out, const DocumentIndex& index, const layout::Placements& placements)
{
    Yed{out, index}.write(placements);
}

} // namespace cablegraph::exchange
