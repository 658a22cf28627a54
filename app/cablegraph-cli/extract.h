#pragma once

#include <cablegraph/exchange/writer.h>
#include <cablegraph/text/date.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::cli {

struct ExtractArguments
{
    std::vector<std::string> articles; ///< files and folders, "-" for standard input
    std::optional<text::PartialDate> published;
    exchange::Format format = exchange::Format::Json;
    bool asReport = false;        ///< for people to read, instead of `format`
    bool explain = false;         ///< why each edge is there, instead of `format`
    std::filesystem::path output; ///< a file or a folder; empty for standard output
};

/// Prints the graphs of articles: one file each into a folder, else one graph over all of them; JSON lines are one
/// graph each in any case (jsonlines.h). An article that cannot be read is named on stderr and the others go on.
[[nodiscard]] int extract(const ExtractArguments& arguments);

} // namespace cablegraph::cli
