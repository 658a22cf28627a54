#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <vector>

namespace cablegraph::graph {

/// An edge that some sentences assert or allege and others deny, with its two sides: places in Edge::evidence, in their
/// order. Planned evidence stands on neither side.
struct ContestedClaim
{
    EdgeId edge;
    std::vector<std::size_t> claimed; ///< asserted or alleged, never empty
    std::vector<std::size_t> denied;  ///< never empty

    friend bool operator==(const ContestedClaim&, const ContestedClaim&) = default;
};

/// Every contested edge: the one with most sentences on its smaller side first, then on both, then by id.
[[nodiscard]] std::vector<ContestedClaim> contestedClaims(const KnowledgeGraph& graph);

} // namespace cablegraph::graph
