#include "group.h"
#include "overview.h"

#include <cablegraph/panels/inspector/content.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>

namespace cablegraph::panels {
namespace {

using support::phraseFor;
using support::Reading;
using support::toQString;

/// Builds the parts of the content from one graph.
class Inspector
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)

public:
    Inspector(const graph::KnowledgeGraph& graph, const ArticleAccess& articles, const InspectorLimits& limits)
        : m_graph{graph}
        , m_articles{articles}
        , m_limits{limits}
    {
    }

    [[nodiscard]] NodeDetails node(const graph::Node& node);
    [[nodiscard]] EdgeDetails edge(const graph::Edge& edge);

private:
    [[nodiscard]] std::vector<Attribute> attributesOf(const graph::Node& node) const;
    [[nodiscard]] std::vector<ClaimGroup> groupsOf(const graph::Node& node);
    [[nodiscard]] Claim claim(const graph::Edge& edge, NodeId other, const QString& phrase, std::size_t quotes);
    [[nodiscard]] std::size_t quotesWanted(const graph::Edge& edge, std::size_t otherwise) const;
    [[nodiscard]] std::optional<NodeLink> linkTo(std::optional<NodeId> id) const;
    [[nodiscard]] std::optional<library::JudgementId> confirmation(const graph::Edge& edge,
                                                                   const graph::Evidence& evidence) const;
    template<class IsMeant>
    [[nodiscard]] std::vector<RejectedQuote> rejectedWhere(IsMeant isMeant) const;

    const graph::KnowledgeGraph& m_graph;
    const ArticleAccess& m_articles;
    const InspectorLimits& m_limits;
};

std::optional<NodeLink> Inspector::linkTo(std::optional<NodeId> id) const
{
    const graph::Node* node = id ? m_graph.findNode(*id) : nullptr;
    return node ? std::optional{panels::linkTo(*node)} : std::nullopt;
}

NodeDetails Inspector::node(const graph::Node& node)
{
    NodeDetails details;
    details.node = panels::linkTo(node);
    for (const std::string& alias : node.aliases)
        details.aliases.push_back(toQString(alias));
    details.attributes = attributesOf(node);
    std::set<ArticleId> articles;
    for (const graph::Mention& mention : node.mentions)
        articles.insert(mention.article);
    details.mentions = node.mentions.size();
    details.articles = articles.size();
    if (!node.mentions.empty())
        details.firstMention = {node.mentions.front().article, node.mentions.front().span};
    if (node.kind == ontology::NodeKind::Official || node.kind == ontology::NodeKind::Person)
        details.offices = officesOf(m_graph, node, m_articles);
    details.meetings = meetingLinesOf(m_graph, node.id);
    details.threats = threatLinesOf(m_graph, node.id);
    details.groups = groupsOf(node);
    details.rejected =
        rejectedWhere([&](NodeId source, NodeId target) { return source == node.id || target == node.id; });
    details.explained = m_limits.explained;
    return details;
}

std::vector<Attribute> Inspector::attributesOf(const graph::Node& node) const
{
    const graph::NodeAttributes& known = node.attributes;
    std::vector<Attribute> rows;
    const auto addWords = [&](const QString& name, const QString& words) {
        if (!words.isEmpty())
            rows.push_back({name, words});
    };
    const auto addNode = [&](const QString& name, std::optional<NodeId> id) {
        if (auto link = linkTo(id))
            rows.push_back({name, *std::move(link)});
    };
    addWords(tr("Role"), toQString(known.role));
    addNode(tr("Acts for"), known.affiliation);
    addWords(tr("Type"), toQString(known.meetingType));
    addWords(tr("Date"), known.date ? phraseFor(*known.date) : QString{});
    addNode(tr("Place"), known.place);
    if (known.threatClass)
        addWords(tr("Class"), phraseFor(*known.threatClass));
    if (node.kind == ontology::NodeKind::Threat && !linkTo(known.threatSource))
        addWords(tr("Source"), tr("not attributed to anyone"));
    addNode(tr("Source"), known.threatSource);
    addWords(node.kind == ontology::NodeKind::State ? tr("Code") : tr("Country code"), toQString(known.code));
    return rows;
}

