#include "graphmlparts.h"

#include <string>

namespace cablegraph::exchange {

void declareKey(XmlWriter& xml, std::string_view domain, std::string_view id, std::string_view name,
                std::string_view type)
{
    xml.start("key");
    xml.attribute("id", id);
    xml.attribute("for", domain);
    xml.attribute("attr.name", name);
    xml.attribute("attr.type", type);
    xml.end();
}

void startNode(XmlWriter& xml, const graph::Node& node)
{
    xml.start("node");
    xml.attribute("id", "n" + std::to_string(node.id.value));
}

void startEdge(XmlWriter& xml, const graph::Edge& edge)
{
    xml.start("edge");
    xml.attribute("id", "e" + std::to_string(edge.id.value));
    xml.attribute("source", "n" + std::to_string(edge.source.value));
    xml.attribute("target", "n" + std::to_string(edge.target.value));
}

} // namespace cablegraph::exchange
