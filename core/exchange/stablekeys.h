#pragma once

#include <cablegraph/graph/node.h>

#include <initializer_list>
#include <string>
#include <string_view>

namespace cablegraph::exchange {

/// The parts of a key, kept apart by a character that no text has.
[[nodiscard]] std::string stableKey(std::initializer_list<std::string_view> parts);

/// What a node is, whatever its number: so that a second export has the same ids and updates the first.
[[nodiscard]] std::string stableKey(const graph::Node& node);

} // namespace cablegraph::exchange
