#pragma once

#include <string_view>

namespace cablegraph {

/// Detail of an Error Unsupported when what was opened as an article is a graph: that is taken over in another way,
/// which the advice then names.
inline constexpr std::string_view graphDetail = "a graph, not an article";

} // namespace cablegraph
