#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>

namespace cablegraph::testing {

/// The folder of treebanks and other measuring data that is no part of the project: what the environment variable
/// CABLEGRAPH_SHARED names, or `shared` beside the checkout. Nothing where there is none; such tests are skipped.
inline std::optional<std::filesystem::path> sharedFolder()
{
    const char* named = std::getenv("CABLEGRAPH_SHARED");
    const std::filesystem::path beside = std::filesystem::path{CABLEGRAPH_TEST_DATA} / "../../../shared";
    const std::filesystem::path folder = named != nullptr && *named != '\0' ? std::filesystem::path{named} : beside;
    std::error_code ignored;
    return std::filesystem::is_directory(folder / "data", ignored) ? std::optional{folder} : std::nullopt;
}

} // namespace cablegraph::testing
