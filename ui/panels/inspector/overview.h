#pragma once

#include <cablegraph/panels/inspector/content.h>

namespace cablegraph::panels {

/// The offices of a person, from the sentences that say whom it represents.
[[nodiscard]] std::vector<Office> officesOf(const graph::KnowledgeGraph& graph, const graph::Node& person,
                                            const ArticleAccess& articles);
[[nodiscard]] FirstOf<MeetingLine> meetingLinesOf(const graph::KnowledgeGraph& graph, NodeId node);
[[nodiscard]] FirstOf<ThreatLine> threatLinesOf(const graph::KnowledgeGraph& graph, NodeId node);

/// "from March 2021 to 9 December 2023": the dates that an edge's sentences give.
[[nodiscard]] QString periodOf(const graph::Edge& edge);

} // namespace cablegraph::panels
