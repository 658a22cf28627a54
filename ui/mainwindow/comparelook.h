#pragma once

#include <cablegraph/canvas/nodeemphasis.h>
#include <cablegraph/graph/compare.h>

namespace cablegraph::mainwindow {

/// Colours for what is new, gone and changed, with the legend's words: a node is changed also when a line of it is new,
/// gone or changed. Everything else of `graph` is grey.
[[nodiscard]] canvas::NodeEmphasis emphasisOf(const graph::KnowledgeGraph& graph, const graph::Comparison& comparison);

} // namespace cablegraph::mainwindow
