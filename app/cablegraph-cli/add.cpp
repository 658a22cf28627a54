#include "add.h"

#include "common.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/library/importer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>

#include <iostream>
#include <system_error>

namespace cablegraph::cli {
namespace {

library::Library openOrCreate(const std::filesystem::path& file)
{
    std::error_code ignored; // opening says what is wrong with the file
    if (std::filesystem::status(file, ignored).type() == std::filesystem::file_type::not_found)
        return library::Library::create(file);
    return library::Library::open(file);
}

int print(const library::ImportOutcome& outcome)
{
    using Result = library::ImportOutcome::Result;
    if (outcome.result == Result::Failed) {
        printError(outcome.error.value_or(Error{ErrorKind::Internal, outcome.file, {}}));
        return failure;
    }
    std::cout << outcome.file.string() << ": " << (outcome.result == Result::Added ? "added" : "already there") << '\n';
    return success;
}

} // namespace

int add(const AddArguments& arguments)
{
    const auto chain = extraction::ReadingChain::load(resourceFolder(), userConfigFolder());
    library::Library library = openOrCreate(arguments.library);
    library::LibraryWriter writer{library};
    int status = success;
    for (const library::ImportOutcome& outcome :
         library::importArticles(writer, chain, arguments.articles, arguments.published))
        if (print(outcome) != success)
            status = failure;
    flushStandardOutput();
    return status;
}

} // namespace cablegraph::cli
