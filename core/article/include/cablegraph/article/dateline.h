#pragma once

#include <cstddef>
#include <string_view>

namespace cablegraph::article {

/// The bytes of the dateline that `paragraph` begins with, its dash and the space behind it included; 0 without one:
/// "SEOUL, South Korea, Dec. 9 (Agency) — ", "LONDON - ", "Geneva (Agency) -- ". It says where and when a text was
/// written and belongs to no sentence.
[[nodiscard]] std::size_t datelineLength(std::string_view paragraph);

} // namespace cablegraph::article
