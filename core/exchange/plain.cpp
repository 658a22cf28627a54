#include "plain.h"

#include <unicode/utf8.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace cablegraph::exchange {
namespace {

constexpr UChar32 replacement = 0xFFFD;

template<class Accepts>
std::string filtered(std::string_view text, Accepts accepts)
{
    std::string result;
    result.reserve(text.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(data, at, size, character);
        if (character >= 0 && accepts(character))
            result.append(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
        else
            result += "\xEF\xBF\xBD";
    }
    return result;
}

bool isPrintable(UChar32 character)
{
    const bool isLayout = character == '\t' || character == '\n' || character == '\r';
    return isLayout || (character >= 0x20 && !U_IS_UNICODE_NONCHAR(character));
}

} // namespace

std::string validUtf8(std::string_view text)
{
    return filtered(text, [](UChar32) { return true; });
}

std::string printableUtf8(std::string_view text)
{
    return filtered(text, isPrintable);
}

std::string numberText(double value)
{
    std::array<char, 32> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

std::string coordinateText(double value)
{
    return numberText(std::round(value * 100) / 100 + 0.0); // no "-0"
}

std::string dateText(const std::optional<text::PartialDate>& date)
{
    return date ? text::isoString(*date) : std::string{};
}

} // namespace cablegraph::exchange
