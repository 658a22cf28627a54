#pragma once

#include <cablegraph/library/library.h>
#include <cablegraph/text/date.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::library {

/// Care for a library file. Each function takes as long as the file is large: not for the GUI thread.
class Upkeep
{
public:
    /// The library must outlive it.
    explicit Upkeep(Library& library);

    /// Reads the whole file and compares its parts with each other. Empty when all is well, else what is wrong, one
    /// line each and at most a hundred. Throws Error when the file cannot be read at all.
    [[nodiscard]] std::vector<std::string> verify() const;

    /// Rewrites the file without the room that removed articles left. Needs as much free disk space again while it
    /// works. Throws Error: NotWritable, Locked, DiskFull. Returns the bytes saved.
    std::uintmax_t compact();

    /// Lays a copy dated `day` (which has all its parts) beside the library unless there is one, or nothing changed
    /// since the last copy; then removes the oldest dated copies beyond `kept`. Returns the copy made. A library in
    /// memory has none. Throws Error: NotWritable, DiskFull.
    std::optional<std::filesystem::path> backUp(const text::PartialDate& day, std::size_t kept = 7);

    /// The dated copies, the oldest first.
    [[nodiscard]] std::vector<std::filesystem::path> backups() const;

private:
    Library& m_library;
};

} // namespace cablegraph::library
