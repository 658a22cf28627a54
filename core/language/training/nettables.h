#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::training {

/// The weights of a language::FeatureNet before they are rounded.
struct NetTables
{
    std::size_t classes = 0;
    std::size_t units = 0;
    std::size_t wide = 0;                ///< columns of a row for the classes: all or none
    std::vector<std::uint32_t> features; ///< in rising order
    std::vector<std::uint8_t> deep;      ///< whether each has the units in its row
    std::vector<float> rows;             ///< one for each feature, all of the same width: the wide part, then the units
    std::vector<float> hiddenBias;
    std::vector<float> out; ///< row-major by class
    std::vector<float> bias;

    [[nodiscard]] std::size_t width() const noexcept { return wide + units; }
};

/// One net whose scores are the mean of the members' scores: it has the units of all. The members have the same classes
/// and features.
[[nodiscard]] NetTables meanOf(std::span<const NetTables> members);

/// The section of the model, with the rows rounded to bytes.
[[nodiscard]] std::vector<std::byte> sectionOf(const NetTables& tables);

} // namespace cablegraph::training
