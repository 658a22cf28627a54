#include "utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace cablegraph::article {
namespace {

/// Calls `visit(code point or negative, begin, end)` for each character or ill-formed sequence.
template<class Visit>
void forEachCharacter(std::string_view bytes, Visit visit)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t begin = at;
        UChar32 character = 0;
        U8_NEXT(data, at, size, character);
        visit(character, static_cast<std::size_t>(begin), static_cast<std::size_t>(at));
    }
}

bool isControl(UChar32 character)
{
    constexpr UChar32 nextLine = 0x85;
    constexpr UChar32 endOfFile = 0x1A; // old editors end a file with it
    const bool isLayout = (character >= 0x09 && character <= 0x0D) || character == nextLine || character == endOfFile;
    return !isLayout && (character < 0x20 || (character >= 0x7F && character < 0xA0));
}

} // namespace

Utf8Census countUtf8(std::string_view bytes)
{
    Utf8Census census;
    forEachCharacter(bytes, [&census](UChar32 character, std::size_t, std::size_t) {
        if (character < 0)
            ++census.broken;
        else if (character >= 0x80)
            ++census.multibyte;
    });
    return census;
}

std::string repairedUtf8(std::string_view bytes)
{
    std::string repaired;
    repaired.reserve(bytes.size());
    forEachCharacter(bytes, [&](UChar32 character, std::size_t begin, std::size_t end) {
        if (character < 0)
            repaired += "\xEF\xBF\xBD";
        else
            repaired.append(bytes, begin, end - begin);
    });
    return repaired;
}

bool isPlausibleText(std::string_view text)
{
    constexpr UChar32 replacement = 0xFFFD;
    std::size_t characters = 0;
    std::size_t strange = 0;
    bool hasNul = false;
    forEachCharacter(text, [&](UChar32 character, std::size_t, std::size_t) {
        ++characters;
        hasNul = hasNul || character == 0;
        if (character < 0 || character == replacement || isControl(character))
            ++strange;
    });
    return !hasNul && strange * 100 <= characters;
}

bool isBlank(char32_t character)
{
    return u_isUWhiteSpace(static_cast<UChar32>(character)) || character == 0x200B || character == 0xFEFF;
}

} // namespace cablegraph::article
