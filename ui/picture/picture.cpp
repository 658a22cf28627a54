#include "page.h"

#include <cablegraph/picture/picture.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>

#include <QPainter>
#include <QPrinter>

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

namespace {

PictureContent reducedTo(const std::set<NodeId>& kept, const PictureContent& content)
{
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

} // namespace

PictureContent onlySelected(const PictureContent& content, const session::Selection& selection)
{
    std::set<NodeId> kept = selection.nodes;
    for (const EdgeId id : selection.edges) {
        if (const graph::Edge* edge = content.graph.findEdge(id))
            kept.insert({edge->source, edge->target});
    }
    return reducedTo(kept, content);
}

PictureContent onlyInside(const PictureContent& content, const QRectF& part)
{
    std::set<NodeId> kept;
    for (const auto& [node, placement] : content.placements)
        if (part.contains(QPointF{placement.centre.x, placement.centre.y}))
            kept.insert(node);
    return reducedTo(kept, content);
}

QImage paintedImage(const PictureContent& content, const PictureOptions& options)
{
    constexpr double mostPixelsAtOnce = 64e6;
    const Page page{content, options};
    const QSizeF size = page.size() * options.scale;
    if (size.width() * size.height() > mostPixelsAtOnce)
        return {};
    QImage image{size.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied};
    image.fill(options.transparent ? Qt::transparent : Qt::white);
    QPainter painter{&image};
    painter.scale(options.scale, options.scale);
    page.paint(painter);
    return image;
}

bool printPicture(QPrinter& printer, const PictureContent& content, const PictureOptions& options)
{
    constexpr double unitsPerInch = 96;
    const double scale = printer.resolution() / unitsPerInch;
    PictureOptions used = options;
    used.size = QSizeF{printer.pageLayout().paintRectPixels(printer.resolution()).size()} / scale;
    used.transparent = true; // paper has its own colour
    used.dark = false;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    painter.scale(scale, scale);
    Page{content, used}.paint(painter);
    return painter.end();
}

QSizeF pictureSize(const PictureContent& content, const PictureOptions& options)
{
    return Page{content, options}.size();
}

} // namespace cablegraph::picture
