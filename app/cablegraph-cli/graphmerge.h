#pragma once

#include <cablegraph/library/librarywriter.h>

#include <filesystem>
#include <vector>

namespace cablegraph::cli {

/// Adds the graphs of one file (or of several tables that are one graph, see exchange::groupedByGraph), or of standard
/// input for "-": one a line (exchange::Format::JsonLines), one over several lines, or, in a file, GraphML, GEXF or a
/// table of other programs. Prints how many were added. A line that is no graph is named on stderr and the others go
/// on. Throws Error when the library cannot be written.
[[nodiscard]] int mergeGraphs(library::LibraryWriter& writer, const std::vector<std::filesystem::path>& files);

} // namespace cablegraph::cli
