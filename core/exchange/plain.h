#pragma once

#include <cablegraph/graph/publicorigin.h>

#include <string>
#include <string_view>

namespace cablegraph::exchange {

/// `text` with what is no UTF-8 replaced by U+FFFD: no format forgives a broken character.
[[nodiscard]] std::string validUtf8(std::string_view text);

/// The same, with control characters other than tab and line ends, and Unicode's non-characters, replaced as well: XML
/// 1.0 cannot hold them in any form.
[[nodiscard]] std::string printableUtf8(std::string_view text);

/// The shortest decimal form that reads back the same, with a point whatever the locale.
[[nodiscard]] std::string numberText(double value);

/// A place on the drawing, to a hundredth of a pixel.
[[nodiscard]] std::string coordinateText(double value);

using graph::publicOrigin;

[[nodiscard]] std::string dateText(const std::optional<text::PartialDate>& date);

} // namespace cablegraph::exchange
