#pragma once

#include "foreigngraph.h"

#include <filesystem>
#include <string_view>

namespace cablegraph::exchange {

/// Reads GraphML (also yEd's) and GEXF into `graph`, in one pass over the file: nothing outside of it is ever opened
/// and entities are not put in. Throws Error{InvalidData} for what is no well-formed XML or neither of the two.
void readGraphXml(std::string_view bytes, const std::filesystem::path& name, ForeignGraph& graph);

} // namespace cablegraph::exchange
