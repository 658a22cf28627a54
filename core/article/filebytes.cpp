#include "filebytes.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <limits>
#include <system_error>

namespace cablegraph::article {
namespace {

namespace fs = std::filesystem;

ErrorKind kindOf(const std::error_code& error)
{
    const bool isMissing = error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory ||
                           error == std::errc::filename_too_long;
    return isMissing ? ErrorKind::NotFound : ErrorKind::NotReadable;
}

/// Throws unless `file` is a regular file; symbolic links are followed.
void requireRegularFile(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        throw Error{ErrorKind::NotFound, file, {}};
    if (error)
        throw Error{kindOf(error), file, error.message()};
    if (status.type() != fs::file_type::regular)
        throw Error{ErrorKind::NotAFile, file, {}};
}

[[noreturn]] void throwTooLarge(const fs::path& file, std::uintmax_t limit)
{
    constexpr std::uintmax_t mebibyte = 1 << 20;
    const std::string limitText = limit >= mebibyte ? std::to_string(limit / mebibyte) + " MiB" //
                                                    : std::to_string(limit) + " bytes";
    throw Error{ErrorKind::TooLarge, file, "the limit is " + limitText};
}

} // namespace

std::string readBytes(const fs::path& file, std::uintmax_t limit)
{
    requireRegularFile(file);
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (!error && size > limit)
        throwTooLarge(file, limit);

    errno = 0;
    std::ifstream in{file, std::ios::binary};
    if (!in)
        throw Error{ErrorKind::NotReadable, file, std::generic_category().message(errno)};

    // The size is only what to expect: files under /proc have none, and a file may grow while it is read.
    std::string bytes;
    constexpr std::size_t step = std::size_t{1} << 20;
    std::size_t wanted = error ? step : std::max<std::size_t>(static_cast<std::size_t>(size) + 1, 4096);
    while (in) {
        const std::size_t have = bytes.size();
        bytes.resize(have + wanted);
        in.read(bytes.data() + have, static_cast<std::streamsize>(wanted));
        bytes.resize(have + static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > limit)
            throwTooLarge(file, limit);
        wanted = step;
    }
    if (in.bad())
        throw Error{ErrorKind::NotReadable, file, std::generic_category().message(errno)};
    return bytes;
}

std::string readStart(const fs::path& file, std::size_t most)
{
    std::error_code error;
    if (fs::status(file, error).type() != fs::file_type::regular)
        return {};
    std::ifstream in{file, std::ios::binary};
    std::string bytes(most, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    return bytes;
}

} // namespace cablegraph::article
