#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <filesystem>
#include <vector>

namespace cablegraph::bench {

/// The graph of an edge list: lines `u<TAB>v` with numbers from 0, `#` before comments, of which "nodes=N" tells how
/// many nodes there are at least; repeated lines are parallel edges. A file of the same name ending in .nodes may name
/// them: `id<TAB>kind<TAB>label`. Node n gets the id n + 1. Throws std::runtime_error with the line that cannot be
/// read.
[[nodiscard]] graph::KnowledgeGraph readEdgeList(const std::filesystem::path& file);

} // namespace cablegraph::bench
