#include <cablegraph/graph/dyads.h>
#include <cablegraph/text/days.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace cablegraph::graph {
namespace {

using ontology::Stance;

bool happened(const Evidence& evidence) noexcept
{
    return evidence.stance == Stance::Asserted || evidence.stance == Stance::Alleged;
}

/// Asks once a node.
class KnownStates
{
public:
    explicit KnownStates(const StatesOf& statesOf)
        : m_statesOf{statesOf}
    {
    }

    const std::vector<NodeId>& operator[](NodeId node)
    {
        const auto found = m_known.find(node);
        return found != m_known.end() ? found->second : m_known.emplace(node, m_statesOf(node)).first->second;
    }

    bool holds(NodeId node, NodeId state) { return std::ranges::find((*this)[node], state) != (*this)[node].end(); }

private:
    const StatesOf& m_statesOf;
    std::unordered_map<NodeId, std::vector<NodeId>> m_known;
};

/// When an event counts: its own date, or its article's where it has none. Nothing without a month.
std::optional<std::pair<text::PartialDate, bool>> dateOf(const Evidence& evidence, const PublicationDates& published)
{
    const auto article = published.find(evidence.article);
    if (evidence.date)
        return evidence.date->month ? std::optional{std::pair{*evidence.date, false}} : std::nullopt;
    if (article != published.end() && article->second.month)
        return std::pair{article->second, true};
    return {};
}

DyadMonth monthOf(int year, int month, std::vector<DyadEvent> events)
{
    std::ranges::stable_sort(events, {}, [](const DyadEvent& event) {
        return std::tuple{text::firstDay(event.date), event.edge, event.evidence};
    });
    double sum = 0;
    for (const DyadEvent& event : events)
        sum += event.score;
    const double mean = sum / static_cast<double>(events.size());
    return {year, month, mean, std::move(events)};
}

} // namespace

Dyad dyadOf(const KnowledgeGraph& graph, const StatesOf& statesOf, const PublicationDates& published, NodeId first,
            NodeId second)
{
    Dyad dyad{first, second, {}, 0, 0};
    if (first == second)
        return dyad;
    KnownStates states{statesOf};
    std::map<std::pair<int, int>, std::vector<DyadEvent>> months;
    for (const Edge& edge : graph.edges()) {
        const std::optional<double> score = ontology::conflictCooperationScore(edge.relation);
        if (!score)
            continue;
        const bool forward = states.holds(edge.source, first) && states.holds(edge.target, second);
        const bool back = states.holds(edge.source, second) && states.holds(edge.target, first);
        for (std::size_t i = 0; (forward || back) && i < edge.evidence.size(); ++i) {
            if (!happened(edge.evidence[i]))
                continue;
            const auto when = dateOf(edge.evidence[i], published);
            if (!when) {
                ++dyad.undated;
                continue;
            }
            months[{when->first.year, *when->first.month}].push_back(
                {edge.id, i, forward ? first : second, *score, when->first, when->second});
            ++dyad.events;
        }
    }
    for (auto& [month, events] : months)
        dyad.months.push_back(monthOf(month.first, month.second, std::move(events)));
    return dyad;
}

std::vector<DyadCount> dyadsIn(const KnowledgeGraph& graph, const StatesOf& statesOf)
{
    KnownStates states{statesOf};
    std::map<std::pair<NodeId, NodeId>, std::size_t> counts;
    for (const Edge& edge : graph.edges()) {
        if (!ontology::isActorRelation(edge.relation))
            continue;
        const auto events = static_cast<std::size_t>(std::ranges::count_if(edge.evidence, happened));
        std::vector<std::pair<NodeId, NodeId>> pairs;
        const std::vector<NodeId> sources = states[edge.source];
        for (const NodeId source : sources)
            for (const NodeId target : states[edge.target])
                if (source != target && events > 0)
                    pairs.push_back(std::minmax(source, target));
        std::ranges::sort(pairs);
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        for (const auto& pair : pairs)
            counts[pair] += events;
    }
    std::vector<DyadCount> dyads;
    for (const auto& [pair, events] : counts)
        dyads.push_back({pair.first, pair.second, events});
    std::ranges::stable_sort(dyads, std::ranges::greater{}, &DyadCount::events);
    return dyads;
}

} // namespace cablegraph::graph
