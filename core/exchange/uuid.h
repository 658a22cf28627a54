#pragma once

#include <string>
#include <string_view>

namespace cablegraph::exchange {

/// The name-based UUID (RFC 9562, version 5) of `name` in Cablegraph's own namespace: the same name has the same UUID
/// in every export.
[[nodiscard]] std::string nameBasedUuid(std::string_view name);

} // namespace cablegraph::exchange
