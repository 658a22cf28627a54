#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What file formats call case and white space: ASCII's, whatever the user's locale.
namespace cablegraph::article::ascii {

[[nodiscard]] constexpr bool isSpace(char c) noexcept
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] inline std::string lower(std::string_view text)
{
    std::string result{text};
    for (char& c : result)
        c = lower(c);
    return result;
}

[[nodiscard]] constexpr std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

[[nodiscard]] constexpr bool equal(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

[[nodiscard]] constexpr bool startsWith(std::string_view text, std::string_view start) noexcept
{
    return text.size() >= start.size() && equal(text.substr(0, start.size()), start);
}

/// Where `wanted` begins, whatever its case; npos when nowhere.
[[nodiscard]] constexpr std::size_t find(std::string_view text, std::string_view wanted, std::size_t from = 0) noexcept
{
    for (std::size_t at = from; at + wanted.size() <= text.size(); ++at)
        if (equal(text.substr(at, wanted.size()), wanted))
            return at;
    return std::string_view::npos;
}

} // namespace cablegraph::article::ascii
