#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::exchange {

/// Reads what Format::Json or one line of Format::JsonLines holds. An article that comes without its text has its
/// sentences at their places and blanks between them. Unknown members are passed over, so that newer files can be read.
///
/// `name` names the source in errors. Throws Error: InvalidData, with the place in the document ("edges[3].relation"),
/// for what is no such JSON, names things it does not hold or has positions outside of the text; NewerVersion.
[[nodiscard]] graph::GraphDocument readJson(std::string_view json, const std::filesystem::path& name);

/// Reads a graph made elsewhere: Cablegraph's JSON, GraphML (also yEd's), GEXF or CSV, told apart by content. A table
/// of nodes and one of edges are read together. What has no sentences of its own gets some that say what the file says,
/// so that a click on a line still leads to its source: the file.
///
/// Throws Error: NotFound, NotAFile, NotReadable, TooLarge (512 MiB), Empty, InvalidData with the line where one can be
/// named, Unsupported (JSON together with others).
[[nodiscard]] graph::GraphDocument readGraphs(const std::vector<std::filesystem::path>& files);

} // namespace cablegraph::exchange
