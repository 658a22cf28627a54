#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::ontology {

/// One line of a table of words, with where it stands for errors.
struct Record
{
    std::filesystem::path file;
    std::size_t line = 0;            ///< 1-based
    std::vector<std::string> fields; ///< one per column, blanks trimmed

    [[nodiscard]] const std::string& operator[](std::size_t column) const { return fields[column]; }
};

/// How a table file looks (resources/ontology/README.md).
struct TableShape
{
    std::string_view fileName;
    std::vector<std::string_view> columns;
    std::size_t keyColumns = 1; ///< that many first columns together name a record
};

/// Reads a table from each folder in order; a record of a later folder replaces one with the same key or is added, and
/// a line "- KEY" there takes away all records whose first column is KEY. The file must exist in the first folder.
/// Throws Error NotFound, NotReadable, or InvalidData with file and line: a wrong header, a missing or superfluous
/// field, an empty key, the same key twice in one file, no UTF-8.
[[nodiscard]] std::vector<Record> readTable(std::span<const std::filesystem::path> folders, const TableShape& shape);

/// A field's values, which semicolons part.
[[nodiscard]] std::vector<std::string> listOf(std::string_view field);

} // namespace cablegraph::ontology
