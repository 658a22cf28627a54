#pragma once

#include "featureindex.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::language {

/// A small classifier over sparse features, wide and deep (Cheng et al. 2016): each feature votes for the classes
/// itself and adds a vector to a hidden layer, whose rectified units vote as well.
///
///     scores = bias + Σ wide(f) + out · max(0, hiddenBias + Σ deep(f))
///
/// Rare features have the wide part alone; a net with many classes has no wide part. Features that training did not
/// keep count for nothing. Const and usable from many threads at once.
///
/// The section of the model: classes, hidden units, classes of the wide part: all or none (4 bytes each), hidden bias,
/// out (row-major by class), bias (float), one scale for each column (float), the features' names in rising order
/// (4 bytes), whether each has a deep part (1 byte), the rows one behind the other (signed bytes): the wide part, then
/// the units.
class FeatureNet
{
public:
    static constexpr std::size_t mostClasses = 512;
    static constexpr std::size_t mostUnits = 128;

    /// Copies what it needs. Throws Error Damaged.
    explicit FeatureNet(std::span<const std::byte> section);

    [[nodiscard]] std::size_t classCount() const noexcept { return m_classes; }
    /// Sets `scores`, one for each class.
    void score(std::span<const std::uint32_t> features, std::span<float> scores) const;
    [[nodiscard]] std::size_t best(std::span<const std::uint32_t> features) const;

private:
    struct Row
    {
        std::uint32_t begin = 0; ///< in m_weights
        std::uint32_t width = 0;
    };

    void placeRows(std::span<const std::uint8_t> deep);

    std::size_t m_classes = 0;
    std::size_t m_units = 0;
    std::size_t m_wide = 0; ///< columns of a row for the classes; the units follow
    std::vector<float> m_hiddenBias;
    std::vector<float> m_out;
    std::vector<float> m_bias;
    std::vector<float> m_scales;
    FeatureIndex m_index{{}};
    std::vector<Row> m_rows; ///< parallel to the index
    std::vector<std::int8_t> m_weights;
};

} // namespace cablegraph::language
