#pragma once

#include "documentindex.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::exchange {

/// A column of the tables that GraphML and GEXF programs show. No key may be a word that Gephi takes for graphics (x,
/// y, r, size, color, ...).
struct Column
{
    std::string_view key;
    std::string_view type; ///< string, int, double
};

struct Value
{
    std::string_view key; ///< of a column
    std::string text;     ///< not empty
};

[[nodiscard]] std::span<const Column> nodeColumns() noexcept;
[[nodiscard]] std::span<const Column> edgeColumns() noexcept;
/// The columns that have a value, in the columns' order.
[[nodiscard]] std::vector<Value> nodeValues(const graph::Node& node, const DocumentIndex& index);
[[nodiscard]] std::vector<Value> edgeValues(const graph::Edge& edge, const DocumentIndex& index);

/// One line per piece of evidence, each once: the sentence, then where it stands and how.
[[nodiscard]] std::string citations(const graph::Edge& edge, const DocumentIndex& index);

struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

/// As in the program's own light drawing.
[[nodiscard]] Colour colourOf(ontology::NodeKind kind) noexcept;
[[nodiscard]] Colour colourOf(ontology::Relation relation) noexcept;
/// "#rrggbb"
[[nodiscard]] std::string hexText(const Colour& colour);

/// Diameter in scene units: a node that is mentioned often is larger.
[[nodiscard]] double sizeOf(const graph::Node& node) noexcept;

} // namespace cablegraph::exchange
