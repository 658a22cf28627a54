#include <cablegraph/graph/documentpart.h>

#include <algorithm>
#include <set>

namespace cablegraph::graph {
namespace {

std::set<ArticleId> articlesOf(const KnowledgeGraph& part)
{
    std::set<ArticleId> articles;
    for (const Edge& edge : part.edges())
        for (const Evidence& evidence : edge.evidence)
            articles.insert(evidence.article);
    for (const Node& node : part.nodes())
        if (part.degree(node.id) == 0)
            for (const Mention& mention : node.mentions)
                articles.insert(mention.article);
    return articles;
}

Node nodePart(const KnowledgeGraph& part, const Node& node, const std::set<ArticleId>& articles)
{
    Node here = node;
    std::erase_if(here.mentions.edit(), [&](const Mention& mention) { return !articles.contains(mention.article); });
    for (std::optional<NodeId>* named :
         {&here.attributes.affiliation, &here.attributes.place, &here.attributes.threatSource})
        if (*named && part.findNode(**named) == nullptr)
            named->reset();
    return here;
}

} // namespace

GraphDocument documentPart(const GraphDocument& document, const KnowledgeGraph& part)
{
    const std::set<ArticleId> articles = articlesOf(part);
    GraphDocument here;
    std::ranges::copy_if(document.sources, std::back_inserter(here.sources),
                         [&](const Source& source) { return articles.contains(source.id); });
    for (const Node& node : part.nodes())
        here.nodes.push_back(nodePart(part, node, articles));
    here.edges.assign(part.edges().begin(), part.edges().end());
    return here;
}

KnowledgeGraph surroundings(const KnowledgeGraph& graph, NodeId node)
{
    if (graph.findNode(node) == nullptr)
        return {};
    std::set<EdgeId> edges;
    const auto add = [&](NodeId of) {
        const std::vector<EdgeId> found = graph.edgesOf(of);
        edges.insert(found.begin(), found.end());
    };
    add(node);
    for (const NodeId neighbour : graph.neighbours(node)) {
        const ontology::NodeKind kind = graph.findNode(neighbour)->kind;
        if (kind == ontology::NodeKind::Meeting || kind == ontology::NodeKind::Threat)
            add(neighbour);
    }
    std::set<NodeId> ends{node};
    std::vector<Edge> kept;
    for (const EdgeId id : edges) {
        kept.push_back(*graph.findEdge(id));
        ends.insert({kept.back().source, kept.back().target});
    }
    std::vector<Node> nodes;
    for (const NodeId id : ends)
        nodes.push_back(*graph.findNode(id));
    return {std::move(nodes), std::move(kept)};
}

} // namespace cablegraph::graph
