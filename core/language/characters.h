#pragma once

#include <cablegraph/text/span.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// What the tokenizer tells apart about a character.
enum class CharClass : std::uint8_t
{
    Space,
    Letter,
    Digit,
    Apostrophe, ///< ' ’ ‘ ` ´
    Hyphen,     ///< - and the Unicode hyphens
    Other,      ///< punctuation, symbols, controls, bytes that are no UTF-8
};

struct Character
{
    char32_t code = 0;
    std::size_t begin = 0; ///< first byte
    CharClass kind = CharClass::Other;
};

/// The characters of text[span]. A byte that is no UTF-8 becomes one character U+FFFD of one byte.
[[nodiscard]] std::vector<Character> decode(std::string_view text, const text::ByteSpan& span);

/// The character at `at`, which moves behind it; `at` < `end` <= the text's size.
[[nodiscard]] Character nextCharacter(std::string_view text, std::size_t& at, std::size_t end) noexcept;

/// Simple (one to one) lower case.
[[nodiscard]] char32_t lowerOf(char32_t code) noexcept;
/// Simple upper case.
[[nodiscard]] char32_t upperOf(char32_t code) noexcept;
[[nodiscard]] bool isUpper(char32_t code) noexcept;
/// Appends the character in UTF-8.
void append(std::string& text, char32_t code);

} // namespace cablegraph::language
