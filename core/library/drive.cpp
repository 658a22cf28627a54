#include "drive.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#ifdef __linux__
#include <mntent.h>
#endif

namespace cablegraph::library {
namespace {

namespace fs = std::filesystem;

#ifdef __linux__

bool isNetworkType(std::string_view type)
{
    constexpr std::array<std::string_view, 9> types{"nfs", "nfs4", "cifs", "smb3", "smbfs",
                                                    "afs", "coda", "ceph", "ncpfs"};
    constexpr std::array<std::string_view, 7> fuseTypes{"sshfs", "rclone",    "gvfsd-fuse", "davfs2",
                                                        "davfs", "glusterfs", "curlftpfs"};
    constexpr std::string_view fuse = "fuse.";
    if (type.starts_with(fuse))
        return std::ranges::count(fuseTypes, type.substr(fuse.size())) > 0;
    return std::ranges::count(types, type) > 0;
}

bool isWithin(const fs::path& file, const fs::path& folder)
{
    const fs::path inside = file.lexically_relative(folder);
    return !inside.empty() && *inside.begin() != "..";
}

#endif

/// Removes a probe and what SQLite left beside it.
struct Probe
{
    fs::path file;

    ~Probe()
    {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            fs::remove(file.string() + suffix, ignored);
    }
};

} // namespace

#ifdef __linux__

bool isOnNetwork(const fs::path& file, const fs::path& mounts)
{
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(fs::absolute(file), error);
    const std::unique_ptr<FILE, decltype(&endmntent)> table{setmntent(mounts.c_str(), "r"), endmntent};
    if (error || !table)
        return false;
    std::string nearest;
    bool isNetwork = false;
    mntent entry{};
    std::array<char, 8192> text{};
    // Of two on one folder the later one lies on top.
    while (getmntent_r(table.get(), &entry, text.data(), static_cast<int>(text.size())) != nullptr) {
        const std::string folder = entry.mnt_dir;
        if (folder.size() < nearest.size() || !isWithin(whole, folder))
            continue;
        nearest = folder;
        isNetwork = isNetworkType(entry.mnt_type);
    }
    return isNetwork;
}

#else

bool isOnNetwork(const fs::path& /*file*/, const fs::path& /*mounts*/)
{
    return false;
}

#endif

bool canLockFilesIn(const fs::path& folder)
{
    std::random_device random;
    const Probe probe{folder / (".cablegraph-probe-" + std::to_string(random()))};
    std::FILE* const made = std::fopen(probe.file.string().c_str(), "wx");
    if (made == nullptr)
        return true;
    std::fclose(made);
    try {
        // Nobody else knows the file: what does not work here, even if SQLite calls it busy, is the drive.
        SQLite::Database database{probe.file.string(), SQLite::OPEN_READWRITE};
        SQLite::Statement mode{database, "PRAGMA journal_mode = WAL"};
        const bool isWritten = mode.executeStep() && mode.getColumn(0).getString() == "wal";
        mode.reset();
        if (!isWritten)
            return false;
        database.exec("CREATE TABLE tried (number INTEGER)");
        return true;
    } catch (const SQLite::Exception& error) {
        return error.getErrorCode() == SQLITE_FULL;
    }
}

} // namespace cablegraph::library
