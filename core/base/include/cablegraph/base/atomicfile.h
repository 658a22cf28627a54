#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <ostream>
#include <streambuf>

namespace cablegraph {

/// A file that appears whole or not at all. Written beside its name, flushed to the disk, then renamed; without
/// commit() nothing is left. A symbolic link stays one: the file it leads to is replaced. Devices and pipes
/// ("/dev/stdout") are written to directly.
class AtomicFile
{
public:
    /// Throws Error NotWritable, NotAFile (a folder) or DiskFull.
    explicit AtomicFile(const std::filesystem::path& file);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    /// Throws Error as soon as something cannot be written.
    [[nodiscard]] std::ostream& stream() noexcept { return m_stream; }
    /// Throws Error NotWritable or DiskFull; then the file is as it was before.
    void commit();

private:
    class Buffer;

    [[noreturn]] void throwError(int error) const;
    void openTemporary();

    const std::filesystem::path m_file;   ///< as the caller named it, for errors
    const std::filesystem::path m_target; ///< without symbolic links
    std::filesystem::path m_temporary;    ///< empty when written directly
    std::unique_ptr<Buffer> m_buffer;
    std::ostream m_stream;
};

} // namespace cablegraph
