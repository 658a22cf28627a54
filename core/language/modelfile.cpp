#include "bytestream.h"

#include <cablegraph/base/error.h>
#include <cablegraph/language/modelfile.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <new>
#include <system_error>
#include <utility>
#include <zlib.h>

namespace cablegraph::language {
namespace {

using namespace modelformat;

template<Plain T>
T numberAt(std::span<const std::byte> bytes, std::size_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

} // namespace

void ModelFile::Release::operator()(std::byte* bytes) const noexcept
{
    ::operator delete (bytes, std::align_val_t{alignment});
}

ModelFile::Buffer ModelFile::allocate(std::size_t size)
{
    return Buffer{static_cast<std::byte*>(::operator new (size, std::align_val_t{alignment}))};
}

ModelFile::ModelFile(Buffer buffer, std::size_t size, std::filesystem::path file)
    : m_buffer{std::move(buffer)}
    , m_bytes{m_buffer.get(), size}
    , m_file{std::move(file)}
{
    check();
    readTable();
}

ModelFile ModelFile::read(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        throw Error{ErrorKind::NotFound, file, "the language model"};
    if (!std::filesystem::is_regular_file(status))
        throw Error{ErrorKind::NotAFile, file, {}};
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    std::ifstream stream{file, std::ios::binary};
    if (error || !stream)
        throw Error{ErrorKind::NotReadable, file, error ? error.message() : std::string{}};
    if (size > largestFile)
        throw Error{ErrorKind::TooLarge, file, "no language model is that large"};
    Buffer buffer = allocate(size);
    if (!stream.read(reinterpret_cast<char*>(buffer.get()), static_cast<std::streamsize>(size)))
        throw Error{ErrorKind::NotReadable, file, {}};
    return ModelFile{std::move(buffer), size, file};
}

ModelFile ModelFile::parse(std::span<const std::byte> bytes, const std::filesystem::path& name)
{
    Buffer buffer = allocate(bytes.size());
    std::copy(bytes.begin(), bytes.end(), buffer.get());
    return ModelFile{std::move(buffer), bytes.size(), name};
}

void ModelFile::check() const
{
    if (m_bytes.empty())
        throw Error{ErrorKind::Empty, m_file, {}};
    const std::string_view begin{reinterpret_cast<const char*>(m_bytes.data()), std::min(magic.size(), m_bytes.size())};
    if (begin != magic.substr(0, begin.size()))
        throw Error{ErrorKind::InvalidData, m_file, "it is not a language model"};
    if (m_bytes.size() < headerSize + checksumSize)
        throw Error{ErrorKind::Damaged, m_file, "it is cut off"};
    // Before all else that a newer version may do in another way.
    if (numberAt<std::uint32_t>(m_bytes, 8) > version)
        throw Error{ErrorKind::NewerVersion, m_file, {}};
    const auto size = numberAt<std::uint64_t>(m_bytes, 16);
    if (size > m_bytes.size())
        throw Error{ErrorKind::Damaged, m_file, "it is cut off"};
    if (size < m_bytes.size())
        throw Error{ErrorKind::Damaged, m_file, "it is longer than it says"};
    const std::size_t covered = m_bytes.size() - checksumSize;
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(m_bytes.data()), covered);
    if (sum != numberAt<std::uint32_t>(m_bytes, covered))
        throw Error{ErrorKind::Damaged, m_file, "its checksum is wrong"};
    if (numberAt<std::uint32_t>(m_bytes, 8) == 0)
        throw Error{ErrorKind::Damaged, m_file, "it has no version"};
}

void ModelFile::readTable()
{
    const auto count = numberAt<std::uint32_t>(m_bytes, 12);
    const std::size_t end = m_bytes.size() - checksumSize;
    if (count > mostSections || headerSize + count * entrySize > end)
        throw Error{ErrorKind::Damaged, m_file, "its table of sections is too long"};
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::span entry = m_bytes.subspan(headerSize + i * entrySize, entrySize);
        const std::string_view padded{reinterpret_cast<const char*>(entry.data()), nameSize};
        const std::string_view name = padded.substr(0, padded.find('\0'));
        const auto offset = numberAt<std::uint64_t>(entry, nameSize);
        const auto size = numberAt<std::uint64_t>(entry, nameSize + 8);
        if (name.empty() || has(name) || offset % alignment != 0 || offset > end || size > end - offset)
            throw Error{ErrorKind::Damaged, m_file, "its table of sections is wrong"};
        m_sections.push_back({std::string{name}, m_bytes.subspan(offset, size)});
    }
}

bool ModelFile::has(std::string_view name) const noexcept
{
    return std::ranges::any_of(m_sections, [name](const Section& section) { return section.name == name; });
}

std::span<const std::byte> ModelFile::section(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(m_sections, [name](const Section& section) { return section.name == name; });
    if (found == m_sections.end())
        throw Error{ErrorKind::Damaged, m_file, "it has no section \"" + std::string{name} + "\""};
    return found->bytes;
}

} // namespace cablegraph::language
