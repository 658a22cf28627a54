#include "librarywork.h"

#include "arrangement.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/exchange/reader.h>
#include <cablegraph/library/documentimport.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/library/upkeep.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <mutex>
#include <set>

namespace cablegraph::mainwindow {
namespace {

namespace fs = std::filesystem;
using Content = session::Session::Content;

// The window's own connection is used on the GUI thread, where nobody may wait for another program for long.
constexpr std::chrono::milliseconds longestFreeze{500};

struct LazyChain
{
    std::mutex mutex;
    std::shared_ptr<const extraction::ReadingChain> chain; ///< guarded by mutex
};

bool hasUnplacedNodes(const Content& content)
{
    return std::ranges::any_of(content.graph.nodes(),
                               [&](const graph::Node& node) { return !content.placements.contains(node.id); });
}

/// Only what differs from what is stored, so that an import writes little and fights with nobody.
layout::Placements difference(const layout::Placements& before, const layout::Placements& after)
{
    layout::Placements changed;
    for (const auto& [node, placement] : after) {
        const auto old = before.find(node);
        if (old == before.end() || old->second != placement)
            changed.emplace(node, placement);
    }
    return changed;
}

/// As the window shows it.
Content namedContent(const library::Library& library, const WorkTools& tools)
{
    Content content = session::loadContent(library);
    content.graph = tools.names()->appliedTo(content.graph);
    return content;
}

Content contentWithPlaces(library::Library& library, const WorkTools& tools, const Progress& progress,
                          const std::stop_token& stop)
{
    Content content = namedContent(library, tools);
    if (!hasUnplacedNodes(content))
        return content;
    layout::Placements arranged = layout::arrange(content.graph, content.placements, tools.measure(content.graph),
                                                  canvasOptions(), progress, stop);
    if (!library.isReadOnly())
        library::LibraryWriter{library}.place(difference(content.placements, arranged));
    content.placements = std::move(arranged);
    return content;
}

std::vector<fs::path> textFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator at{folder, problem}, end; !problem && at != end; at.increment(problem)) {
        if (at->path().extension() == ".txt" && at->is_regular_file(problem))
            files.push_back(at->path());
    }
    std::ranges::sort(files);
    return files;
}

/// All of the graph, or nothing and why.
std::vector<library::ImportOutcome> importGraph(library::LibraryWriter& writer, const std::vector<fs::path>& files)
{
    using Result = library::ImportOutcome::Result;
    try {
        const exchange::PlacedGraph graph = exchange::readGraphs(files);
        library::LibraryWriter::Batch batch{writer};
        const auto added = library::addDocument(writer, graph.document);
        library::placeDocument(writer, graph.document, added, graph.placements);
        batch.commit();
        std::vector<library::ImportOutcome> outcomes;
        for (std::size_t i = 0; i < added.size(); ++i)
            outcomes.push_back({files.front(),
                                added[i].isNew ? Result::Added : Result::AlreadyThere,
                                added[i].article,
                                {},
                                graph.document.sources.at(i).title,
                                {}});
        return outcomes;
    } catch (const Error& error) {
        const bool isGraphsFault = error.kind() == ErrorKind::InvalidData && error.file().empty();
        return {{files.front(),
                 Result::Failed,
                 {},
                 isGraphsFault ? Error{error.kind(), files.front(), error.detail()} : error,
                 {},
                 {}}};
    }
}

NamedPlacements goneWith(const Content& before, const graph::KnowledgeGraph& after)
{
    NamedPlacements gone;
    for (const graph::Node& node : before.graph.nodes()) {
        const auto placement = before.placements.find(node.id);
        if (after.findNode(node.id) == nullptr && placement != before.placements.end())
            gone.emplace(std::pair{node.kind, node.name}, placement->second);
    }
    return gone;
}

layout::Placements unplacedByName(const Content& content, const NamedPlacements& known)
{
    layout::Placements found;
    for (const graph::Node& node : content.graph.nodes()) {
        const auto placement = known.find({node.kind, node.name});
        if (!content.placements.contains(node.id) && placement != known.end())
            found.emplace(node.id, placement->second);
    }
    return found;
}

