#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <cstdint>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

namespace cablegraph::library {

/// What speaks for two nodes being one.
enum class Likeness : std::uint8_t
{
    SameName,     ///< one name, of two kinds or with different particulars
    ShortName,    ///< one name is a part of the other: "Akiba", "Takeo Akiba"
    Spelling,     ///< names that differ in a letter or in how they are transcribed: "Zelensky", "Zelenskyy"
    SameWords,    ///< the same words put otherwise: "Foreign Ministry", "Ministry of Foreign Affairs"
    Abbreviation, ///< "IAEA", "International Atomic Energy Agency"
    SameSurname,
    SameRole,
    SameState, ///< they act for the same state or organization
    SameTime,  ///< meetings
    SameParties,
    SamePlace,
    SameTies, ///< relations to the same others
};

struct MergeSuggestion
{
    NodeId one; ///< the one that more is said of, which the other would become
    NodeId other;
    double likelihood = 0;         ///< 0 to 1, an estimate for the order alone
    std::vector<Likeness> reasons; ///< in the order of Likeness, at least one

    friend bool operator==(const MergeSuggestion&, const MergeSuggestion&) = default;
};

/// Nodes that may be one although no rule says so: for the user to decide. The same graph gives the same suggestions,
/// the likeliest first; `different` are those that the user refused (Library::differentNodes). Throws Stopped.
[[nodiscard]] std::vector<MergeSuggestion> suggestMerges(const graph::KnowledgeGraph& graph,
                                                         const std::set<std::pair<NodeId, NodeId>>& different = {},
                                                         std::size_t limit = 500, const std::stop_token& stop = {});

} // namespace cablegraph::library
