#pragma once

#include <cablegraph/article/article.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/session/session.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

/// What is done to a library beside the window: plain functions for a worker thread. Each opens the library file anew,
/// so that nothing is shared with the window; each throws Error and Stopped.
namespace cablegraph::mainwindow {

/// Gives the reading chain, loading it at the first call; from any thread.
using ChainSource = std::function<std::shared_ptr<const extraction::ReadingChain>()>;
/// A source that loads the chain from the program's resources and the user's own additions.
[[nodiscard]] ChainSource resourceChain();

/// What the work needs beside the library.
struct WorkTools
{
    ChainSource chain;
    /// What the nodes take up on the drawing; runs on any thread.
    std::function<layout::Extents(const graph::KnowledgeGraph&)> measure;
    /// How the window names what it shows; from any thread.
    std::function<std::shared_ptr<const session::DisplayNames>()> names;
};

struct OpenedLibrary
{
    library::Library library;
    session::Session::Content content;
    bool isNew = false; ///< it was made just now
};

enum class WhenMissing
{
    Fail,
    Create, ///< with the folders that lead to it
};

/// Opens a library with all that is shown of it; nodes that lie nowhere yet are arranged, and stored where that is
/// possible.
[[nodiscard]] OpenedLibrary openLibrary(const std::filesystem::path& file, WhenMissing whenMissing,
                                        const WorkTools& tools, const Progress& progress, const std::stop_token& stop);
[[nodiscard]] OpenedLibrary createLibrary(const std::filesystem::path& file);

/// Nodes by what stays the same when an article is removed and read again, unlike their ids.
using NamedPlacements = std::map<std::pair<ontology::NodeKind, std::string>, layout::Placement>;

/// Articles taken out of a library, with what is needed to put them back.
struct RemovedArticles
{
    struct Removed
    {
        article::Article article;
        graph::ArticleGraph graph; ///< as it was read, or came with an imported graph
    };

    std::vector<Removed> articles;
    NamedPlacements placements; ///< of the nodes that went with them
};

struct LibraryChange
{
    /// What the library shows now, until the session takes it over. Nothing when the work was stopped before its new nodes were arranged.
    std::optional<session::Session::Content> content;
    std::vector<library::ImportOutcome> outcomes;  ///< of an import, one per article
    library::LibraryWriter::Imported imported;     ///< from another library
    RemovedArticles removed;                       ///< by a removal
    std::optional<library::JudgementId> judgement; ///< made or changed
    std::vector<std::string> problems;             ///< found by looking through the file
    std::uintmax_t bytesSaved = 0;                 ///< by rewriting it
};

/// Folders stand for the article files in them and below; a folder without any fails like a bad file.
[[nodiscard]] LibraryChange importSources(const std::filesystem::path& library,
                                          const std::vector<library::ImportSource>& sources,
                                          const library::ImportOptions& options, const WorkTools& tools,
                                          const Progress& progress, const std::stop_token& stop);
[[nodiscard]] LibraryChange removeArticles(const std::filesystem::path& library, const std::vector<ArticleId>& articles,
                                           const WorkTools& tools, const Progress& progress,
                                           const std::stop_token& stop);
/// Takes over graphs made elsewhere. An outcome per article that came with them, or per graph that could not be read.
[[nodiscard]] LibraryChange importGraphs(const std::filesystem::path& library,
                                         const std::vector<std::filesystem::path>& files, const WorkTools& tools,
                                         const Progress& progress, const std::stop_token& stop);
/// Puts articles back whose nodes lie where they lay.
[[nodiscard]] LibraryChange restoreArticles(const std::filesystem::path& library, const RemovedArticles& removed,
                                            const WorkTools& tools, const Progress& progress,
                                            const std::stop_token& stop);
/// Makes or changes a judgement of the user's.
[[nodiscard]] LibraryChange judge(const std::filesystem::path& library, const session::Judging& make,
                                  const WorkTools& tools, const Progress& progress, const std::stop_token& stop);
/// Reads all articles again, as this program and the user's own words read them now; judgements act on them as before.
/// What was read when it is stopped stays.
[[nodiscard]] LibraryChange readAgain(const std::filesystem::path& library, const WorkTools& tools,
                                      const Progress& progress, const std::stop_token& stop);
/// Looks through the whole file.
[[nodiscard]] LibraryChange verify(const std::filesystem::path& library, const WorkTools& tools);
/// Rewrites the file without the room that removed articles left.
[[nodiscard]] LibraryChange compact(const std::filesystem::path& library, const WorkTools& tools);
/// Takes over the articles and judgements of another library.
[[nodiscard]] LibraryChange importLibrary(const std::filesystem::path& library, const std::filesystem::path& other,
                                          const WorkTools& tools, const Progress& progress,
                                          const std::stop_token& stop);
/// Lays today's copy beside the library, if it changed since the last; only the `kept` newest copies stay.
void backUp(const std::filesystem::path& library, std::size_t kept);
/// Arranges what lies nowhere yet.
[[nodiscard]] LibraryChange arrangeNewNodes(const std::filesystem::path& library, const WorkTools& tools,
                                            const Progress& progress, const std::stop_token& stop);

/// The articles of the library that have the same text as one of the files. Unreadable files are passed over.
[[nodiscard]] std::vector<ArticleId> findArticles(const library::Library& library,
                                                  const std::vector<std::filesystem::path>& files);

/// The bundled sample articles, in the order of their names; empty when they are not installed.
[[nodiscard]] std::vector<std::filesystem::path> sampleFiles();

} // namespace cablegraph::mainwindow
