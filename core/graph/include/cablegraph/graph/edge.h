#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/graph/evidence.h>
#include <cablegraph/ontology/kinds.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cablegraph::graph {

/// One relation between two nodes: drawn once, however many sentences support it.
struct Edge
{
    EdgeId id;
    NodeId source;
    NodeId target;
    ontology::Relation relation = ontology::Relation::Represents;
    std::string label;     ///< a short verb phrase to read between the two names
    EvidenceList evidence; ///< never empty, in order of article and position

    friend bool operator==(const Edge&, const Edge&) = default;
};

/// What an edge's evidence comes to.
enum class EdgeStanding : std::uint8_t
{
    Asserted,
    Alleged,
    Denied,
    Planned,
    Contested, ///< some evidence asserts or alleges it, some denies it
};
inline constexpr std::array allEdgeStandings{EdgeStanding::Asserted, EdgeStanding::Alleged, EdgeStanding::Denied,
                                             EdgeStanding::Planned, EdgeStanding::Contested};

/// Contested if it is; else the strongest stance among the evidence: asserted, alleged, planned, denied.
[[nodiscard]] EdgeStanding standing(const Edge& edge) noexcept;
/// The same for evidence of which only the stances are known.
[[nodiscard]] EdgeStanding standing(StanceSet stances) noexcept;
/// Stable lower-case name ("contested").
[[nodiscard]] std::string_view nameOf(EdgeStanding standing) noexcept;

} // namespace cablegraph::graph
