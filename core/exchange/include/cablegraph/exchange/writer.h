#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/layout/placement.h>

#include <array>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string_view>

namespace cablegraph::exchange {

enum class Format
{
    Json,           ///< Cablegraph's own; resources/formats has its JSON Schema
    JsonLines,      ///< the same on one line with the articles' texts: what exchange::readJson restores whole
    GraphMl,        ///< Gephi and Cytoscape
    Yed,            ///< GraphML for yEd
    Gexf,           ///< Gephi, GEXF 1.3
    Xgmml,          ///< Cytoscape
    Dot,            ///< Graphviz
    Csv,            ///< one table of edges with their evidence
    CsvNodes,       ///< a row per node
    CsvEdges,       ///< a row per edge
    Stix,           ///< STIX 2.1 bundle
    Ftm,            ///< FollowTheMoney entities
    WebAnnotations, ///< W3C Web Annotations of the evidence
    Cypher,         ///< Neo4j
};
inline constexpr std::array allFormats{Format::Json,           Format::JsonLines, Format::GraphMl, Format::Yed,
                                       Format::Gexf,           Format::Xgmml,     Format::Dot,     Format::Csv,
                                       Format::CsvNodes,       Format::CsvEdges,  Format::Stix,    Format::Ftm,
                                       Format::WebAnnotations, Format::Cypher};

/// By the name used on the command line ("graphml").
[[nodiscard]] std::optional<Format> parseFormat(std::string_view name) noexcept;
/// By a file's extension ("graph.gexf").
[[nodiscard]] std::optional<Format> formatOf(const std::filesystem::path& file);
[[nodiscard]] std::string_view nameOf(Format format) noexcept;
/// The usual end of a file's name, with its dot (".graphml", ".stix.json").
[[nodiscard]] std::string_view extensionOf(Format format) noexcept;

/// Whether it keeps where nodes lie.
[[nodiscard]] bool hasPositions(Format format) noexcept;

/// Writes the graph with its evidence. `placements` give positions where the format has them; may be empty. The same
/// arguments give the same bytes. Throws Error{InvalidData}, before the first byte, when an edge ends at no node or a
/// sentence that is cited is missing.
void write(std::ostream& out, const graph::GraphDocument& document, Format format,
           const layout::Placements& placements = {});

/// The same into a file: all or nothing, through a temporary file beside it. Throws Error NotWritable,
/// DiskFull, NotAFile (a folder) or InvalidData; then an earlier file of that name is as it was.
void writeFile(const std::filesystem::path& file, const graph::GraphDocument& document, Format format,
               const layout::Placements& placements = {});

} // namespace cablegraph::exchange
