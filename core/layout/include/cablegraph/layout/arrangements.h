#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/layout.h>

#include <map>
#include <stop_token>

/// Arrangements that say something by where things lie. Each names every node of the graph once, keeps the nodes pinned
/// in `previous` exactly where they are and moves all others, leaves no two extents overlapping but those of pinned
/// nodes, and is deterministic. All run on the caller's thread and throw Stopped.
namespace cablegraph::layout {

/// One ring for each kind: states inmost, then organizations, officials, persons, meetings, threats, places. Each node
/// lies on its ring in the direction of its neighbours (barycentres, as in Sugiyama, Tagawa and Toda 1981, but around a
/// circle). A crowded ring has several rows.
[[nodiscard]] Placements arrangeInRings(const graph::KnowledgeGraph& graph, const Placements& previous,
                                        const Extents& extents, const LayoutOptions& options = {},
                                        const std::stop_token& stop = {});

/// One column for each kind, in the order in which kinds are declared; each node at the height of its neighbours
/// (Sugiyama, Tagawa and Toda 1981). A crowded kind has several columns side by side.
[[nodiscard]] Placements arrangeInColumns(const graph::KnowledgeGraph& graph, const Placements& previous,
                                          const Extents& extents, const LayoutOptions& options = {},
                                          const std::stop_token& stop = {});

/// In days, counted from any day.
using Dates = std::map<NodeId, double>;

/// From left to right by date, one lane for each kind, from above in the order in which kinds are declared. A node
/// without a date stands at the mean date of its neighbours; those that have none either come first, at the left. What
/// is earlier is never farther right, but distances are not to scale: days on which nothing happened take little room.
[[nodiscard]] Placements arrangeByTime(const graph::KnowledgeGraph& graph, const Dates& dates,
                                       const Placements& previous, const Extents& extents,
                                       const LayoutOptions& options = {}, const std::stop_token& stop = {});

/// Degrees; north and east are positive.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
};
using GeoPoints = std::map<NodeId, GeoPoint>;

/// Nodes of known place as on a map (plate carrée, north above), pushed apart where they are crowded. What belongs to
/// one of them alone stands around it, what belongs to several between them (barycentres, Tutte 1963). Components
/// without a known place are arranged as by `arrange` and packed around the map.
[[nodiscard]] Placements arrangeOnMap(const graph::KnowledgeGraph& graph, const GeoPoints& places,
                                      const Placements& previous, const Extents& extents,
                                      const LayoutOptions& options = {}, const Progress& progress = {},
                                      const std::stop_token& stop = {});

} // namespace cablegraph::layout
