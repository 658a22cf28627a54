#pragma once

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/librarywriter.h>

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace cablegraph::library {

/// What became of one file of a batch.
struct ImportOutcome
{
    enum class Result
    {
        Added,
        AlreadyThere, ///< the library has the same text; nothing was added
        Failed,       ///< `error` says why; the rest of the batch went on
    };

    std::filesystem::path file;
    Result result = Result::Failed;
    ArticleId article;          ///< valid unless failed
    std::optional<Error> error; ///< set when failed
};

/// Reads each file, finds its graph and stores it; a bad article never stops the batch, a library that cannot be
/// written does (Error). Stops between articles when asked: what was stored stays stored, the outcomes so far are
/// returned.
[[nodiscard]] std::vector<ImportOutcome> importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain,
                                                        const std::vector<std::filesystem::path>& files,
                                                        const std::optional<text::PartialDate>& published = {},
                                                        const Progress& progress = {},
                                                        const std::stop_token& stop = {});

} // namespace cablegraph::library
