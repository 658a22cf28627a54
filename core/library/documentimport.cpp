#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>
#include <cablegraph/graph/articlepart.h>
#include <cablegraph/library/documentimport.h>

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

} // namespace

std::vector<LibraryWriter::Added> addDocument(LibraryWriter& writer, const graph::GraphDocument& document)
{
    std::vector<LibraryWriter::Added> added;
    added.reserve(document.sources.size());
    for (const graph::Source& source : document.sources)
        added.push_back(writer.add(articleOf(source), graph::articlePart(document, source.id)));
    return added;
}

} // namespace cablegraph::library
