#include "facetcounts.h"

#include "matching.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace cablegraph::graph {
namespace {

using Index = FilterRows::Index;

/// Counts by place in a list, each item once for each of its values.
class Tally
{
public:
    explicit Tally(std::size_t values)
        : m_counts(values)
        , m_lastItem(values, FilterRows::none)
    {
    }

    void add(Index item, std::size_t value)
    {
        if (m_lastItem[value] == item)
            return;
        m_lastItem[value] = item;
        ++m_counts[value];
    }

    /// The counts that are not zero, under the names that `nameOf` gives the places.
    template<class Name>
    void moveTo(auto& named, Name nameOf) const
    {
        for (std::size_t value = 0; value < m_counts.size(); ++value)
            if (m_counts[value] > 0)
                named.emplace_hint(named.end(), nameOf(value), m_counts[value]);
    }

private:
    std::vector<std::size_t> m_counts;
    std::vector<Index> m_lastItem;
};

template<class Enum>
void countByValue(std::map<Enum, std::size_t>& named, const Tally& tally)
{
    tally.moveTo(named, [](std::size_t value) { return static_cast<Enum>(value); });
}

/// Counts each facet in what is shown without that facet's own choice.
class FacetCounter
{
public:
    FacetCounter(const FilterRows& rows, const Filter& filter)
        : m_rows{rows}
        , m_filter{filter}
        , m_nodes{rows.graph.nodes()}
    {
    }

    Facets count()
    {
        countKinds(without(&Filter::kinds));
        countThreatClasses(without(&Filter::threatClasses));
        countStates(without(&Filter::states));
        countRelations(without(&Filter::relations));
        countQuadClasses(without(&Filter::quadClasses));
        countStandings(without(&Filter::standings));
        countArticles(without(&Filter::articles));
        countCited(without(&Filter::cited));
        return std::move(m_facets);
    }

private:
    template<class Value>
    const Passing& without(Choice<Value> Filter::*choice)
    {
        if ((m_filter.*choice).acceptsAll()) {
            if (!m_whole)
                m_whole = match(m_rows, m_filter);
            return *m_whole;
        }
        Filter other = m_filter;
        other.*choice = {};
        m_other = match(m_rows, other);
        return m_other;
    }

    template<class Visit>
    void eachNode(const Passing& passing, Visit visit) const
    {
        for (Index i = 0; i < m_nodes.size(); ++i)
            if (passing.nodes[i])
                visit(i);
    }

    template<class Visit>
    void eachEdge(const Passing& passing, Visit visit) const
    {
        for (Index i = 0; i < m_rows.edges.size(); ++i)
            if (passing.edges[i])
                visit(i);
    }

    template<class Visit>
    void eachEvidence(const Passing& passing, Visit visit) const
    {
        eachEdge(passing, [&](Index edge) {
            for (Index i = m_rows.edges[edge].firstEvidence; i < m_rows.edges[edge].evidenceEnd; ++i)
                if (passing.evidence[i])
                    visit(edge, m_rows.evidence[i]);
        });
    }

    void countKinds(const Passing& passing)
    {
        Tally tally{ontology::allNodeKinds.size()};
        eachNode(passing, [&](Index i) { tally.add(i, static_cast<std::size_t>(m_nodes[i].kind)); });
        countByValue(m_facets.kinds, tally);
    }

    void countThreatClasses(const Passing& passing)
    {
        Tally tally{ontology::threatClassCount};
        eachNode(passing, [&](Index i) {
            if (const auto& threatClass = m_nodes[i].attributes.threatClass)
                tally.add(i, static_cast<std::size_t>(*threatClass));
        });
        countByValue(m_facets.threatClasses, tally);
    }

    void countStates(const Passing& passing)
    {
        Tally tally{m_nodes.size()};
        eachNode(passing, [&](Index i) {
            for (const Index state : m_rows.statesOf(i))
                tally.add(i, state);
        });
        tally.moveTo(m_facets.states, [&](std::size_t state) { return m_nodes[state].id; });
    }

    void countRelations(const Passing& passing)
    {
        Tally tally{ontology::relationCount};
        eachEdge(passing, [&](Index i) { tally.add(i, static_cast<std::size_t>(m_rows.edges[i].relation)); });
        countByValue(m_facets.relations, tally);
    }

    void countQuadClasses(const Passing& passing)
    {
        Tally tally{allQuadClasses.size()};
        eachEdge(passing, [&](Index i) {
            if (const auto quadClass = ontology::quadClass(m_rows.edges[i].relation))
                tally.add(i, static_cast<std::size_t>(*quadClass));
        });
        countByValue(m_facets.quadClasses, tally);
    }

    void countStandings(const Passing& passing)
    {
        Tally tally{allEdgeStandings.size()};
        eachEdge(passing, [&](Index i) {
            StanceSet stances;
            for (Index k = m_rows.edges[i].firstEvidence; k < m_rows.edges[i].evidenceEnd; ++k)
                if (passing.evidence[k])
                    stances[static_cast<std::size_t>(m_rows.evidence[k].stance)] = true;
            tally.add(i, static_cast<std::size_t>(standing(stances)));
        });
        countByValue(m_facets.standings, tally);
    }

    void countArticles(const Passing& passing)
    {
        Tally tally{m_rows.articles.size()};
        eachEvidence(passing, [&](Index edge, const FilterRows::EvidenceRow& each) { tally.add(edge, each.article); });
        tally.moveTo(m_facets.articles, [&](std::size_t article) { return m_rows.articles[article].id; });
    }

    /// The first place is the articles' own voice.
    void countCited(const Passing& passing)
    {
        Tally tally{m_nodes.size() + 1};
        eachEvidence(passing, [&](Index edge, const FilterRows::EvidenceRow& each) {
            tally.add(edge, each.cited == FilterRows::none ? 0 : each.cited + std::size_t{1});
        });
        tally.moveTo(m_facets.cited, [&](std::size_t place) { return place == 0 ? NodeId{} : m_nodes[place - 1].id; });
    }

    const FilterRows& m_rows;
    const Filter& m_filter;
    std::span<const Node> m_nodes;
    std::optional<Passing> m_whole; ///< of the filter as it is, once it is needed
    Passing m_other;
    Facets m_facets;
};

} // namespace

Facets countFacets(const FilterRows& rows, const Filter& filter)
{
    return FacetCounter{rows, filter}.count();
}

} // namespace cablegraph::graph
