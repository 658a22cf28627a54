#pragma once

#include <cablegraph/text/date.h>

#include <filesystem>
#include <optional>
#include <vector>

namespace cablegraph::cli {

struct AddArguments
{
    std::filesystem::path library; ///< made when missing
    std::vector<std::filesystem::path> articles;
    std::optional<text::PartialDate> published;
};

/// Adds articles to a library and prints what became of each: "added", "already there" or, on stderr, why not.
[[nodiscard]] int add(const AddArguments& arguments);

} // namespace cablegraph::cli
