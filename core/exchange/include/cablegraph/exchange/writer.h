#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/layout/placement.h>

#include <array>
#include <bitset>
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <stop_token>
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
    StixStrict,     ///< the same with no relationship but related-to, for consumers that refuse other verbs
    Ftm,            ///< FollowTheMoney entities
    WebAnnotations, ///< W3C Web Annotations of the evidence
    Cypher,         ///< Neo4j
};
inline constexpr std::array allFormats{Format::Json,     Format::JsonLines,      Format::GraphMl, Format::Yed,
                                       Format::Gexf,     Format::Xgmml,          Format::Dot,     Format::Csv,
                                       Format::CsvNodes, Format::CsvEdges,       Format::Stix,    Format::StixStrict,
                                       Format::Ftm,      Format::WebAnnotations, Format::Cypher};

/// What a graph has in it, as far as formats differ in what they carry.
enum class Part : std::uint8_t
{
    Nodes,     ///< those without a line to another, too
    Relations, ///< several lines between two nodes, told apart
    Colours,
    Positions,
    Aliases,
    Dates,     ///< of what happened
    Sentences, ///< the words quoted
    Places,    ///< where exactly they stand in the article
    Stances,   ///< asserted, alleged, denied, planned
    Cited,     ///< who is cited for it
    Texts,     ///< the articles' whole texts
};
inline constexpr std::size_t partCount = static_cast<std::size_t>(Part::Texts) + 1;
using Parts = std::bitset<partCount>;

/// What is lost in this format; every name, kind and relation survives in each that has nodes or lines at all.
[[nodiscard]] Parts partsLost(Format format) noexcept;

/// By the name used on the command line ("graphml").
[[nodiscard]] std::optional<Format> parseFormat(std::string_view name) noexcept;
/// By a file's extension ("graph.gexf").
[[nodiscard]] std::optional<Format> formatOf(const std::filesystem::path& file);
[[nodiscard]] std::string_view nameOf(Format format) noexcept;
/// The usual end of a file's name, with its dot (".graphml", ".stix.json").
[[nodiscard]] std::string_view extensionOf(Format format) noexcept;

/// Whether it is a drawing that wants a place for every node; the others keep the places that there are, or none.
[[nodiscard]] bool isDrawing(Format format) noexcept;

/// Writes the graph with its evidence. `placements` give positions where the format has them; may be empty. The same
/// arguments give the same bytes. Nodes and edges are written one by one as they come; progress counts them, and
/// Stopped is thrown between two of them when asked. Throws Error{InvalidData}, before the first byte, when an edge
/// ends at no node or a sentence that is cited is missing.
void write(std::ostream& out, const graph::GraphDocument& document, Format format,
           const layout::Placements& placements = {}, const Progress& progress = {}, const std::stop_token& stop = {});

/// The same into a file: all or nothing, through a temporary file beside it. Throws Error NotWritable,
/// DiskFull, NotAFile (a folder) or InvalidData, or Stopped; then an earlier file of that name is as it was.
void writeFile(const std::filesystem::path& file, const graph::GraphDocument& document, Format format,
               const layout::Placements& placements = {}, const Progress& progress = {},
               const std::stop_token& stop = {});

} // namespace cablegraph::exchange
