#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <cstddef>
#include <functional>
#include <map>
#include <vector>

namespace cablegraph::graph {

/// The states that a node belongs to or acts for; a state belongs to itself.
using StatesOf = std::function<std::vector<NodeId>(NodeId)>;

/// The days articles were published; undated ones are missing.
using PublicationDates = std::map<ArticleId, text::PartialDate>;

/// Something that one of two states did to the other, itself or through who acts for it, as one sentence tells it.
struct DyadEvent
{
    EdgeId edge;
    std::size_t evidence = 0;     ///< of the edge
    NodeId actor;                 ///< the state that did it
    double score = 0;             ///< PLOVER's conflict-cooperation score, -10 to +10
    text::PartialDate date;       ///< to the month at least
    bool isDateOfArticle = false; ///< the sentence gives no time: it counts for the day its article was published

    friend bool operator==(const DyadEvent&, const DyadEvent&) = default;
};

struct DyadMonth
{
    int year = 0;
    int month = 1;                 ///< 1 to 12
    double meanScore = 0;          ///< of the events, each sentence counted once
    std::vector<DyadEvent> events; ///< by date, then edge; never empty

    friend bool operator==(const DyadMonth&, const DyadMonth&) = default;
};

/// How two states dealt with each other over time.
struct Dyad
{
    NodeId first;
    NodeId second;
    std::vector<DyadMonth> months; ///< with events, ascending
    std::size_t events = 0;        ///< in all months
    std::size_t undated = 0;       ///< left out, for want of a month

    friend bool operator==(const Dyad&, const Dyad&) = default;
};

/// What counts are the relations between actors that some sentence asserts or alleges; what is denied did not happen,
/// what is planned has not yet. (Monthly means of the scores of the event ontology PLOVER, Open Event Data Alliance.)
[[nodiscard]] Dyad dyadOf(const KnowledgeGraph& graph, const StatesOf& statesOf, const PublicationDates& published,
                          NodeId first, NodeId second);

/// How much is told of a pair of states.
struct DyadCount
{
    NodeId first; ///< the smaller id
    NodeId second;
    std::size_t events = 0; ///< dated or not

    friend bool operator==(const DyadCount&, const DyadCount&) = default;
};

/// All pairs with an event, those with most first, then by ids.
[[nodiscard]] std::vector<DyadCount> dyadsIn(const KnowledgeGraph& graph, const StatesOf& statesOf);

} // namespace cablegraph::graph
