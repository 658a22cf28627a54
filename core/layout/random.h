#pragma once

#include <cstdint>

namespace cablegraph::layout {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and compiler, which the distributions of
/// the standard library do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed) noexcept
        : m_state{seed}
    {
    }

    std::uint64_t next() noexcept
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }

    /// 0 to `bound` - 1; `bound` below 2^32.
    std::size_t below(std::size_t bound) noexcept
    {
        return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
    }

    /// -0.5 to 0.5.
    double centred() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53 - 0.5; }

private:
    std::uint64_t m_state;
};

} // namespace cablegraph::layout
