#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace cablegraph::article {

/// The whole content of a regular file. Folders, devices and pipes are refused without being opened, since opening a
/// pipe waits for its writer. Throws Error: NotFound, NotAFile, NotReadable, TooLarge (more than `limit` bytes).
[[nodiscard]] std::string readBytes(const std::filesystem::path& file, std::uintmax_t limit);

/// At most so many bytes of its beginning; empty when it cannot be read, which readBytes() explains.
[[nodiscard]] std::string readStart(const std::filesystem::path& file, std::size_t most);

} // namespace cablegraph::article