/// As the reading chain reads it now, under the date that it has now. A graph in words stays as it was imported.
void readAnew(library::LibraryWriter& writer, const library::Library& library, ArticleId article,
              const WorkTools& tools, const std::stop_token& stop = {})
{
    const article::Article stored = library.storedArticle(article);
    if (!exchange::isGraphInWords(stored.title, stored.origin, stored.text))
        writer.reread(article, tools.chain()->read(stored, stop));
}

/// Reads those again that have another date than before: what "on Saturday" means hangs on it.
void readRedated(library::LibraryWriter& writer, const library::Library& library,
                 const std::vector<library::ArticleSummary>& before, const WorkTools& tools,
                 const std::stop_token& stop)
{
    for (const library::ArticleSummary& article : library.articles()) {
        const auto old = std::ranges::lower_bound(before, article.id, {}, &library::ArticleSummary::id);
        if (old != before.end() && old->id == article.id && old->published != article.published)
            readAnew(writer, library, article.id, tools, stop);
    }
}

/// Articles that come back to a library in which the user dated them: they were read under the date of their file.
void readUnderJudgedDate(library::LibraryWriter& writer, const library::Library& library,
                         const std::vector<library::ImportOutcome>& outcomes, const WorkTools& tools)
{
    std::set<std::string> dated; // titles
    for (const library::Judgement& judgement : library.judgements())
        if (judgement.isActive && judgement.kind == library::JudgementKind::SetArticleDate)
            dated.insert(judgement.subject);
    for (const library::ImportOutcome& outcome : outcomes)
        if (outcome.result == library::ImportOutcome::Result::Added && dated.contains(outcome.title))
            readAnew(writer, library, outcome.article, tools);
}

} // namespace

ChainSource resourceChain()
{
    return [lazy = std::make_shared<LazyChain>()] {
        const std::scoped_lock lock{lazy->mutex};
        if (!lazy->chain)
            lazy->chain = std::make_shared<const extraction::ReadingChain>(
                extraction::ReadingChain::load(resourceFolder(), userConfigFolder()));
        return lazy->chain;
    };
}

OpenedLibrary openLibrary(const fs::path& file, WhenMissing whenMissing, const WorkTools& tools,
                          const Progress& progress, const std::stop_token& stop)
{
    std::error_code problem;
    if (whenMissing == WhenMissing::Create && !fs::exists(file, problem)) {
        fs::create_directories(file.parent_path(), problem);
        return createLibrary(file);
    }
    library::Library library =
        library::Library::open(file, library::Library::Access::ReadWrite, longestFreeze, progress, stop);
    Content content = contentWithPlaces(library, tools, progress, stop);
    return {std::move(library), std::move(content), false};
}

OpenedLibrary createLibrary(const fs::path& file)
{
    return {library::Library::create(file), {}, true};
}

LibraryChange importSources(const fs::path& libraryFile, const std::vector<library::ImportSource>& sources,
                            const library::ImportOptions& options, const WorkTools& tools, const Progress& progress,
                            const std::stop_token& stop)
{
    LibraryChange change;
    library::Library library = library::Library::open(libraryFile);
    library::LibraryWriter writer{library};
    change.outcomes = library::importArticles(writer, *tools.chain(), sources, options, progress, stop);
    readUnderJudgedDate(writer, library, change.outcomes, tools);
    if (!stop.stop_requested())
        change.content = contentWithPlaces(library, tools, progress, {});
    return change;
}

LibraryChange importGraphs(const fs::path& libraryFile, const std::vector<fs::path>& files, const WorkTools& tools,
                           const Progress& progress, const std::stop_token& stop)
{
    LibraryChange change;
    library::Library library = library::Library::open(libraryFile);
    library::LibraryWriter writer{library};
    const auto groups = exchange::groupedByGraph(files);
    for (std::size_t done = 0; done < groups.size() && !stop.stop_requested(); ++done) {
        report(progress, Phase::Reading, done, groups.size());
        std::ranges::move(importGraph(writer, groups[done]), std::back_inserter(change.outcomes));
    }
    change.content = contentWithPlaces(library, tools, progress, {});
    return change;
}

