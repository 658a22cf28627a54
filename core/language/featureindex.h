#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::language {

/// Finds a feature's row among a sorted list of features (open addressing).
class FeatureIndex
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// `features` in rising order.
    explicit FeatureIndex(std::span<const std::uint32_t> features);

    /// Position in the list; `none` for a feature that is not in it.
    [[nodiscard]] std::uint32_t find(std::uint32_t feature) const noexcept
    {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t slot = feature & mask; m_slots[slot].row != none; slot = (slot + 1) & mask)
            if (m_slots[slot].feature == feature)
                return m_slots[slot].row;
        return none;
    }

private:
    struct Slot
    {
        std::uint32_t feature = 0;
        std::uint32_t row = none;
    };
    std::vector<Slot> m_slots; ///< a power of two, at least a third of them free
};

} // namespace cablegraph::language
