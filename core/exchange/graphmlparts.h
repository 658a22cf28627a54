#pragma once

#include "xmlwriter.h"

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <string_view>

namespace cablegraph::exchange {

/// What every flavour of GraphML writes alike.

/// <key> for values of nodes or edges ("node", "edge").
void declareKey(XmlWriter& xml, std::string_view domain, std::string_view id, std::string_view name,
                std::string_view type);
/// <graph>, left open.
void startGraph(XmlWriter& xml);
/// <node> and <edge> with their ids ("n1", "e1"), left open for more attributes and values.
void startNode(XmlWriter& xml, const graph::Node& node);
void startEdge(XmlWriter& xml, const graph::Edge& edge);

} // namespace cablegraph::exchange
