#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>
#include <cablegraph/graph/articlepart.h>
#include <cablegraph/library/documentimport.h>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace cablegraph::library {
namespace {

/// As read from the same text. What the readers would take for another kind of file is one paragraph.
article::Article articleOf(const graph::Source& source)
{
    article::Article article;
    try {
        article::ReadOptions options;
        options.published = source.published;
        article = article::readArticle(source.text, source.origin, options);
    } catch (const Error&) {
        article.text.clear();
    }
    if (article.text != source.text) {
        article = {};
        article.text = source.text;
        article.paragraphs = {{0, source.text.size()}};
    }
    article.title = source.title;
    article.published = source.published;
    article.origin = source.origin;
    return article;
}

/// Where a name stands, by article, begin and end: what a node of the document and its node in the library have in
/// common.
using Place = std::tuple<ArticleId, std::size_t, std::size_t>;

std::map<Place, NodeId> placesOf(const graph::KnowledgeGraph& graph)
{
    std::map<Place, NodeId> places;
    for (const graph::Node& node : graph.nodes())
        for (const graph::Mention& mention : node.mentions)
            places.emplace(Place{mention.article, mention.span.begin, mention.span.end}, node.id);
    return places;
}

std::map<ArticleId, ArticleId> storedAs(const graph::GraphDocument& document,
                                        const std::vector<LibraryWriter::Added>& added)
{
    std::map<ArticleId, ArticleId> stored;
    for (std::size_t i = 0; i < added.size(); ++i)
        stored.emplace(document.sources.at(i).id, added[i].article);
    return stored;
}

struct Extent
{
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = std::numeric_limits<double>::max();
};

std::optional<Extent> extentOf(const layout::Placements& placements)
{
    if (placements.empty())
        return {};
    Extent extent;
    for (const auto& [node, placement] : placements) {
        extent.left = std::min(extent.left, placement.centre.x);
        extent.right = std::max(extent.right, placement.centre.x);
        extent.top = std::min(extent.top, placement.centre.y);
    }
    return extent;
}

/// Beside `present`, so that no two drawings lie on each other.
layout::Placements movedBeside(layout::Placements placements, const layout::Placements& present)
{
    constexpr double gap = 250;
    const std::optional<Extent> there = extentOf(present);
    const std::optional<Extent> own = extentOf(placements);
    if (!there || !own)
        return placements;
    for (auto& [node, placement] : placements) {
        placement.centre.x += there->right + gap - own->left;
        placement.centre.y += there->top - own->top;
    }
    return placements;
}

} // namespace

std::vector<LibraryWriter::Added> addDocument(LibraryWriter& writer, const graph::GraphDocument& document)
{
    std::vector<LibraryWriter::Added> added;
    added.reserve(document.sources.size());
    for (const graph::Source& source : document.sources)
        added.push_back(writer.add(articleOf(source), graph::articlePart(document, source.id)));
    return added;
}

void placeDocument(LibraryWriter& writer, const graph::GraphDocument& document,
                   const std::vector<LibraryWriter::Added>& added, const layout::Placements& placements)
{
    if (placements.empty())
        return;
    const layout::Placements present = writer.library().placements();
    const std::map<Place, NodeId> nodes = placesOf(writer.library().graph());
    const std::map<ArticleId, ArticleId> stored = storedAs(document, added);
    layout::Placements placed;
    for (const graph::Node& node : document.nodes) {
        const auto placement = placements.find(node.id);
        if (placement == placements.end())
            continue;
        for (const graph::Mention& mention : node.mentions) {
            const auto article = stored.find(mention.article);
            if (article == stored.end())
                continue;
            const auto found = nodes.find({article->second, mention.span.begin, mention.span.end});
            if (found == nodes.end())
                continue;
            if (!present.contains(found->second))
                placed.emplace(found->second, placement->second);
            break;
        }
    }
    writer.place(movedBeside(std::move(placed), present));
}

} // namespace cablegraph::library
