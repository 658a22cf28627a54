#include "filterrows.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace cablegraph::graph {
namespace {

using Index = FilterRows::Index;
using ontology::NodeKind;
using ontology::Relation;

/// Through how many hands a node can belong to a state: official - ministry - government agency - state.
constexpr int longestChain = 3;

bool belongsThrough(Relation relation)
{
    return relation == Relation::Represents || relation == Relation::LocatedIn;
}

template<class Rows, class Id>
Index findById(const Rows& rows, Id id)
{
    const auto found = std::ranges::lower_bound(rows, id, {}, [](const auto& row) { return row.id; });
    const bool there = found != rows.end() && found->id == id;
    return there ? static_cast<Index>(found - rows.begin()) : FilterRows::none;
}

} // namespace

FilterRows::Days::Days(const std::optional<text::PartialDate>& date)
{
    if (!date)
        return;
    first = (date->year * 100 + date->month.value_or(1)) * 100 + date->day.value_or(1);
    last = (date->year * 100 + date->month.value_or(12)) * 100 + date->day.value_or(31);
}

FilterRows::FilterRows(const KnowledgeGraph& graphToFilter, const std::vector<ArticleFacts>& facts)
    : graph{graphToFilter}
    , lone(graph.nodes().size(), true)
{
    listArticles(facts);
    listEdges();
    listNames();
    listStates();
}

std::span<const Index> FilterRows::statesOf(Index node) const
{
    return std::span{m_states}.subspan(m_statesBegin[node], m_statesBegin[node + 1] - m_statesBegin[node]);
}

Index FilterRows::nodeIndex(NodeId id) const
{
    return findById(graph.nodes(), id);
}

Index FilterRows::articleIndex(ArticleId id) const
{
    return findById(articles, id);
}

void FilterRows::listArticles(const std::vector<ArticleFacts>& facts)
{
    std::unordered_map<std::string_view, Index> sources;
    for (const ArticleFacts& article : facts) {
        const auto next = static_cast<Index>(sources.size());
        const Index source = sources.emplace(sourceOf(article.origin), next).first->second;
        articles.push_back({article.id, source, Days{article.published}});
    }
    std::ranges::sort(articles, {}, &ArticleRow::id);
    std::set<ArticleId> unnamed;
    for (const Edge& edge : graph.edges())
        for (const Evidence& each : edge.evidence)
            if (articleIndex(each.article) == none)
                unnamed.insert(each.article);
    auto source = static_cast<Index>(sources.size());
    for (const ArticleId id : unnamed)
        articles.push_back({id, source++, Days{}});
    std::ranges::sort(articles, {}, &ArticleRow::id);
}

void FilterRows::listEdges()
{
    edges.reserve(graph.edges().size());
    for (const Edge& edge : graph.edges()) {
        const auto first = static_cast<Index>(evidence.size());
        for (const Evidence& each : edge.evidence) {
            const Index article = articleIndex(each.article);
            const Index cited = each.accordingTo ? nodeIndex(*each.accordingTo) : none;
            const Days days = each.date ? Days{each.date} : articles[article].days;
            evidence.push_back({article, cited, days, static_cast<float>(each.confidence), each.stance});
        }
        edges.push_back({nodeIndex(edge.source), nodeIndex(edge.target), first, static_cast<Index>(evidence.size()),
                         edge.relation});
        lone[edges.back().source] = false;
        lone[edges.back().target] = false;
    }
}

void FilterRows::listNames()
{
    names.reserve(graph.nodes().size());
    for (const Node& node : graph.nodes()) {
        std::string forms = text::foldedKey(node.name);
        for (const std::string& alias : node.aliases)
            forms += '\n' + text::foldedKey(alias);
        names.push_back(std::move(forms));
    }
}

void FilterRows::listStates()
{
    const std::span<const Node> nodes = graph.nodes();
    std::unordered_map<std::string_view, Index> byCode;
    for (Index i = 0; i < nodes.size(); ++i)
        if (nodes[i].kind == NodeKind::State)
            byCode.emplace(nodes[i].attributes.code, i);

    std::vector<std::set<Index>> states(nodes.size());
    std::vector<std::vector<Index>> owners(nodes.size());
    const auto addOwner = [&](Index node, const std::optional<NodeId>& owner) {
        if (const Index index = owner ? nodeIndex(*owner) : none; index != none)
            owners[node].push_back(index);
    };
    for (Index i = 0; i < nodes.size(); ++i) {
        const NodeAttributes& attributes = nodes[i].attributes;
        if (nodes[i].kind == NodeKind::State)
            states[i].insert(i);
        if (const auto state = byCode.find(attributes.code);
            nodes[i].kind == NodeKind::Place && !attributes.code.empty() && state != byCode.end())
            states[i].insert(state->second);
        addOwner(i, attributes.affiliation);
        addOwner(i, attributes.threatSource);
    }
    for (const EdgeRow& edge : edges)
        if (belongsThrough(edge.relation) && nodes[edge.source].kind != NodeKind::State)
            owners[edge.source].push_back(edge.target);
    for (int step = 0; step < longestChain; ++step) {
        const std::vector<std::set<Index>> before = states; // or the order of the nodes would lengthen chains
        for (Index i = 0; i < nodes.size(); ++i)
            for (const Index owner : owners[i])
                if (nodes[i].kind != NodeKind::State)
                    states[i].insert(before[owner].begin(), before[owner].end());
    }

    m_statesBegin.push_back(0);
    for (const std::set<Index>& each : states) {
        m_states.insert(m_states.end(), each.begin(), each.end());
        m_statesBegin.push_back(static_cast<Index>(m_states.size()));
    }
}

} // namespace cablegraph::graph
