#pragma once

#include "documentindex.h"
#include "xmlwriter.h"

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <string_view>

namespace cablegraph::exchange {

/// What every flavour of GraphML writes alike.

/// <key> for values of nodes or edges ("node", "edge").
void declareKey(XmlWriter& xml, std::string_view domain, std::string_view id, std::string_view name,
                std::string_view type);
/// <node> and <edge> with their ids ("n1", "e1"), left open for more attributes and values.
void startNode(XmlWriter& xml, const graph::Node& node);
void startEdge(XmlWriter& xml, const graph::Edge& edge);

/// <graph> with what the two write of each node and each edge; nodes come before edges, as Cytoscape needs them.
template<class WriteNode, class WriteEdge>
void writeGraph(XmlWriter& xml, const DocumentIndex& index, WriteNode writeNode, WriteEdge writeEdge)
{
    xml.start("graph");
    xml.attribute("edgedefault", "directed");
    for (const graph::Node& node : index.nodes())
        writeNode(node);
    for (const graph::Edge& edge : index.edges())
        writeEdge(edge);
    xml.end();
}

} // namespace cablegraph::exchange
