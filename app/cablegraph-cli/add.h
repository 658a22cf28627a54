#pragma once

#include <cablegraph/text/date.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::cli {

struct AddArguments
{
    std::filesystem::path library;     ///< made when missing
    std::vector<std::string> articles; ///< files and folders, "-" for standard input
    std::vector<std::string> graphs;   ///< files of graphs read elsewhere, "-" for standard input
    std::optional<text::PartialDate> published;
};

/// Adds articles, and the graphs of articles that were read elsewhere (JSON, one graph a line or one a file), to a
/// library and prints what became of each: "added", "already there" or, on stderr, why not.
[[nodiscard]] int add(const AddArguments& arguments);

} // namespace cablegraph::cli
