#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/librarywriter.h>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cablegraph::library {

/// Where articles are to come from: a file, a folder (its article files, folders below included), or bytes at hand.
struct ImportSource
{
    ImportSource(std::filesystem::path path)
        : file{std::move(path)}
    {
    }
    ImportSource(std::string label, std::string content)
        : file{std::move(label)}
        , bytes{std::move(content)}
    {
    }

    std::filesystem::path file;       ///< what bytes are called ("clipboard") where there are any
    std::optional<std::string> bytes; ///< of any format that files have
};

/// What became of one article of a batch. A file may hold several, and give as many outcomes.
struct ImportOutcome
{
    enum class Result
    {
        Added,
        AlreadyThere, ///< the library has the same text, or the same story from elsewhere; nothing was added
        Failed,       ///< `error` says why; the rest of the batch went on
    };

    std::filesystem::path file; ///< the source
    Result result = Result::Failed;
    ArticleId article;          ///< valid unless failed
    std::optional<Error> error; ///< set when failed
    std::string title;          ///< of the article; empty when failed
    /// ISO 639-1. An article that is not in English is kept to be read and searched, but has no graph.
    std::string language;
};

struct ImportOptions
{
    std::optional<text::PartialDate> published; ///< of all articles, where the caller knows it
    std::size_t threads = 0;                    ///< that read beside the one that writes; 0: one for each processor
};

/// Reads all sources on several threads, finds each article's graph and stores it on the calling thread, in the order
/// of the sources whatever the threads do, so that the same batch always makes the same library. A bad article never
/// stops the batch, a library that cannot be written does (Error). Stops between articles when asked: what was stored
/// stays stored, the outcomes so far are returned. Progress counts files.
[[nodiscard]] std::vector<ImportOutcome>
importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain, const std::vector<ImportSource>& sources,
               const ImportOptions& options = {}, const Progress& progress = {}, const std::stop_token& stop = {});

/// The same for files and folders.
[[nodiscard]] std::vector<ImportOutcome> importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain,
                                                        const std::vector<std::filesystem::path>& files,
                                                        const ImportOptions& options = {},
                                                        const Progress& progress = {},
                                                        const std::stop_token& stop = {});

} // namespace cablegraph::library
