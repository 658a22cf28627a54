#pragma once

#include <filesystem>
#include <memory>

namespace cablegraph::library {

/// Keeps other processes, of this computer and of others, from a library on a drive that cannot lock files: a file
/// beside it, made in one step, that names its owner. All connections of this process share one; with the last it is
/// removed. One that a process of this computer left behind when it died is taken over.
class LockFile
{
public:
    /// Throws Error: Locked while another process holds the library, with who does and which file to delete should it
    /// not be running any more; NotWritable when no file can be made there.
    [[nodiscard]] static std::shared_ptr<LockFile> hold(const std::filesystem::path& library);

    explicit LockFile(std::filesystem::path file);
    ~LockFile();
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    std::filesystem::path m_file;
};

/// "news.cablegraph.lock" for "news.cablegraph".
[[nodiscard]] std::filesystem::path lockFileOf(const std::filesystem::path& library);

} // namespace cablegraph::library
