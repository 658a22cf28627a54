#include <cablegraph/graph/articlepart.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cablegraph::graph {
namespace {

class Part
{
public:
    Part(const GraphDocument& document, ArticleId article)
        : m_document{document}
        , m_article{article}
    {
        for (const Node& node : document.nodes)
            m_nodes.emplace(node.id, &node);
    }

    ArticleGraph take()
    {
        for (const Source& source : m_document.sources)
            if (source.id == m_article)
                m_part.sentences = source.sentences;
        for (const Edge& edge : m_document.edges)
            addEdge(edge);
        for (const Node& node : m_document.nodes)
            if (std::ranges::any_of(node.mentions, [this](const Mention& m) { return m.article == m_article; }))
                need(node.id);
        for (const Node& node : m_document.nodes)
            if (m_needed.contains(node.id))
                addNode(node);
        return std::move(m_part);
    }

private:
    /// With what its attributes name, and so on.
    void need(const std::optional<NodeId>& id)
    {
        const auto node = id ? m_nodes.find(*id) : m_nodes.end();
        if (node == m_nodes.end() || !m_needed.insert(*id).second)
            return;
        const NodeAttributes& known = node->second->attributes;
        need(known.affiliation);
        need(known.place);
        need(known.threatSource);
    }

    void addEdge(const Edge& edge)
    {
        std::vector<Evidence> here;
        for (const Evidence& evidence : edge.evidence) {
            if (evidence.article != m_article)
                continue;
            need(evidence.accordingTo);
            here.push_back(evidence);
            here.back().article = ArticleGraph::article;
        }
        if (here.empty())
            return;
        need(edge.source);
        need(edge.target);
        m_part.edges.push_back(edge);
        m_part.edges.back().evidence = std::move(here);
    }

    void addNode(const Node& node)
    {
        Node here = node;
        std::vector<Mention>& mentions = here.mentions.edit();
        std::erase_if(mentions, [this](const Mention& mention) { return mention.article != m_article; });
        for (Mention& mention : mentions)
            mention.article = ArticleGraph::article;
        m_part.nodes.push_back(std::move(here));
    }

    const GraphDocument& m_document;
    ArticleId m_article;
    std::unordered_map<NodeId, const Node*> m_nodes;
    std::unordered_set<NodeId> m_needed;
    ArticleGraph m_part;
};

} // namespace

ArticleGraph articlePart(const GraphDocument& document, ArticleId article)
{
    return Part{document, article}.take();
}

} // namespace cablegraph::graph
