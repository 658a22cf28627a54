#include "featureindex.h"

#include "bytestream.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace cablegraph::language {

FeatureIndex::FeatureIndex(std::span<const std::uint32_t> features)
    : m_slots(std::bit_ceil(features.size() * 3 / 2 + 1))
{
    if (std::ranges::adjacent_find(features, std::greater_equal{}) != features.end())
        ByteReader::fail("a list of features is out of order");
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t row = 0; row < features.size(); ++row) {
        std::size_t slot = features[row] & mask;
        while (m_slots[slot].row != none)
            slot = (slot + 1) & mask;
        m_slots[slot] = {features[row], static_cast<std::uint32_t>(row)};
    }
}

} // namespace cablegraph::language
