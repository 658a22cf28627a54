#pragma once

#include <cablegraph/exchange/writer.h>

#include <filesystem>

namespace cablegraph::cli {

struct ExportArguments
{
    std::filesystem::path library;
    exchange::Format format = exchange::Format::Json;
    std::filesystem::path output; ///< empty for standard output
};

/// Writes a whole library for other programs, with the positions it stores.
[[nodiscard]] int exportLibrary(const ExportArguments& arguments);

} // namespace cablegraph::cli
