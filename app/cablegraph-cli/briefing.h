#pragma once

#include "part.h"

#include <filesystem>
#include <string>

namespace cablegraph::cli {

struct BriefingArguments
{
    std::filesystem::path library;
    PartArguments part;
    std::string title;            ///< empty: the node's or the library's name
    std::filesystem::path output; ///< empty for standard output
};

/// Writes a briefing of a library, or a part of it, as one HTML page.
[[nodiscard]] int briefing(const BriefingArguments& arguments);

} // namespace cablegraph::cli