LibraryChange removeArticles(const fs::path& libraryFile, const std::vector<ArticleId>& articles,
                             const WorkTools& tools, const Progress& progress, const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    const Content before = session::loadContent(library);
    LibraryChange change;
    library::LibraryWriter writer{library};
    for (const ArticleId article : articles) {
        report(progress, Phase::Storing, change.removed.articles.size(), articles.size());
        if (stop.stop_requested())
            break;
        if (std::ranges::find(before.articles, article, &library::ArticleSummary::id) == before.articles.end())
            continue; // another window was quicker
        change.removed.articles.push_back({library.storedArticle(article), library.storedGraph(article)});
        writer.remove(article);
    }
    change.content = contentWithPlaces(library, tools, progress, {});
    change.removed.placements = goneWith(before, change.content->graph);
    return change;
}

LibraryChange restoreArticles(const fs::path& libraryFile, const RemovedArticles& removed, const WorkTools& tools,
                              const Progress& progress, const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    library::LibraryWriter writer{library};
    std::size_t done = 0;
    for (const RemovedArticles::Removed& each : removed.articles) {
        report(progress, Phase::Storing, done++, removed.articles.size());
        writer.add(each.article, each.graph);
    }
    writer.place(unplacedByName(session::loadContent(library), removed.placements));
    LibraryChange change;
    change.content = contentWithPlaces(library, tools, progress, stop);
    return change;
}

LibraryChange judge(const fs::path& libraryFile, const session::Judging& make, const WorkTools& tools,
                    const Progress& progress, const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    {
        library::LibraryWriter writer{library};
        library::LibraryWriter::Batch together{writer};
        const std::vector<library::ArticleSummary> before = library.articles();
        library::Judge judge{library};
        change.judgement = make(judge);
        readRedated(writer, library, before, tools, stop);
        together.commit();
    }
    change.content = contentWithPlaces(library, tools, progress, stop);
    return change;
}

LibraryChange readAgain(const fs::path& libraryFile, const WorkTools& tools, const Progress& progress,
                        const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    library::LibraryWriter writer{library};
    const std::vector<library::ArticleSummary> articles = library.articles();
    for (std::size_t i = 0; i < articles.size() && !stop.stop_requested(); ++i) {
        report(progress, Phase::Reading, i, articles.size());
        readAnew(writer, library, articles[i].id, tools, stop);
    }
    if (!stop.stop_requested())
        change.content = contentWithPlaces(library, tools, progress, {});
    return change;
}

LibraryChange verify(const fs::path& libraryFile, const WorkTools& tools)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    change.problems = library::Upkeep{library}.verify();
    change.content = namedContent(library, tools);
    return change;
}

LibraryChange compact(const fs::path& libraryFile, const WorkTools& tools)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    change.bytesSaved = library::Upkeep{library}.compact();
    change.content = namedContent(library, tools);
    return change;
}

LibraryChange importLibrary(const fs::path& libraryFile, const fs::path& other, const WorkTools& tools,
                            const Progress& progress, const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    change.imported = library::LibraryWriter{library}.importFrom(library::Library::open(other), progress, stop);
    change.content = contentWithPlaces(library, tools, progress, {});
    return change;
}

void backUp(const fs::path& libraryFile, std::size_t kept)
{
    const std::time_t now = std::time(nullptr);
    const std::tm today = *std::localtime(&now);
    library::Library library = library::Library::open(libraryFile);
    library::Upkeep{library}.backUp({today.tm_year + 1900, today.tm_mon + 1, today.tm_mday}, kept);
}

LibraryChange arrangeNewNodes(const fs::path& libraryFile, const WorkTools& tools, const Progress& progress,
                              const std::stop_token& stop)
{
    library::Library library = library::Library::open(libraryFile);
    LibraryChange change;
    change.content = contentWithPlaces(library, tools, progress, stop);
    return change;
}

std::vector<ArticleId> findArticles(const library::Library& library, const std::vector<fs::path>& files)
{
    std::vector<ArticleId> found;
    for (const fs::path& file : files) {
        try {
            if (const auto article = library.findArticle(article::fingerprint(article::readArticle(file))))
                found.push_back(*article);
        } catch (const Error&) {
            continue;
        }
    }
    return found;
}

std::vector<fs::path> sampleFiles()
{
    try {
        return textFilesIn(resourceFolder() / "samples");
    } catch (const Error&) {
        return {};
    }
}

} // namespace cablegraph::mainwindow
