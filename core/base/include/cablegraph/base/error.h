#pragma once

#include <cstddef>
#include <exception>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace cablegraph {

/// What went wrong, as far as a caller can decide on it. The sentence for the user is made in `ui` and `app`.
enum class ErrorKind
{
    NotFound,     ///< the file or folder does not exist
    NotAFile,     ///< a folder or a device where a file is wanted
    NotReadable,  ///< no permission, or the read failed
    NotWritable,  ///< no permission, or a read-only folder or medium
    DiskFull,     ///< no room left for what was to be written
    Empty,        ///< nothing to read in it
    TooLarge,     ///< beyond the documented limit for such a file
    NotText,      ///< binary content, or an encoding that cannot be told
    Unsupported,  ///< a kind of file the program does not read or write
    InvalidData,  ///< a resource or import file breaks its rules; `detail` says how, `line` where
    Damaged,      ///< a library, model or container whose content is inconsistent
    NotALibrary,  ///< a file that is no Cablegraph library
    NewerVersion, ///< written by a newer Cablegraph
    Locked,       ///< another process holds the library
    Internal,     ///< a broken promise inside the program
};

/// Stable identifier of a kind, for logs and the command line ("not-found").
[[nodiscard]] std::string_view nameOf(ErrorKind kind) noexcept;

/// The one exception of the core. Foreign exceptions are translated to it inside the room that uses the library.
class Error : public std::runtime_error
{
public:
    /// `detail` is for people who want to know more: a library's own message, a line, a limit. English, one line.
    Error(ErrorKind kind, std::filesystem::path file, std::string detail, std::optional<std::size_t> line = {});

    [[nodiscard]] ErrorKind kind() const noexcept { return m_kind; }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }
    /// 1-based line in `file`, where one can be named.
    [[nodiscard]] std::optional<std::size_t> line() const noexcept { return m_line; }

private:
    ErrorKind m_kind;
    std::filesystem::path m_file;
    std::string m_detail;
    std::optional<std::size_t> m_line;
};

/// One plain English sentence that says what is wrong with which file and what to do: for the command line and logs.
[[nodiscard]] std::string describe(const Error& error);

/// Thrown by long work whose stop token was asked to stop. Not an Error: nothing went wrong.
class Stopped : public std::exception
{
public:
    [[nodiscard]] const char* what() const noexcept override;
};

} // namespace cablegraph
