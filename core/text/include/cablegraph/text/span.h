#pragma once

#include <cablegraph/base/id.h>

#include <compare>
#include <cstddef>
#include <string_view>

namespace cablegraph::text {

/// A half-open range of bytes [begin, end) in a UTF-8 text. Inside core every position is in bytes.
struct ByteSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return end <= begin; }
    [[nodiscard]] constexpr bool contains(std::size_t position) const noexcept
    {
        return begin <= position && position < end;
    }
    [[nodiscard]] constexpr bool contains(const ByteSpan& other) const noexcept
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(const ByteSpan& other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }
    friend constexpr auto operator<=>(const ByteSpan&, const ByteSpan&) = default;
};

/// The bytes of `text` that the span names; what lies beyond the text's end is left out.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, const ByteSpan& span) noexcept
{
    const std::size_t begin = span.begin < text.size() ? span.begin : text.size();
    return text.substr(begin, span.end > begin ? span.end - begin : 0);
}

} // namespace cablegraph::text
