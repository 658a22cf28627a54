#include "page.h"

#include <cablegraph/picture/picture.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

std::set<ArticleId> articlesOf(const graph::KnowledgeGraph& graph)
{
    std::set<ArticleId> articles;
    for (const graph::Node& node : graph.nodes())
        for (const graph::Mention& mention : node.mentions)
            articles.insert(mention.article);
    for (const graph::Edge& edge : graph.edges())
        for (const graph::Evidence& evidence : edge.evidence)
            articles.insert(evidence.article);
    return articles;
}

} // namespace

std::optional<PictureFormat> formatOf(const std::filesystem::path& file)
{
    const QString extension = support::toQString(file.extension()).toLower();
    if (extension == u".png"_s)
        return PictureFormat::Png;
    if (extension == u".svg"_s)
        return PictureFormat::Svg;
    if (extension == u".pdf"_s)
        return PictureFormat::Pdf;
    return {};
}

PictureContent contentOf(const session::Session& session)
{
    PictureContent content;
    content.graph = session.shownGraph();
    content.placements = session.placements();
    for (const library::ArticleSummary& article : session.articles())
        content.sources.push_back({article.id, article.title, article.published});
    if (session.articles().size() == 1)
        content.title = support::toQString(session.articles().front().title);
    else if (!session.library().file().empty())
        content.title = support::toQString(session.library().file().stem());
    return content;
}

PictureContent onlySelected(const PictureContent& content, const session::Selection& selection)
{
    std::set<NodeId> kept = selection.nodes;
    for (const EdgeId id : selection.edges) {
        if (const graph::Edge* edge = content.graph.findEdge(id))
            kept.insert({edge->source, edge->target});
    }
    std::vector<graph::Node> nodes;
    std::ranges::copy_if(content.graph.nodes(), std::back_inserter(nodes),
                         [&kept](const graph::Node& node) { return kept.contains(node.id); });
    std::vector<graph::Edge> edges;
    std::ranges::copy_if(content.graph.edges(), std::back_inserter(edges), [&kept](const graph::Edge& edge) {
        return kept.contains(edge.source) && kept.contains(edge.target);
    });
    PictureContent reduced{
        {std::move(nodes), std::move(edges)}, content.placements, content.emphasis, content.title, {}, content.bundled};
    const std::set<ArticleId> cited = articlesOf(reduced.graph);
    std::ranges::copy_if(content.sources, std::back_inserter(reduced.sources),
                         [&cited](const SourceNote& note) { return cited.contains(note.article); });
    return reduced;
}

QSizeF pictureSize(const PictureContent& content, const PictureOptions& options)
{
    return Page{content, options}.size();
}

} // namespace cablegraph::picture
