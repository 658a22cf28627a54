#pragma once

#include "part.h"

#include <filesystem>

namespace cablegraph::cli {

struct CompareArguments
{
    std::filesystem::path before;
    std::filesystem::path after; ///< empty: two parts of the same library
    PartArguments beforePart;
    PartArguments afterPart;
    bool asJson = false;
};

/// Prints what is new, gone and changed between two libraries, or two parts of one. The exit status does not say
/// whether they differ.
[[nodiscard]] int compare(const CompareArguments& arguments);

} // namespace cablegraph::cli
