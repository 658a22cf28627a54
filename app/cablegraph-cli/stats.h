#pragma once

#include <filesystem>

namespace cablegraph::cli {

struct StatsArguments
{
    std::filesystem::path library;
};

/// Prints how much of what a library holds: a name, a tab, a number on each line.
[[nodiscard]] int stats(const StatsArguments& arguments);

} // namespace cablegraph::cli
