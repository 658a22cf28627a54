#pragma once

#include <cablegraph/graph/edge.h>

#include <string>
#include <vector>

namespace cablegraph::testing {

/// The evidence an edge was given last, to say more of it: `article.edge(...).dated({2023, 5, 9}).citing(minister)`.
/// Valid until the next edge is made.
class NewEvidence
{
public:
    explicit NewEvidence(graph::Edge& edge)
        : m_list{edge.evidence}
    {
    }

    const NewEvidence& dated(const text::PartialDate& date) const
    {
        return changed([&](graph::Evidence& evidence) { evidence.date = date; });
    }
    const NewEvidence& citing(NodeId speaker) const
    {
        return changed([&](graph::Evidence& evidence) { evidence.accordingTo = speaker; });
    }
    const NewEvidence& confident(double confidence) const
    {
        return changed([&](graph::Evidence& evidence) { evidence.confidence = confidence; });
    }
    const NewEvidence& foundBy(const std::string& rule) const
    {
        return changed([&](graph::Evidence& evidence) { evidence.rule = rule; });
    }

private:
    template<class Change>
    const NewEvidence& changed(const Change& change) const
    {
        m_list.change([&](std::vector<graph::Evidence>& list) { change(list.back()); });
        return *this;
    }

    graph::EvidenceList& m_list;
};

} // namespace cablegraph::testing
