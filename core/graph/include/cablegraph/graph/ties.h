#pragma once

#include <cablegraph/graph/attendance.h>

#include <cstddef>
#include <set>
#include <vector>

namespace cablegraph::graph {

/// A node outside of a group that is joined to two of it or more.
struct CommonNeighbour
{
    NodeId node;
    std::vector<NodeId> joined; ///< of the group, ascending
    std::vector<EdgeId> edges;  ///< that join it to them, ascending

    friend bool operator==(const CommonNeighbour&, const CommonNeighbour&) = default;
};

/// A meeting at which two of a group or more took part, themselves or through who represents them.
struct SharedMeeting
{
    NodeId meeting;
    std::vector<NodeId> parties; ///< of the group, ascending

    friend bool operator==(const SharedMeeting&, const SharedMeeting&) = default;
};

/// What ties a group of nodes together.
struct Ties
{
    std::vector<EdgeId> edges;               ///< that begin and end in the group, ascending
    std::vector<SharedMeeting> meetings;     ///< in order of date, those without one last
    std::vector<CommonNeighbour> neighbours; ///< those of most first, then by id; without the shared meetings

    friend bool operator==(const Ties&, const Ties&) = default;
};

[[nodiscard]] Ties tiesAmong(const KnowledgeGraph& graph, const std::set<NodeId>& group);

} // namespace cablegraph::graph
