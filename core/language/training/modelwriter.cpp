#include "bytestream.h"

#include <cablegraph/base/atomicfile.h>
#include <cablegraph/base/error.h>
#include <cablegraph/language/modelfile.h>
#include <cablegraph/training/modelwriter.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <zlib.h>

namespace cablegraph::training {
namespace {

using namespace language::modelformat;

void checkNames(std::span<const ModelSection> sections)
{
    std::set<std::string_view> names;
    for (const ModelSection& section : sections) {
        const bool fits =
            !section.name.empty() && section.name.size() <= nameSize && section.name.find('\0') == std::string::npos;
        if (!fits || !names.insert(section.name).second)
            throw Error{ErrorKind::InvalidData, {}, "no name for a section: \"" + section.name + "\""};
    }
    if (sections.size() > mostSections)
        throw Error{ErrorKind::InvalidData, {}, "too many sections"};
}

std::size_t alignedUp(std::size_t offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

template<class T>
void store(std::vector<std::byte>& bytes, std::size_t offset, T value)
{
    const auto* begin = reinterpret_cast<const std::byte*>(&value);
    std::copy(begin, begin + sizeof(T), bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

void storeText(std::vector<std::byte>& bytes, std::size_t offset, std::string_view text)
{
    std::ranges::transform(text, bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                           [](char character) { return static_cast<std::byte>(character); });
}

} // namespace

std::vector<std::byte> modelBytes(std::span<const ModelSection> sections)
{
    checkNames(sections);
    std::vector<std::byte> bytes(headerSize + sections.size() * entrySize);
    storeText(bytes, 0, magic);
    store(bytes, 8, version);
    store(bytes, 12, static_cast<std::uint32_t>(sections.size()));
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::size_t entry = headerSize + i * entrySize;
        bytes.resize(alignedUp(bytes.size()));
        storeText(bytes, entry, sections[i].name);
        store(bytes, entry + nameSize, std::uint64_t{bytes.size()});
        store(bytes, entry + nameSize + 8, std::uint64_t{sections[i].bytes.size()});
        bytes.insert(bytes.end(), sections[i].bytes.begin(), sections[i].bytes.end());
    }
    const std::size_t covered = bytes.size();
    store(bytes, 16, std::uint64_t{covered + checksumSize});
    bytes.resize(covered + checksumSize);
    const uLong sum = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), covered);
    store(bytes, covered, static_cast<std::uint32_t>(sum));
    return bytes;
}

void writeModel(const std::filesystem::path& file, std::span<const ModelSection> sections)
{
    const std::vector<std::byte> bytes = modelBytes(sections);
    AtomicFile out{file};
    out.stream().write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    out.commit();
}

} // namespace cablegraph::training
