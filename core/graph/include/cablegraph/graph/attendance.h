#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <optional>
#include <vector>

namespace cablegraph::graph {

/// That a node took part in a meeting.
struct Attendance
{
    NodeId meeting;
    EdgeId edge;                   ///< attends, hosts or chairs: the first of these in that order, then by id
    std::optional<NodeId> through; ///< who was there for it; nothing when it is named itself

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

/// When a meeting was or is to be held: its own date, else the earliest that a sentence about who took part gives.
[[nodiscard]] std::optional<text::PartialDate> meetingDate(const KnowledgeGraph& graph, const Node& meeting);

/// The meetings that a node, or one who represents it, attended, hosted or chaired: each once, the node's own
/// attendance before that of its representatives. In order of date, those without one last.
[[nodiscard]] std::vector<Attendance> meetingsOf(const KnowledgeGraph& graph, NodeId node);

} // namespace cablegraph::graph
