#pragma once

#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/graph/knowledgegraph.h>

#include <QString>

namespace cablegraph::canvas {

/// "Japan, state, 5 relations": for screen readers.
[[nodiscard]] QString describe(const graph::KnowledgeGraph& graph, const graph::Node& node);
/// "Japan accuses China, alleged, 2 sentences".
[[nodiscard]] QString describe(const graph::KnowledgeGraph& graph, const graph::Edge& edge);
/// What a pointer that rests on a node or an edge is told, as rich text. Empty for nothing.
[[nodiscard]] QString tipFor(const graph::KnowledgeGraph& graph, const Target& target);

} // namespace cablegraph::canvas
