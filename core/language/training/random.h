#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace cablegraph::training {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine and standard library.
class Random
{
public:
    explicit Random(std::uint64_t seed) noexcept
        : m_state{seed}
    {
    }

    [[nodiscard]] std::uint64_t next() noexcept
    {
        std::uint64_t value = (m_state += 0x9E3779B97F4A7C15u);
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
        return value ^ (value >> 31);
    }

    /// In [0, 1).
    [[nodiscard]] float uniform() noexcept { return static_cast<float>(next() >> 40) * 0x1p-24F; }

    [[nodiscard]] bool chance(float probability) noexcept { return uniform() < probability; }

    template<class T>
    void shuffle(std::vector<T>& values) noexcept
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[next() % i]);
    }

private:
    std::uint64_t m_state;
};

} // namespace cablegraph::training
