#pragma once

#include <string>
#include <vector>

namespace cablegraph::cli {

struct ParseArguments
{
    std::vector<std::string> texts; ///< files, "-" for standard input
    bool names = false;             ///< with `NER=` in MISC
};

/// Prints the language analysis of texts as CoNLL-U, a document per text.
[[nodiscard]] int parse(const ParseArguments& arguments);

} // namespace cablegraph::cli
