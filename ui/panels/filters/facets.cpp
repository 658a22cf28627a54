#include <cablegraph/panels/filters/model.h>
#include <cablegraph/support/phrases.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cablegraph::panels::FacetModel)
};

template<class Value>
std::size_t countOf(const std::map<Value, std::size_t>& counts, const Value& value)
{
    const auto found = counts.find(value);
    return found == counts.end() ? 0 : found->second;
}

template<class Value>
void put(std::set<Value>& values, const Value& value, bool in)
{
    if (in)
        values.insert(value);
    else
        values.erase(value);
}

/// Ties a value to its place in the filter and in the counts.
template<class Value>
FacetValue valueOf(const Value& value, graph::Choice<Value> graph::Filter::*choice,
                   std::map<Value, std::size_t> graph::Facets::*counts, const QString& name, const QString& tip)
{
    FacetValue made;
    made.name = name;
    made.toolTip = tip;
    made.count = [=](const graph::Facets& facets) { return countOf(facets.*counts, value); };
    made.isIncluded = [=](const graph::Filter& filter) { return (filter.*choice).included.contains(value); };
    made.isExcluded = [=](const graph::Filter& filter) { return (filter.*choice).excluded.contains(value); };
    made.include = [=](graph::Filter& filter, bool on) {
        put((filter.*choice).included, value, on);
        if (on)
            (filter.*choice).excluded.erase(value);
    };
    made.exclude = [=](graph::Filter& filter, bool on) {
        put((filter.*choice).excluded, value, on);
        if (on)
            (filter.*choice).included.erase(value);
    };
    return made;
}

/// Adds the facets that have values.
class FacetList
{
public:
    explicit FacetList(const graph::Facets& everything)
        : m_everything{everything}
    {
    }

    template<class Value, class Name>
    void add(const QString& title, const QString& counted, graph::Choice<Value> graph::Filter::*choice,
             std::map<Value, std::size_t> graph::Facets::*counts, Name nameOf)
    {
        addNamed(title, counted, choice, counts, nameOf, [](const Value&) { return QString{}; });
    }

    template<class Value, class Name, class Tip>
    void addNamed(const QString& title, const QString& counted, graph::Choice<Value> graph::Filter::*choice,
                  std::map<Value, std::size_t> graph::Facets::*counts, Name nameOf, Tip tipOf)
    {
        std::vector<Value> values;
        for (const auto& [value, count] : m_everything.*counts)
            values.push_back(value);
        if constexpr (!std::is_enum_v<Value>)
            std::ranges::stable_sort(values, std::ranges::greater{},
                                     [&](const Value& value) { return (m_everything.*counts).at(value); });
        Facet facet{title, counted, {}};
        for (const Value& value : values)
            facet.values.push_back(valueOf(value, choice, counts, nameOf(value), tipOf(value)));
        if (!facet.values.empty())
            m_facets.push_back(std::move(facet));
    }

    std::vector<Facet> take() { return std::move(m_facets); }

private:
    const graph::Facets& m_everything;
    std::vector<Facet> m_facets;
};

} // namespace

std::vector<Facet> facetsOf(const graph::Facets& everything, const FacetNames& names)
{
    using graph::Facets;
    using graph::Filter;
    const QString nodes = Texts::tr("Nodes are counted.");
    const QString links = Texts::tr("Links are counted.");
    FacetList list{everything};
    list.add(Texts::tr("Kinds"), nodes, &Filter::kinds, &Facets::kinds,
             [](ontology::NodeKind kind) { return support::pluralFor(kind); });
    list.add(Texts::tr("Threat classes"), nodes, &Filter::threatClasses, &Facets::threatClasses,
             [](ontology::ThreatClass threatClass) { return support::phraseFor(threatClass); });
    list.add(Texts::tr("States and what belongs to them"),
             Texts::tr("Nodes are counted: the state, who acts for it, what is in it and the threats it poses."),
             &Filter::states, &Facets::states, names.node);
    list.addNamed(
        Texts::tr("Claims"), links, &Filter::standings, &Facets::standings,
        [](graph::EdgeStanding standing) { return support::phraseFor(standing); },
        [](graph::EdgeStanding standing) { return support::explanationFor(standing); });
    list.add(Texts::tr("Cooperation and conflict"), links, &Filter::quadClasses, &Facets::quadClasses,
             [](ontology::QuadClass quadClass) { return support::phraseFor(quadClass); });
    list.add(Texts::tr("Links"), links, &Filter::relations, &Facets::relations,
             [](ontology::Relation relation) { return support::phraseFor(relation); });
    list.add(Texts::tr("Who is cited"), links, &Filter::cited, &Facets::cited,
             [&](NodeId node) { return node.isValid() ? names.node(node) : Texts::tr("The article itself"); });
    list.add(Texts::tr("Articles"), links, &Filter::articles, &Facets::articles, names.article);
    return list.take();
}

} // namespace cablegraph::panels
