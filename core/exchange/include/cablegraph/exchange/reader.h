#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/layout/placement.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::exchange {

/// A graph with the places that its file gives its nodes; those that it gives none are missing.
struct PlacedGraph
{
    graph::GraphDocument document;
    layout::Placements placements;
};

/// Reads what Format::Json or one line of Format::JsonLines holds. An article that comes without its text has its
/// sentences at their places and blanks between them. Unknown members are passed over, so that newer files can be read.
///
/// `name` names the source in errors. Throws Error: InvalidData, with the place in the document ("edges[3].relation"),
/// for what is no such JSON, names things it does not hold or has positions outside of the text; NewerVersion.
[[nodiscard]] PlacedGraph readJson(std::string_view json, const std::filesystem::path& name);

/// Which of the files are one graph: tables (of nodes and of edges) together, in the place of the first, every other
/// file by itself. What cannot be opened is left to readGraphs() to name.
[[nodiscard]] std::vector<std::vector<std::filesystem::path>>
groupedByGraph(const std::vector<std::filesystem::path>& files);

/// Reads a graph made elsewhere: Cablegraph's JSON, GraphML (also yEd's), GEXF or CSV, told apart by content. A table
/// of nodes and one of edges are read together. What has no sentences of its own gets some that say what the file says,
/// so that a click on a line still leads to its source: the file. Places of other programs are turned to this one's
/// scene (y downwards) and spread where they are too narrow for its nodes.
///
/// Throws Error: NotFound, NotAFile, NotReadable, TooLarge (512 MiB), Empty, InvalidData with the line where one can be
/// named, Unsupported (JSON together with others).
[[nodiscard]] PlacedGraph readGraphs(const std::vector<std::filesystem::path>& files);

/// Whether an article's text was made by readGraphs() of a graph that had none: nobody would read the graph from it
/// again.
[[nodiscard]] bool isGraphInWords(std::string_view title, std::string_view origin, std::string_view text);

} // namespace cablegraph::exchange
