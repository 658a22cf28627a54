#pragma once

#include <cstdint>
#include <string_view>

namespace cablegraph::language {

/// The name of a feature as a number: a template's number and the values that fill it. Part of the model format.
constexpr std::uint32_t mix(std::uint32_t hash, std::uint32_t value) noexcept
{
    std::uint64_t product = (std::uint64_t{hash} << 32 | value) * 0x9E3779B97F4A7C15u;
    product ^= product >> 29;
    product *= 0xBF58476D1CE4E5B9u;
    return static_cast<std::uint32_t>(product >> 32);
}

template<class... Values>
constexpr std::uint32_t featureOf(std::uint32_t pattern, Values... values) noexcept
{
    std::uint32_t hash = pattern * 0x85EBCA6Bu + 1;
    ((hash = mix(hash, static_cast<std::uint32_t>(values))), ...);
    return hash;
}

/// FNV-1a.
constexpr std::uint32_t hashOf(std::string_view text) noexcept
{
    std::uint32_t hash = 2166136261u;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 16777619u;
    return hash;
}

} // namespace cablegraph::language
