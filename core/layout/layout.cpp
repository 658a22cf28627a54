#include "arranging.h"

#include <cablegraph/layout/layout.h>

namespace cablegraph::layout {

Placements arrange(const graph::KnowledgeGraph& graph, const Placements& previous, const Extents& extents,
                   const LayoutOptions& options, const Progress& progress, const std::stop_token& stop)
{
    return Arranging{graph, previous, extents, options, progress, stop}.run();
}

} // namespace cablegraph::layout
