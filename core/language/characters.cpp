#include "characters.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace cablegraph::language {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool isSpace(char32_t code) noexcept
{
    return u_isUWhiteSpace(static_cast<UChar32>(code)) || (code >= 0x1C && code <= 0x1F);
}

CharClass asciiClass(char32_t code) noexcept
{
    if ((code | 0x20) >= 'a' && (code | 0x20) <= 'z')
        return CharClass::Letter;
    if (code >= '0' && code <= '9')
        return CharClass::Digit;
    if (code == ' ' || (code >= 0x09 && code <= 0x0D) || (code >= 0x1C && code <= 0x1F))
        return CharClass::Space;
    if (code == '\'' || code == '`')
        return CharClass::Apostrophe;
    return code == '-' ? CharClass::Hyphen : CharClass::Other;
}

CharClass classOf(char32_t code) noexcept
{
    if (code < 0x80)
        return asciiClass(code);
    if (isSpace(code))
        return CharClass::Space;
    const auto unicode = static_cast<UChar32>(code);
    if (u_isalpha(unicode) || (U_GET_GC_MASK(unicode) & U_GC_M_MASK) != 0)
        return CharClass::Letter;
    if (u_isdigit(unicode))
        return CharClass::Digit;
    if (code == 0x2019 || code == 0x2018 || code == 0xB4)
        return CharClass::Apostrophe;
    return code == 0x2010 || code == 0x2011 ? CharClass::Hyphen : CharClass::Other;
}

/// The character at `at`, which moves behind it.
char32_t next(std::string_view text, std::size_t& at, std::size_t end) noexcept
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    // Four bytes at most are looked at, so a damaged tail is a damaged character and nothing more.
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(end - at, 4));
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + at);
    std::int32_t used = 0;
    UChar32 code = 0;
    U8_NEXT(bytes, used, length, code);
    if (code < 0) {
        ++at;
        return replacement;
    }
    at += static_cast<std::size_t>(used);
    return static_cast<char32_t>(code);
}

} // namespace

std::vector<Character> decode(std::string_view text, const text::ByteSpan& span)
{
    std::vector<Character> characters;
    const std::size_t end = std::min(span.end, text.size());
    characters.reserve(end > span.begin ? end - span.begin : 0);
    for (std::size_t at = span.begin; at < end;)
        characters.push_back(nextCharacter(text, at, end));
    return characters;
}

Character nextCharacter(std::string_view text, std::size_t& at, std::size_t end) noexcept
{
    const std::size_t begin = at;
    const char32_t code = next(text, at, end);
    return {code, begin, classOf(code)};
}

char32_t lowerOf(char32_t code) noexcept
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 0x20 : code;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(code)));
}

char32_t upperOf(char32_t code) noexcept
{
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code)));
}

bool isUpper(char32_t code) noexcept
{
    return code < 0x80 ? code >= 'A' && code <= 'Z' : u_isupper(static_cast<UChar32>(code)) != 0;
}

void append(std::string& text, char32_t code)
{
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, code);
    text.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

} // namespace cablegraph::language
