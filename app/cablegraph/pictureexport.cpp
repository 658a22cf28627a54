#include "pictureexport.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/support/text.h>

#include <QApplication>

#include <algorithm>
#include <iostream>
#include <string_view>

namespace cablegraph {
namespace {

void complain(std::string_view words)
{
    std::cerr << "cablegraph: " << words << '\n';
}

bool isLibrary(const std::filesystem::path& file)
{
    return file.extension() == ".cablegraph";
}

/// Empty when the arguments are right.
std::string_view fault(const PictureExportArguments& arguments)
{
    if (!picture::formatOf(arguments.picture))
        return "the picture's name must end in .png, .svg or .pdf";
    if (arguments.inputs.empty())
        return "--export needs a library or articles to draw";
    if (std::ranges::any_of(arguments.inputs, isLibrary) && arguments.inputs.size() > 1)
        return "--export draws one library, or articles, but not both";
    if (arguments.size && (arguments.size->width() < 64 || arguments.size->height() < 64))
        return "--size must be at least 64x64";
    return {};
}

struct Loaded
{
    library::Library library;
    bool complete = true; ///< every article could be read
};

Loaded load(const std::vector<std::filesystem::path>& inputs)
{
    if (isLibrary(inputs.front()))
        return {library::Library::open(inputs.front(), library::Library::Access::ReadOnly)};
    Loaded loaded{library::Library::inMemory()};
    const auto chain = extraction::ReadingChain::load(resourceFolder(), userConfigFolder());
    library::LibraryWriter writer{loaded.library};
    for (const library::ImportOutcome& outcome : library::importArticles(writer, chain, inputs)) {
        if (!outcome.error)
            continue;
        complain(describe(*outcome.error));
        loaded.complete = false;
    }
    return loaded;
}

picture::PictureContent contentOf(const library::Library& library, const std::optional<QSize>& size)
{
    layout::LayoutOptions options;
    if (size)
        options.aspectRatio = static_cast<double>(size->width()) / size->height();
    picture::PictureContent content;
    content.graph = library.graph();
    const layout::Extents extents = canvas::extentsOf(content.graph, QApplication::font());
    content.placements = layout::arrange(content.graph, library.placements(), extents, options);
    const std::vector<library::ArticleSummary> articles = library.articles();
    for (const library::ArticleSummary& article : articles)
        content.sources.push_back({article.id, article.title, article.published});
    if (articles.size() == 1)
        content.title = support::toQString(articles.front().title);
    else if (!library.file().empty())
        content.title = support::toQString(library.file().stem());
    return content;
}

} // namespace

int exportPicture(const PictureExportArguments& arguments)
{
    if (const std::string_view wrong = fault(arguments); !wrong.empty()) {
        complain(wrong);
        return 2;
    }
    try {
        const Loaded loaded = load(arguments.inputs);
        const picture::PictureContent content = contentOf(loaded.library, arguments.size);
        if (content.graph.isEmpty()) {
            complain("there is nothing to draw");
            return 1;
        }
        picture::PictureOptions options;
        options.font = QApplication::font();
        if (arguments.size) {
            options.size = *arguments.size;
            options.scale = 1;
        }
        picture::writePicture(arguments.picture, content, options);
        return loaded.complete ? 0 : 1;
    } catch (const Error& error) {
        complain(describe(error));
        return 1;
    }
}

} // namespace cablegraph
