#pragma once

#include <cablegraph/exchange/reader.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::exchange {

/// A graph as other programs write it: named things, named lines between them, and columns of text about both.
struct ForeignGraph
{
    using Values = std::map<std::string, std::string>; ///< by the column's title, in lower case

    struct Node
    {
        std::string id;
        std::string label; ///< empty: the id
        Values values;
        std::optional<layout::Point> centre = {}; ///< y downwards, in whatever unit the file has
    };
    struct Edge
    {
        std::string source; ///< ids of nodes; one that is not listed is a node by itself
        std::string target;
        std::string label;
        Values values;
    };

    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

/// The graph in Cablegraph's terms. Columns that Cablegraph's own exports have ("kind", "relation", "code", "standing",
/// ...) are understood; where there are none, a node is an organization and a line `part_of` with its own label.
///
/// No line without a sentence: the file itself becomes the article, with a sentence for each line ("A - accuses - B.")
/// that says where in the file it stood. Throws Error{Empty} when there are no nodes.
[[nodiscard]] PlacedGraph documentOf(const ForeignGraph& foreign, const std::string& name);

} // namespace cablegraph::exchange