std::vector<ClaimGroup> Inspector::groupsOf(const graph::Node& node)
{
    std::map<ClaimGroupKey, std::vector<const graph::Edge*>> edges;
    for (const EdgeId id : m_graph.edgesOf(node.id)) {
        const graph::Edge* edge = m_graph.findEdge(id);
        const bool fromSource = edge->source == node.id || ontology::isSymmetric(edge->relation);
        edges[{edge->relation, fromSource ? Reading::FromSource : Reading::FromTarget}].push_back(edge);
    }
    std::vector<ClaimGroup> groups;
    std::size_t left = InspectorLimits::quotesInAll;
    for (auto& [key, members] : edges) {
        ClaimGroup group{key.first, key.second, phraseFor(key.first, key.second), {}, members.size()};
        std::ranges::stable_sort(members, std::ranges::greater{},
                                 [](const auto* edge) { return edge->evidence.size(); });
        const auto asked = m_limits.claims.find(key);
        const std::size_t shown = asked != m_limits.claims.end() ? asked->second : InspectorLimits::claimsPerGroup;
        for (const graph::Edge* edge : members | std::views::take(shown)) {
            const NodeId other = edge->source == node.id ? edge->target : edge->source;
            const std::size_t wanted = quotesWanted(*edge, std::min(InspectorLimits::quotesPerClaim, left));
            group.claims.push_back(claim(*edge, other, group.phrase, wanted));
            left -= std::min(left, group.claims.back().quotes.size());
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::size_t Inspector::quotesWanted(const graph::Edge& edge, std::size_t otherwise) const
{
    const auto asked = m_limits.quotes.find(edge.id);
    return asked != m_limits.quotes.end() ? asked->second : otherwise;
}

Claim Inspector::claim(const graph::Edge& edge, NodeId other, const QString& phrase, std::size_t quotes)
{
    Claim claim;
    claim.edge = edge.id;
    claim.other = panels::linkTo(*m_graph.findNode(other));
    claim.label = toQString(edge.label);
    if (claim.label == phrase || claim.label == toQString(ontology::nameOf(edge.relation)))
        claim.label.clear();
    claim.standing = graph::standing(edge);
    claim.when = periodOf(edge);
    claim.total = edge.evidence.size();
    for (std::size_t i = 0; i < std::min(quotes, edge.evidence.size()); ++i) {
        claim.quotes.push_back(quoteOf(m_graph, edge, i, m_articles.sourceOf));
        claim.quotes.back().confirmedBy = confirmation(edge, edge.evidence[i]);
    }
    return claim;
}

std::optional<library::JudgementId> Inspector::confirmation(const graph::Edge& edge,
                                                            const graph::Evidence& evidence) const
{
    for (const library::JudgedEvidence& each : m_articles.judged) {
        const bool sameEdge = each.relation == edge.relation &&
                              std::minmax(each.source, each.target) == std::minmax(edge.source, edge.target);
        if (each.kind == library::JudgementKind::ConfirmEvidence && sameEdge &&
            each.evidence.sentence == evidence.sentence && each.evidence.span == evidence.span &&
            each.evidence.stance == evidence.stance)
            return each.judgement;
    }
    return {};
}

/// By the two ends.
template<class IsMeant>
std::vector<RejectedQuote> Inspector::rejectedWhere(IsMeant isMeant) const
{
    std::vector<RejectedQuote> rejected;
    for (const library::JudgedEvidence& each : m_articles.judged) {
        const auto source = linkTo(each.source);
        const auto target = linkTo(each.target);
        if (each.kind == library::JudgementKind::ConfirmEvidence || !isMeant(each.source, each.target) || !source ||
            !target)
            continue;
        rejected.push_back({each.judgement, *source, phraseFor(each.relation), *target,
                            quoteOf(m_graph, each.evidence, {}, m_articles.sourceOf)});
    }
    return rejected;
}

EdgeDetails Inspector::edge(const graph::Edge& edge)
{
    EdgeDetails details;
    details.source = panels::linkTo(*m_graph.findNode(edge.source));
    details.target = panels::linkTo(*m_graph.findNode(edge.target));
    details.relation = edge.relation;
    details.phrase = phraseFor(edge.relation);
    details.quadClass = ontology::quadClass(edge.relation);
    details.score = ontology::conflictCooperationScore(edge.relation);
    details.claim = claim(edge, edge.target, details.phrase, quotesWanted(edge, InspectorLimits::quotesInAll));
    details.rejected = rejectedWhere([&](NodeId source, NodeId target) {
        return std::minmax(source, target) == std::minmax(edge.source, edge.target);
    });
    details.explained = m_limits.explained;
    return details;
}

} // namespace

InspectorContent inspect(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                         const ArticleAccess& articles, const InspectorLimits& limits)
{
    if (selection.size() > 1)
        return selectionList(graph, selection, articles, limits);
    Inspector inspector{graph, articles, limits};
    if (const auto* node = selection.nodes.empty() ? nullptr : graph.findNode(*selection.nodes.begin()))
        return inspector.node(*node);
    if (const auto* edge = selection.edges.empty() ? nullptr : graph.findEdge(*selection.edges.begin()))
        return inspector.edge(*edge);
    return {};
}

} // namespace cablegraph::panels
