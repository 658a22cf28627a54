#include "search.h"

#include "common.h"

#include <cablegraph/library/library.h>
#include <cablegraph/text/normalise.h>

#include <iostream>

namespace cablegraph::cli {

int search(const SearchArguments& arguments)
{
    std::string words;
    for (const std::string& word : arguments.words)
        words += (words.empty() ? "" : " ") + word;
    const auto library = library::Library::open(arguments.library, library::Library::Access::ReadOnly);
    for (const library::NodeHit& hit : library.searchNodes(words, arguments.limit))
        std::cout << ontology::nameOf(hit.kind) << '\t' << text::singleLine(hit.name) << '\n';
    for (const library::SearchHit& hit : library.search(words, arguments.limit))
        std::cout << text::singleLine(hit.articleTitle) << '\t' << text::singleLine(hit.sentenceText) << '\n';
    flushStandardOutput();
    return success;
}

} // namespace cablegraph::cli
