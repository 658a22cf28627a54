#pragma once

#include "network.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cablegraph::language {

/// What the rows and columns of a network stand for.
struct SyntaxInventory
{
    std::vector<std::string> xpos;
    std::vector<std::string> labels;  ///< relations, "root" among them
    std::vector<std::uint32_t> words; ///< fingerprints of the rows from 1 on
    std::vector<std::uint32_t> parts;
    std::vector<std::uint32_t> vectorWords; ///< fingerprints of the words that have vectors, of the rows from 1 on
    std::vector<std::uint32_t> phrases;     ///< of the name lists
    std::vector<std::uint8_t> phraseKinds;
};

/// A table of embeddings of 8 bits and a factor for each row.
struct SmallTable
{
    std::size_t columns = 0;
    std::vector<std::int8_t> values;
    std::vector<float> scales;

    [[nodiscard]] std::size_t rows() const noexcept { return scales.size(); }
    /// to[0, columns) += row.
    void addRow(std::size_t row, float* to) const noexcept;
};

/// Vectors of words in 4 bits a number and a factor for each column.
struct VectorTable
{
    std::vector<float> scales;        ///< of the columns, an even number
    std::vector<std::uint8_t> values; ///< two columns a byte, the first in the lower half, each plus 8

    VectorTable() = default;
    /// Rounds `vectors`, rows behind each other.
    VectorTable(std::size_t columns, std::span<const float> vectors);

    [[nodiscard]] std::size_t columns() const noexcept { return scales.size(); }
    /// to[0, columns) = row.
    void copyRow(std::size_t row, float* to) const noexcept;
};

/// A model as it is stored: the tables stay small, the other weights (16 bits and a factor for each row) become floats.
struct SyntaxSection
{
    SyntaxInventory inventory;
    Network network; ///< without its two tables
    SmallTable words;
    SmallTable parts;
    VectorTable vectors; ///< row r is of inventory.vectorWords[r]
};

/// Throws Error Damaged where anything does not fit together.
[[nodiscard]] SyntaxSection readSyntaxSection(std::span<const std::byte> bytes);
[[nodiscard]] std::vector<std::byte> writeSyntaxSection(const SyntaxInventory& inventory, const VectorTable& vectors,
                                                        Network& network);

} // namespace cablegraph::language
