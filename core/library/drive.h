#pragma once

#include <filesystem>

namespace cablegraph::library {

/// Whether the file lies, or would lie, on another computer's disk (NFS, SMB, SSHFS and the like). Two computers do not
/// see each other's shared memory there, and often not each other's locks. `mounts` is a table as in /proc/self/mounts
/// (https://man7.org/linux/man-pages/man5/fstab.5.html); false where there is none.
[[nodiscard]] bool isOnNetwork(const std::filesystem::path& file,
                               const std::filesystem::path& mounts = "/proc/self/mounts");

/// Tries out, with a small database of its own in the folder, whether files can be locked there and memory shared by
/// way of them, as a write-ahead log needs. True where nothing can be made, for then that is not the trouble.
[[nodiscard]] bool canLockFilesIn(const std::filesystem::path& folder);

} // namespace cablegraph::library
