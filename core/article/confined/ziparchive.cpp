#include "ziparchive.h"

#include "utf8.h"

#include <cablegraph/base/error.h>
#include <cablegraph/text/normalise.h>

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>
#include <utility>

namespace cablegraph::article {
namespace {

constexpr std::size_t mostFiles = 20'000;
constexpr std::size_t largestFile = std::size_t{128} << 20;

struct FreeReader
{
    void operator()(::archive* reader) const noexcept { archive_read_free(reader); }
};
using Reader = std::unique_ptr<::archive, FreeReader>;

std::string messageOf(::archive* reader)
{
    const char* message = archive_error_string(reader);
    return message != nullptr ? text::singleLine(message) : std::string{"broken archive"};
}

Reader open(std::string_view bytes, const std::string& origin)
{
    Reader reader{archive_read_new()};
    if (!reader)
        throw Error{ErrorKind::Internal, origin, "no memory for the archive"};
    archive_read_support_format_zip(reader.get());
    archive_read_set_options(reader.get(), "hdrcharset=UTF-8"); // names that say nothing of their encoding
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
        throw Error{ErrorKind::Damaged, origin, messageOf(reader.get())};
    return reader;
}

std::string nameOf(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    return name != nullptr ? text::singleLine(repairedUtf8(name)) : std::string{};
}

/// The next file's entry; nothing at the end.
archive_entry* nextFile(::archive* reader, const std::string& origin)
{
    archive_entry* entry = nullptr;
    for (;;) {
        const int result = archive_read_next_header(reader, &entry);
        if (result == ARCHIVE_EOF)
            return nullptr;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            throw Error{ErrorKind::Damaged, origin, messageOf(reader)};
        if (archive_entry_filetype(entry) == AE_IFREG)
            return entry;
    }
}

} // namespace

Archive::Archive(std::string_view bytes, std::string origin, std::uintmax_t& bytesLeft)
    : m_bytes{bytes}
    , m_origin{std::move(origin)}
    , m_bytesLeft{bytesLeft}
{
}

std::vector<std::string> Archive::names() const
{
    std::vector<std::string> found;
    const Reader reader = open(m_bytes, m_origin);
    while (archive_entry* entry = nextFile(reader.get(), m_origin)) {
        if (found.size() == mostFiles)
            throw Error{ErrorKind::TooLarge, m_origin, "more than " + std::to_string(mostFiles) + " files in it"};
        found.push_back(nameOf(entry));
    }
    return found;
}

std::string Archive::unpack(::archive* reader, const std::string& name) const
{
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, buffer.data(), buffer.size());
        if (count < 0)
            throw Error{ErrorKind::Damaged, m_origin, name + ": " + messageOf(reader)};
        if (count == 0)
            return bytes;
        const auto size = static_cast<std::uintmax_t>(count);
        if (size > m_bytesLeft || bytes.size() > largestFile)
            throw Error{ErrorKind::TooLarge, m_origin, "unpacked it is larger than any collection of articles"};
        m_bytesLeft -= size;
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

void Archive::forEach(const std::function<bool(const std::string&)>& wanted,
                      const std::function<void(const std::string&, std::string)>& visit) const
{
    const Reader reader = open(m_bytes, m_origin);
    while (archive_entry* entry = nextFile(reader.get(), m_origin)) {
        const std::string name = nameOf(entry);
        if (!wanted(name))
            continue;
        if (archive_entry_is_encrypted(entry) != 0)
            throw Error{ErrorKind::Unsupported, m_origin, "it is protected by a password"};
        visit(name, unpack(reader.get(), name));
    }
}

std::string Archive::file(std::string_view name) const
{
    std::string found;
    forEach([&](const std::string& candidate) { return candidate == name && found.empty(); },
            [&](const std::string&, std::string bytes) { found = std::move(bytes); });
    return found;
}

} // namespace cablegraph::article
