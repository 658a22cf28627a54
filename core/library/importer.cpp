#include "readingpool.h"

#include <cablegraph/article/folder.h>
#include <cablegraph/library/importer.h>

#include <system_error>
#include <unordered_set>
#include <utility>

namespace cablegraph::library {
namespace {

using Result = ImportOutcome::Result;

ImportOutcome failed(const std::filesystem::path& file, const Error& error)
{
    return {file, Result::Failed, {}, error, {}, {}};
}

/// A graph that cannot be stored is this article's trouble; a library that cannot be written is everybody's.
ImportOutcome store(LibraryWriter& writer, const extraction::ReadingChain& chain, const std::filesystem::path& file,
                    const PreparedArticle& prepared)
{
    const article::Article& article = prepared.article;
    if (prepared.error)
        return failed(file, *prepared.error);
    try {
        // Another window may have removed meanwhile what was known when the import began.
        const bool isGone = prepared.isKnown && !writer.library().findArticle(article::fingerprint(article)) &&
                            !writer.library().findStory(article::contentKey(article));
        const LibraryWriter::Added added = writer.add(article, isGone ? chain.read(article) : prepared.graph);
        return {file,          added.isNew ? Result::Added : Result::AlreadyThere,
                added.article, {},
                article.title, article.language};
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::InvalidData || error.kind() == ErrorKind::TooLarge)
            return failed(file, error);
        throw;
    }
}

/// Folders by the files in them; an empty one stays, and fails like a bad file.
std::vector<ImportSource> withoutFolders(const std::vector<ImportSource>& sources)
{
    std::vector<ImportSource> files;
    for (const ImportSource& source : sources) {
        std::error_code ignored;
        std::vector<std::filesystem::path> inside;
        if (!source.bytes && std::filesystem::is_directory(source.file, ignored))
            inside = article::articleFilesIn(source.file);
        if (inside.empty())
            files.push_back(source);
        else
            files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

} // namespace

std::vector<ImportOutcome> importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain,
                                          const std::vector<ImportSource>& sources, const ImportOptions& options,
                                          const Progress& progress, const std::stop_token& stop)
{
    report(progress, Phase::Reading, 0, 0);
    const std::vector<ImportSource> files = withoutFolders(sources);
    const std::unordered_set<std::string> known = writer.knownTexts();
    ReadingPool pool{files, chain, options, known, stop};
    std::vector<ImportOutcome> outcomes;
    for (std::size_t i = 0; i < files.size(); ++i) {
        report(progress, Phase::Reading, i, files.size());
        const std::optional<std::vector<PreparedArticle>> articles = pool.takeNext();
        if (!articles)
            break;
        for (const PreparedArticle& prepared : *articles) {
            if (stop.stop_requested())
                return outcomes;
            outcomes.push_back(store(writer, chain, files[i].file, prepared));
        }
        report(progress, Phase::Reading, i + 1, files.size());
    }
    return outcomes;
}

std::vector<ImportOutcome> importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain,
                                          const std::vector<std::filesystem::path>& files, const ImportOptions& options,
                                          const Progress& progress, const std::stop_token& stop)
{
    return importArticles(writer, chain, std::vector<ImportSource>{files.begin(), files.end()}, options, progress,
                          stop);
}

} // namespace cablegraph::library
