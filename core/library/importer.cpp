#include <cablegraph/article/reader.h>
#include <cablegraph/library/importer.h>

#include <utility>

namespace cablegraph::library {
namespace {

ImportOutcome failed(const std::filesystem::path& file, const Error& error)
{
    return {file, ImportOutcome::Result::Failed, {}, error};
}

/// A graph that cannot be stored is this article's trouble; a library that cannot be written is everybody's.
ImportOutcome store(LibraryWriter& writer, const std::filesystem::path& file, const article::Article& article,
                    const graph::ArticleGraph& found)
{
    try {
        const LibraryWriter::Added added = writer.add(article, found);
        return {
            file, added.isNew ? ImportOutcome::Result::Added : ImportOutcome::Result::AlreadyThere, added.article, {}};
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::InvalidData || error.kind() == ErrorKind::TooLarge)
            return failed(file, error);
        throw;
    }
}

ImportOutcome importFile(LibraryWriter& writer, const extraction::ReadingChain& chain,
                         const std::filesystem::path& file, const std::optional<text::PartialDate>& published,
                         const std::stop_token& stop)
{
    article::Article article;
    graph::ArticleGraph found;
    try {
        article::ReadOptions options;
        options.published = published;
        article = article::readArticle(file, options);
    } catch (const Error& error) {
        return failed(file, error);
    }
    // Known articles need not be looked into again.
    if (const std::optional<ArticleId> known = writer.library().findArticle(article::fingerprint(article)))
        return {file, ImportOutcome::Result::AlreadyThere, *known, {}};
    try {
        found = chain.read(article, stop);
    } catch (const Error& error) {
        return failed(file, error);
    }
    return store(writer, file, article, found);
}

} // namespace

std::vector<ImportOutcome> importArticles(LibraryWriter& writer, const extraction::ReadingChain& chain,
                                          const std::vector<std::filesystem::path>& files,
                                          const std::optional<text::PartialDate>& published, const Progress& progress,
                                          const std::stop_token& stop)
{
    std::vector<ImportOutcome> outcomes;
    outcomes.reserve(files.size());
    for (const std::filesystem::path& file : files) {
        if (stop.stop_requested())
            break;
        report(progress, Phase::Reading, outcomes.size(), files.size());
        try {
            outcomes.push_back(importFile(writer, chain, file, published, stop));
        } catch (const Stopped&) {
            break;
        }
    }
    report(progress, Phase::Reading, outcomes.size(), files.size());
    return outcomes;
}

} // namespace cablegraph::library
