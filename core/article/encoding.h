#pragma once

#include <optional>
#include <string>

namespace cablegraph::article {

/// `bytes` as valid UTF-8 without byte order mark; nothing when they are no text.
///
/// In order: a byte order mark (UTF-8, UTF-16, UTF-32) decides; zero bytes mean UTF-16 or UTF-32 without a mark, or no
/// text; valid UTF-8 is UTF-8, also with a few broken characters among many good ones (they become U+FFFD); the rest
/// is told by ICU's statistics, with Windows-1252 for Western text, which they mistake when it is short.
/// Bytes are no text when a NUL is left or more than one character in a hundred is a control or broken one.
[[nodiscard]] std::optional<std::string> decodeText(std::string bytes);

} // namespace cablegraph::article
