#include "readingpool.h"

#include <cablegraph/article/folder.h>
#include <cablegraph/library/importer.h>

#include <chrono>
#include <optional>
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

/// Transactions of many articles, each short enough for a window that wants to write meanwhile.
class ShortBatches
{
public:
    explicit ShortBatches(LibraryWriter& writer)
        : m_writer{writer}
    {
    }

    void begin()
    {
        if (m_batch)
            return;
        m_batch.emplace(m_writer);
        m_begun = std::chrono::steady_clock::now();
    }
    void finishWhenLong()
    {
        constexpr std::chrono::milliseconds longest{150};
        if (m_batch && std::chrono::steady_clock::now() - m_begun > longest)
            finish();
    }
    void finish()
    {
        if (m_batch)
            m_batch->commit();
        m_batch.reset();
    }

private:
    LibraryWriter& m_writer;
    std::optional<LibraryWriter::Batch> m_batch;
    std::chrono::steady_clock::time_point m_begun;
};

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
    ShortBatches batches{writer};
    for (std::size_t i = 0; i < files.size(); ++i) {
        report(progress, Phase::Reading, i, files.size());
        // Nobody else can write meanwhile, so nothing is waited for in a batch.
        if (!pool.isNextReady())
            batches.finish();
        const std::optional<std::vector<PreparedArticle>> articles = pool.takeNext();
        if (!articles)
            break;
        for (const PreparedArticle& prepared : *articles) {
            if (stop.stop_requested())
                break;
            batches.begin();
            outcomes.push_back(store(writer, chain, files[i].file, prepared));
            batches.finishWhenLong();
        }
        report(progress, Phase::Reading, i + 1, files.size());
    }
    batches.finish();
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
