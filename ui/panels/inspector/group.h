#pragma once

#include <cablegraph/panels/inspector/content.h>

namespace cablegraph::panels {

/// What is selected, and what ties the selected nodes together.
[[nodiscard]] SelectionList selectionList(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                                          const ArticleAccess& articles, const InspectorLimits& limits);

} // namespace cablegraph::panels
