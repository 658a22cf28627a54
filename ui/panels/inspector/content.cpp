#include <cablegraph/panels/inspector/content.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>
#include <tuple>

namespace cablegraph::panels {
namespace {

using support::phraseFor;
using support::Reading;
using support::toQString;

NodeLink linkTo(const graph::Node& node)
{
    return {node.id, node.kind, toQString(node.name)};
}

/// Line breaks and runs of blanks become one blank; unlike QString::simplified() the ends keep theirs, because the
/// parts of a sentence meet there.
QString onOneLine(std::string_view utf8)
{
    QString line;
    for (const QChar c : toQString(utf8)) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

QString withoutBlanksBefore(QString text)
{
    while (text.startsWith(u' '))
        text.remove(0, 1);
    return text;
}

QString withoutBlanksAfter(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Builds the parts of the content from one graph.
class Inspector
{
    Q_DECLARE_TR_FUNCTIONS(Inspector)

public:
    Inspector(const graph::KnowledgeGraph& graph, const SourceOf& sourceOf, const InspectorLimits& limits)
        : m_graph{graph}
        , m_sourceOf{sourceOf}
        , m_limits{limits}
    {
    }

    [[nodiscard]] NodeDetails node(const graph::Node& node);
    [[nodiscard]] EdgeDetails edge(const graph::Edge& edge);
    [[nodiscard]] SelectionList list(const session::Selection& selection) const;

private:
    [[nodiscard]] std::vector<Attribute> attributesOf(const graph::Node& node) const;
    [[nodiscard]] std::vector<ClaimGroup> groupsOf(const graph::Node& node);
    [[nodiscard]] Claim claim(const graph::Edge& edge, NodeId other, const QString& phrase, std::size_t quotes);
    [[nodiscard]] Quote quote(const graph::Evidence& evidence) const;
    [[nodiscard]] std::size_t quotesWanted(const graph::Edge& edge, std::size_t otherwise) const;
    [[nodiscard]] std::optional<NodeLink> linkTo(std::optional<NodeId> id) const;

    const graph::KnowledgeGraph& m_graph;
    const SourceOf& m_sourceOf;
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
    details.groups = groupsOf(node);
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
    std::map<InspectorLimits::GroupKey, std::vector<const graph::Edge*>> edges;
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
    claim.total = edge.evidence.size();
    for (const graph::Evidence& evidence : edge.evidence | std::views::take(quotes))
        claim.quotes.push_back(quote(evidence));
    return claim;
}

/// The sentence that holds the evidence: by its id, else by its place.
text::ByteSpan sentenceOf(const graph::Source& source, const graph::Evidence& evidence)
{
    const auto byId = std::ranges::find(source.sentences, evidence.sentence, &graph::Sentence::id);
    if (byId != source.sentences.end() && byId->span.contains(evidence.span))
        return byId->span;
    const auto byPlace = std::ranges::find_if(
        source.sentences, [&](const graph::Sentence& sentence) { return sentence.span.contains(evidence.span); });
    return byPlace != source.sentences.end() ? byPlace->span : evidence.span;
}

Quote Inspector::quote(const graph::Evidence& evidence) const
{
    Quote quote;
    quote.passage = {evidence.article, evidence.span};
    quote.stance = evidence.stance;
    quote.accordingTo = linkTo(evidence.accordingTo);
    quote.date = evidence.date ? phraseFor(*evidence.date) : QString{};
    const std::shared_ptr<const graph::Source> source = m_sourceOf(evidence.article);
    if (!source)
        return quote;
    const text::ByteSpan sentence = sentenceOf(*source, evidence);
    quote.before = withoutBlanksBefore(onOneLine(text::slice(source->text, {sentence.begin, evidence.span.begin})));
    quote.words = onOneLine(text::slice(source->text, evidence.span));
    quote.after = withoutBlanksAfter(onOneLine(text::slice(source->text, {evidence.span.end, sentence.end})));
    quote.articleTitle = toQString(source->title);
    quote.published = source->published ? phraseFor(*source->published) : QString{};
    quote.origin = toQString(source->origin);
    return quote;
}

EdgeDetails Inspector::edge(const graph::Edge& edge)
{
    EdgeDetails details;
    details.source = panels::linkTo(*m_graph.findNode(edge.source));
    details.target = panels::linkTo(*m_graph.findNode(edge.target));
    details.relation = edge.relation;
    details.phrase = phraseFor(edge.relation);
    details.quadClass = ontology::quadClass(edge.relation);
    details.claim = claim(edge, edge.target, details.phrase, quotesWanted(edge, InspectorLimits::quotesInAll));
    return details;
}

SelectionList Inspector::list(const session::Selection& selection) const
{
    SelectionList list;
    for (const NodeId id : selection.nodes) {
        if (const graph::Node* node = m_graph.findNode(id))
            list.nodes.push_back(panels::linkTo(*node));
    }
    std::ranges::sort(list.nodes, [](const NodeLink& a, const NodeLink& b) {
        return std::tuple{a.kind, a.name, a.id} < std::tuple{b.kind, b.name, b.id};
    });
    for (const EdgeId id : selection.edges) {
        const graph::Edge* edge = m_graph.findEdge(id);
        if (edge && ++list.totalEdges <= InspectorLimits::listed)
            list.edges.push_back({id, *linkTo(edge->source), phraseFor(edge->relation), *linkTo(edge->target)});
    }
    list.totalNodes = list.nodes.size();
    list.nodes.resize(std::min(list.nodes.size(), InspectorLimits::listed));
    return list;
}

} // namespace

InspectorContent inspect(const graph::KnowledgeGraph& graph, const session::Selection& selection,
                         const SourceOf& sourceOf, const InspectorLimits& limits)
{
    Inspector inspector{graph, sourceOf, limits};
    if (selection.size() > 1)
        return inspector.list(selection);
    if (const auto* node = selection.nodes.empty() ? nullptr : graph.findNode(*selection.nodes.begin()))
        return inspector.node(*node);
    if (const auto* edge = selection.edges.empty() ? nullptr : graph.findEdge(*selection.edges.begin()))
        return inspector.edge(*edge);
    return {};
}

QString citation(const Quote& quote)
{
    const QString sentence = Inspector::tr("“%1”", "a quoted sentence").arg(quote.before + quote.words + quote.after);
    QStringList from;
    for (const QString& part : {quote.articleTitle, quote.published, quote.origin}) {
        if (!part.isEmpty())
            from.append(part);
    }
    QStringList notes;
    if (quote.stance != ontology::Stance::Asserted)
        notes.append(phraseFor(quote.stance).toLower());
    if (quote.accordingTo)
        notes.append(Inspector::tr("according to %1", "a cited source").arg(quote.accordingTo->name));
    QString text = from.isEmpty()
                       ? sentence
                       : Inspector::tr("%1 (%2)", "sentence, source").arg(sentence, from.join(Inspector::tr(", ")));
    if (!notes.isEmpty())
        text += Inspector::tr(" [%1]", "notes on a sentence").arg(notes.join(Inspector::tr(", ")));
    return text;
}

} // namespace cablegraph::panels
