#include "add.h"

#include "common.h"
#include "graphmerge.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/exchange/reader.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

namespace cablegraph::cli {
namespace {

library::Library openOrCreate(const std::filesystem::path& file)
{
    std::error_code ignored; // opening says what is wrong with the file
    if (std::filesystem::status(file, ignored).type() == std::filesystem::file_type::not_found)
        return library::Library::create(file);
    return library::Library::open(file);
}

/// `severalIn`: how many articles came from the same file.
int print(const library::ImportOutcome& outcome, std::ptrdiff_t severalIn)
{
    using Result = library::ImportOutcome::Result;
    if (outcome.result == Result::Failed) {
        printError(outcome.error.value_or(Error{ErrorKind::Internal, outcome.file, {}}));
        return failure;
    }
    std::cout << outcome.file.string() << ": " << (outcome.result == Result::Added ? "added" : "already there");
    if (severalIn > 1)
        std::cout << " (" << text::singleLine(outcome.title) << ')';
    std::cout << '\n';
    if (outcome.result == Result::Added)
        noteLanguage(outcome.file.string(), outcome.language);
    return success;
}

std::vector<library::ImportSource> sources(const AddArguments& arguments)
{
    std::vector<library::ImportSource> sources;
    for (const std::string& article : arguments.articles) {
        if (article == standardInput)
            sources.emplace_back("standard input", readStandardInput());
        else
            sources.emplace_back(std::filesystem::path{article});
    }
    return sources;
}

int addArticles(library::LibraryWriter& writer, const AddArguments& arguments)
{
    const auto chain = extraction::ReadingChain::load(resourceFolder(), userConfigFolder());
    int status = success;
    const std::vector<library::ImportOutcome> outcomes =
        library::importArticles(writer, chain, sources(arguments), {arguments.published});
    for (const library::ImportOutcome& outcome : outcomes) {
        const auto severalIn = std::ranges::count(outcomes, outcome.file, &library::ImportOutcome::file);
        if (print(outcome, severalIn) != success)
            status = failure;
    }
    return status;
}

} // namespace

int add(const AddArguments& arguments)
{
    library::Library library = openOrCreate(arguments.library);
    library::LibraryWriter writer{library};
    int status = arguments.articles.empty() ? success : addArticles(writer, arguments);
    for (const auto& files : exchange::groupedByGraph({arguments.graphs.begin(), arguments.graphs.end()}))
        if (mergeGraphs(writer, files) != success)
            status = failure;
    flushStandardOutput();
    return status;
}

} // namespace cablegraph::cli
