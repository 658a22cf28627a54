#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cablegraph::article {

struct Utf8Census
{
    std::size_t multibyte = 0; ///< well-formed characters beyond ASCII
    std::size_t broken = 0;    ///< ill-formed sequences
};

[[nodiscard]] Utf8Census countUtf8(std::string_view bytes);

/// `bytes` with each ill-formed sequence replaced by U+FFFD.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes);

/// No NUL, and hardly any control or replacement characters. Expects valid UTF-8.
[[nodiscard]] bool isPlausibleText(std::string_view text);

/// White space of any script, and the invisible characters that web pages leave behind (U+200B, U+FEFF).
[[nodiscard]] bool isBlank(char32_t character);

} // namespace cablegraph::article
