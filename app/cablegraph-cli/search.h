#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace cablegraph::cli {

struct SearchArguments
{
    std::filesystem::path library;
    std::vector<std::string> words;
    std::size_t limit = 100;
};

/// Prints the sentences that hold all the words, best first: the article's title, a tab, the sentence.
[[nodiscard]] int search(const SearchArguments& arguments);

} // namespace cablegraph::cli
