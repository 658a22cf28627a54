#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::article {

/// "UTF-16LE", "UTF-16BE", "UTF-32LE" or "UTF-32BE" for text in it without a byte order mark; nullptr for other bytes.
[[nodiscard]] const char* wideEncodingOf(std::string_view bytes);

/// The most likely encoding, by ICU's name, of text that is no Unicode encoding. Always names one.
[[nodiscard]] std::string legacyEncodingOf(std::string_view bytes);

/// Whether most bytes beyond ASCII stand beside each other, as in scripts other than Latin and in multi-byte encodings.
[[nodiscard]] bool isBeyondLatin(std::string_view bytes);

/// Nothing when ICU has no such encoding; characters it cannot convert become U+FFFD.
[[nodiscard]] std::optional<std::string> convertToUtf8(std::string_view bytes, const char* encoding);

} // namespace cablegraph::article
