#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// The container of the trained tables: one file of named sections. All numbers are little-endian.
///
///     offset  size
///          0     8  magic "CGMODEL" 0x1A
///          8     4  format version
///         12     4  number of sections
///         16     8  size of the file
///         24  40·n  section table: name (24 bytes, filled up with zeros), offset (8), size (8)
///                   the sections, each at a multiple of 64 bytes, filled up with zeros
///     size-4     4  CRC-32 of all bytes before it
namespace modelformat {

inline constexpr std::string_view magic{"CGMODEL\x1A", 8};
inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t headerSize = 24;
inline constexpr std::size_t nameSize = 24;
inline constexpr std::size_t entrySize = nameSize + 16;
inline constexpr std::size_t alignment = 64;
inline constexpr std::size_t checksumSize = 4;
inline constexpr std::uint32_t mostSections = 64;
inline constexpr std::uint64_t largestFile = std::uint64_t{1} << 30;

} // namespace modelformat

/// A model file in memory, checked as a whole. The bytes of a section live as long as the ModelFile (moving it does not
/// move them) and begin at a multiple of 64 bytes, so that tables of numbers can be used in place.
class ModelFile
{
public:
    struct Section
    {
        std::string name;
        std::span<const std::byte> bytes;
    };

    /// Reads the file at once. Throws Error NotFound, NotAFile, NotReadable, Empty, TooLarge, InvalidData (no model
    /// file), NewerVersion, or Damaged (cut off, changed bytes, a table that contradicts itself).
    [[nodiscard]] static ModelFile read(const std::filesystem::path& file);
    /// The same for bytes at hand, which are copied; `name` is the file's name in errors.
    [[nodiscard]] static ModelFile parse(std::span<const std::byte> bytes, const std::filesystem::path& name);

    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    [[nodiscard]] const std::vector<Section>& sections() const noexcept { return m_sections; }
    [[nodiscard]] bool has(std::string_view name) const noexcept;
    /// Throws Error Damaged if the file has no such section.
    [[nodiscard]] std::span<const std::byte> section(std::string_view name) const;

private:
    struct Release
    {
        void operator()(std::byte* bytes) const noexcept;
    };
    using Buffer = std::unique_ptr<std::byte, Release>;

    ModelFile(Buffer buffer, std::size_t size, std::filesystem::path file);
    [[nodiscard]] static Buffer allocate(std::size_t size);
    void check() const;
    void readTable();

    Buffer m_buffer;
    std::span<const std::byte> m_bytes;
    std::filesystem::path m_file;
    std::vector<Section> m_sections;
};

} // namespace cablegraph::language
