#pragma once

namespace cablegraph::library {

/// Name of an SQLite VFS for drives on which files cannot be locked, or memory cannot be shared by way of a file, as
/// on some network drives: reads and writes go to the default VFS, while the locks of database files and the index of
/// their write-ahead logs are kept in this process. The connections of one process see each other as ever; other
/// processes have to be kept away by other means (LockFile). Registered at the first call, for good.
///
/// The methods are those of https://sqlite.org/vfs.html and https://sqlite.org/c3ref/io_methods.html.
[[nodiscard]] const char* processVfs();

} // namespace cablegraph::library
