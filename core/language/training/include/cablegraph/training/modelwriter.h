#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace cablegraph::training {

struct ModelSection
{
    std::string name; ///< 1 to 24 bytes, unique in its file
    std::vector<std::byte> bytes;
};

/// The bytes of a model file (see language/modelfile.h) with these sections in this order. The same sections give the
/// same bytes. Throws Error InvalidData for a name that is too long, empty or given twice.
[[nodiscard]] std::vector<std::byte> modelBytes(std::span<const ModelSection> sections);

/// Writes them; the file appears whole or not at all. Throws Error NotWritable, NotAFile or DiskFull as well.
void writeModel(const std::filesystem::path& file, std::span<const ModelSection> sections);

} // namespace cablegraph::training
