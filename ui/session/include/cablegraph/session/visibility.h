#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace cablegraph::session {

/// Which nodes of the graph the user wants to see. A way of looking, no change of the library: it is not stored.
struct Visibility
{
    /// Set while the user looks at a part alone; nodes that come with new articles stay out of it.
    std::optional<std::set<NodeId>> isolated;
    std::set<NodeId> hidden;

    [[nodiscard]] bool isEverything() const noexcept { return !isolated && hidden.empty(); }
    [[nodiscard]] bool shows(NodeId node) const
    {
        return (!isolated || isolated->contains(node)) && !hidden.contains(node);
    }

    [[nodiscard]] Visibility hiding(const std::set<NodeId>& nodes) const;
    /// Whatever hid them.
    [[nodiscard]] Visibility showing(const std::set<NodeId>& nodes) const;
    [[nodiscard]] Visibility isolating(const std::set<NodeId>& nodes) const;

    friend bool operator==(const Visibility&, const Visibility&) = default;
};

/// The shown nodes with the edges between them; the graph itself when that is everything.
[[nodiscard]] graph::KnowledgeGraph shownPart(const graph::KnowledgeGraph& graph, const Visibility& visibility);

/// The neighbours of a node that are not shown.
[[nodiscard]] std::vector<NodeId> hiddenNeighbours(const graph::KnowledgeGraph& graph, const Visibility& visibility,
                                                   NodeId node);

/// The shown neighbours of `nodes` that hang on them alone: whose every shown neighbour is one of `nodes`. What folding
/// them up hides.
[[nodiscard]] std::set<NodeId> dependants(const graph::KnowledgeGraph& graph, const Visibility& visibility,
                                          const std::set<NodeId>& nodes);

} // namespace cablegraph::session
