#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <string>

namespace cablegraph::graph {

/// Where an article came from, as others may see it: of a path on this machine only the file's name.
[[nodiscard]] std::string publicOrigin(const Source& source);

} // namespace cablegraph::graph
