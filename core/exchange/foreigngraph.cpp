#include "foreigngraph.h"

#include <cablegraph/base/error.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace cablegraph::exchange {
namespace {

std::string valueOf(const ForeignGraph::Values& values, const char* column)
{
    const auto value = values.find(column);
    return value == values.end() ? std::string{} : value->second;
}

std::string nameFor(const std::string& label, const std::string& id)
{
    std::string name = text::singleLine(label);
    if (name.empty())
        name = text::singleLine(id);
    return name.empty() ? "(no name)" : name;
}

/// A contested edge has evidence of both sides.
std::vector<ontology::Stance> stancesOf(const std::string& standing)
{
    if (standing == graph::nameOf(graph::EdgeStanding::Contested))
        return {ontology::Stance::Asserted, ontology::Stance::Denied};
    return {ontology::parseStance(standing).value_or(ontology::Stance::Asserted)};
}

std::string titleOf(std::string_view name)
{
    return "Imported graph " + std::string{name};
}

class Translation
{
public:
    Translation(const ForeignGraph& foreign, const std::string& name)
        : m_foreign{foreign}
    {
        graph::Source& source = m_document.sources.emplace_back();
        source.id = graph::ArticleGraph::article;
        source.title = titleOf(name);
        source.origin = name;
        write(source.title);
        endSentence();
        m_sentenceBegin = write("\n").end;
    }

    PlacedGraph run()
    {
        for (const ForeignGraph::Node& node : m_foreign.nodes)
            addNode(node);
        for (const ForeignGraph::Edge& edge : m_foreign.edges)
            addEdge(edge);
        for (graph::Node& node : m_document.nodes) {
            if (!node.mentions.empty())
                continue;
            mention(node);
            write(".");
            endSentence();
        }
        spread();
        return {std::move(m_document), std::move(m_placements)};
    }

private:
    graph::Source& source() { return m_document.sources.front(); }

    text::ByteSpan write(std::string_view words)
    {
        const std::size_t begin = source().text.size();
        source().text += words;
        return {begin, source().text.size()};
    }

    [[nodiscard]] SentenceId currentSentence()
    {
        return SentenceId{static_cast<std::int64_t>(source().sentences.size()) + 1};
    }

    void endSentence()
    {
        source().sentences.push_back({currentSentence(), {m_sentenceBegin, source().text.size()}});
        source().text += '\n';
        m_sentenceBegin = source().text.size();
    }

    void mention(graph::Node& node)
    {
        node.mentions.edit().push_back({graph::ArticleGraph::article, currentSentence(), write(node.name)});
    }

    /// Other programs lay graphs into a square of 1 by 1: what is narrower than its nodes need is drawn larger.
    void spread()
    {
        constexpr double roomPerNode = 140;
        if (m_placements.size() < 2)
            return;
        layout::Point least{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
        layout::Point most{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};
        for (const auto& [node, placement] : m_placements) {
            least = {std::min(least.x, placement.centre.x), std::min(least.y, placement.centre.y)};
            most = {std::max(most.x, placement.centre.x), std::max(most.y, placement.centre.y)};
        }
        const double extent = std::max(most.x - least.x, most.y - least.y);
        const double wanted = roomPerNode * std::sqrt(static_cast<double>(m_placements.size()));
        if (extent <= 0 || extent >= wanted)
            return;
        for (auto& [node, placement] : m_placements) {
            placement.centre.x *= wanted / extent;
            placement.centre.y *= wanted / extent;
        }
    }

    graph::Node& addNode(const ForeignGraph::Node& foreign)
    {
        const auto [place, isNew] = m_places.try_emplace(foreign.id, m_document.nodes.size());
        if (!isNew)
            return m_document.nodes[place->second];
        graph::Node& node = m_document.nodes.emplace_back();
        node.id = NodeId{static_cast<std::int64_t>(m_document.nodes.size())};
        node.name = nameFor(foreign.label, foreign.id);
        node.kind = ontology::parseNodeKind(valueOf(foreign.values, "kind")).value_or(ontology::NodeKind::Organization);
        node.attributes.code = valueOf(foreign.values, "code");
        node.attributes.role = valueOf(foreign.values, "role");
        node.attributes.meetingType = valueOf(foreign.values, "meeting_type");
        node.attributes.date = text::parseDate(valueOf(foreign.values, "date"));
        if (node.kind == ontology::NodeKind::Threat) {
            node.attributes.threatClass = ontology::parseThreatClass(valueOf(foreign.values, "threat_class"));
            if (!node.attributes.threatClass)
                node.kind = ontology::NodeKind::Organization;
        }
        if (foreign.centre)
            m_placements[node.id].centre = *foreign.centre;
        return node;
    }

    void addEdge(const ForeignGraph::Edge& foreign)
    {
        const std::size_t from = static_cast<std::size_t>(addNode({foreign.source, {}, {}, {}}).id.value) - 1;
        const std::size_t to = static_cast<std::size_t>(addNode({foreign.target, {}, {}, {}}).id.value) - 1;
        const auto known = ontology::parseRelation(valueOf(foreign.values, "relation"));
        graph::Edge& edge = m_document.edges.emplace_back();
        edge.id = EdgeId{static_cast<std::int64_t>(m_document.edges.size())};
        edge.source = m_document.nodes[from].id;
        edge.target = m_document.nodes[to].id;
        edge.relation = known.value_or(ontology::Relation::PartOf);
        edge.label = text::singleLine(foreign.label);
        if (edge.label.empty())
            edge.label = known ? std::string{ontology::nameOf(*known)} : "is linked to";

        graph::Evidence evidence;
        evidence.article = graph::ArticleGraph::article;
        evidence.sentence = currentSentence();
        evidence.span.begin = source().text.size();
        mention(m_document.nodes[from]);
        write(" - " + edge.label + " - ");
        mention(m_document.nodes[to]);
        evidence.span.end = source().text.size();
        evidence.date = text::parseDate(valueOf(foreign.values, "date"));
        evidence.rule = "imported";
        write(".");
        endSentence();
        for (const ontology::Stance stance : stancesOf(valueOf(foreign.values, "standing"))) {
            evidence.stance = stance;
            edge.evidence.add(evidence);
        }
    }

    const ForeignGraph& m_foreign;
    graph::GraphDocument m_document;
    layout::Placements m_placements;
    std::unordered_map<std::string, std::size_t> m_places; ///< of nodes in the document, by their foreign id
    std::size_t m_sentenceBegin = 0;
};

} // namespace

bool isGraphInWords(std::string_view title, std::string_view origin, std::string_view text)
{
    return title == titleOf(origin) && text.starts_with(std::string{title} + "\n\n");
}

PlacedGraph documentOf(const ForeignGraph& foreign, const std::string& name)
{
    if (foreign.nodes.empty() && foreign.edges.empty())
        throw Error{ErrorKind::Empty, name, "the graph has no nodes"};
    return Translation{foreign, name}.run();
}

} // namespace cablegraph::exchange
