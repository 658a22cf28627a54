#pragma once

#include <cablegraph/graph/filter.h>

#include <array>
#include <cstddef>
#include <map>

namespace cablegraph::graph {

/// What a filter can choose among, in order.
inline constexpr std::array allQuadClasses{ontology::QuadClass::VerbalCooperation,
                                           ontology::QuadClass::MaterialCooperation,
                                           ontology::QuadClass::VerbalConflict, ontology::QuadClass::MaterialConflict};

/// How much each value of a filter's choices stands for, as things are: what is shown under the filter's other
/// conditions, whatever it says about this choice itself. Values that stand for nothing are missing.
struct Facets
{
    // Nodes.
    std::map<ontology::NodeKind, std::size_t> kinds;
    std::map<ontology::ThreatClass, std::size_t> threatClasses;
    std::map<NodeId, std::size_t> states; ///< that belong to the state, itself included
    // Edges.
    std::map<ontology::Relation, std::size_t> relations;
    std::map<ontology::QuadClass, std::size_t> quadClasses;
    std::map<EdgeStanding, std::size_t> standings;
    std::map<ArticleId, std::size_t> articles;
    std::map<NodeId, std::size_t> cited; ///< NodeId{}: in an article's own voice

    friend bool operator==(const Facets&, const Facets&) = default;
};

} // namespace cablegraph::graph
