#include "assemble.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace cablegraph::extraction {
namespace {

using graph::ArticleGraph;
using ontology::NodeKind;
using ontology::Relation;

using EdgeKey = std::tuple<EntityIndex, Relation, EntityIndex>;

EdgeKey keyOf(const Claim& claim)
{
    if (ontology::isSymmetric(claim.relation) && claim.to < claim.from)
        return {claim.to, claim.relation, claim.from};
    return {claim.from, claim.relation, claim.to};
}

class Assembler
{
public:
    Assembler(const Document& document, const Cast& cast, const Mentions& mentions, const Claims& claims)
        : m_document{document}
        , m_cast{cast}
        , m_claims{claims}
        , m_ranges(cast.size())
        , m_ids(cast.size())
    {
        for (EntityIndex i = 0; i < cast.size(); ++i)
            m_ranges[i] = cast[i].mentions;
        for (const std::vector<Mention>& sentence : mentions.bySentence)
            for (const Mention& mention : sentence)
                for (const EntityIndex ref : mention.refs)
                    m_ranges[ref].push_back(mention.where);
        for (std::vector<TokenRange>& ranges : m_ranges) {
            std::sort(ranges.begin(), ranges.end());
            ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
        }
    }

    ArticleGraph run()
    {
        for (const Sentence& sentence : m_document.sentences)
            m_graph.sentences.push_back({sentence.id, sentence.span});
        chooseNodes();
        addNodes();
        addEdges();
        return std::move(m_graph);
    }

private:
    void chooseNodes()
    {
        m_used.assign(m_cast.size(), false);
        for (const Claim& claim : m_claims)
            if (claim.from != claim.to) {
                m_used[claim.from] = m_used[claim.to] = true;
                if (claim.accordingTo)
                    m_used[*claim.accordingTo] = true;
            }
        for (EntityIndex i = 0; i < m_cast.size(); ++i) {
            const Entity& entity = m_cast[i];
            const bool alone = entity.keptAlone && !m_ranges[i].empty();
            m_used[i] = m_used[i] || alone;
            if (m_used[i] && entity.threatSource)
                m_used[*entity.threatSource] = true;
        }
    }

    void addNodes()
    {
        std::vector<EntityIndex> order;
        for (EntityIndex i = 0; i < m_cast.size(); ++i)
            if (m_used[i])
                order.push_back(i);
        std::stable_sort(order.begin(), order.end(), [this](EntityIndex a, EntityIndex b) {
            const bool aSeen = !m_ranges[a].empty();
            const bool bSeen = !m_ranges[b].empty();
            return aSeen && bSeen ? m_ranges[a].front() < m_ranges[b].front() : aSeen && !bSeen;
        });
        for (const EntityIndex entity : order)
            m_ids[entity] = NodeId{static_cast<std::int64_t>(++m_count)};
        for (const EntityIndex entity : order)
            m_graph.nodes.push_back(nodeOf(entity));
    }

    std::optional<NodeId> idOf(std::optional<EntityIndex> entity) const
    {
        return entity && m_used[*entity] ? std::optional{m_ids[*entity]} : std::nullopt;
    }

    graph::Node nodeOf(EntityIndex index) const
    {
        const Entity& entity = m_cast[index];
        graph::Node node;
        node.id = m_ids[index];
        node.kind = entity.kind;
        node.name = nameOf(entity);
        node.aliases = aliasesOf(index, node.name);
        node.attributes.code = entity.code;
        node.attributes.role = entity.role;
        node.attributes.affiliation = idOf(entity.affiliation);
        node.attributes.meetingType = entity.meetingType;
        node.attributes.date = entity.date;
        node.attributes.place = idOf(entity.place);
        node.attributes.threatClass = entity.threatClass;
        node.attributes.threatSource = idOf(entity.threatSource);
        for (const TokenRange& range : m_ranges[index]) {
            const Sentence& sentence = m_document.sentences[range.sentence];
            node.mentions.edit().push_back(
                {ArticleGraph::article, sentence.id, sentence.spanOf(range.begin, range.end)});
        }
        return node;
    }

    std::string nameOf(const Entity& entity) const
    {
        if (entity.kind != NodeKind::Threat || !entity.threatSource)
            return entity.name;
        return entity.name + " (" + m_cast[*entity.threatSource].name + ")";
    }

    /// Other names found; pronouns and descriptions are no names.
    std::vector<std::string> aliasesOf(EntityIndex index, const std::string& name) const
    {
        std::vector<std::string> aliases;
        for (const std::string& alias : m_cast[index].aliases)
            if (text::singleLine(alias) != name)
                aliases.push_back(text::singleLine(alias));
        std::sort(aliases.begin(), aliases.end());
        aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
        return aliases;
    }

    void addEdges()
    {
        std::map<EdgeKey, std::size_t> known;
        std::vector<const Claim*> ordered;
        for (const Claim& claim : m_claims)
            if (claim.from != claim.to)
                ordered.push_back(&claim);
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const Claim* a, const Claim* b) { return a->words < b->words; });
        for (const Claim* claim : ordered) {
            const auto [place, isNew] = known.try_emplace(keyOf(*claim), m_graph.edges.size());
            if (isNew)
                m_graph.edges.push_back(edgeOf(*claim));
            addEvidence(m_graph.edges[place->second], *claim);
        }
    }

    graph::Edge edgeOf(const Claim& claim) const
    {
        // Of a symmetric relation the first sentence tells who stands first.
        graph::Edge edge;
        edge.id = EdgeId{static_cast<std::int64_t>(m_graph.edges.size() + 1)};
        edge.source = m_ids[claim.from];
        edge.target = m_ids[claim.to];
        edge.relation = claim.relation;
        edge.label = claim.label;
        return edge;
    }

    /// One piece of evidence a sentence and stance: two rules that see the same words do not make a claim stronger.
    void addEvidence(graph::Edge& edge, const Claim& claim) const
    {
        const Sentence& sentence = m_document.sentences[claim.words.sentence];
        const auto isSame = [&](const graph::Evidence& known) {
            return known.sentence == sentence.id && known.stance == claim.stance;
        };
        if (std::ranges::any_of(edge.evidence, isSame))
            return edge.evidence.change([&](std::vector<graph::Evidence>& list) {
                double& confidence = std::ranges::find_if(list, isSame)->confidence;
                confidence = std::max(confidence, claim.confidence);
            });
        graph::Evidence evidence;
        evidence.article = ArticleGraph::article;
        evidence.sentence = sentence.id;
        evidence.span = sentence.spanOf(claim.words.begin, claim.words.end);
        evidence.stance = claim.stance;
        evidence.accordingTo = idOf(claim.accordingTo);
        evidence.date = claim.date;
        evidence.confidence = claim.confidence;
        evidence.rule = claim.trace.empty() ? claim.rule : claim.rule + ": " + claim.trace;
        edge.evidence.add(std::move(evidence));
    }

    const Document& m_document;
    const Cast& m_cast;
    const Claims& m_claims;
    std::vector<std::vector<TokenRange>> m_ranges;
    std::vector<NodeId> m_ids;
    std::vector<bool> m_used;
    std::size_t m_count = 0;
    ArticleGraph m_graph;
};

} // namespace

ArticleGraph assemble(const Document& document, const Cast& cast, const Mentions& mentions, const Claims& claims)
{
    return Assembler{document, cast, mentions, claims}.run();
}

} // namespace cablegraph::extraction
