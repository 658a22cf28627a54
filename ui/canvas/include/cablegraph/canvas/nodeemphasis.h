#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/support/palette.h>

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::canvas {

/// Where a node's colour comes from, whatever the theme.
struct NodeColour
{
    enum class Of : std::uint8_t
    {
        Kind,
        Scale, ///< of a measure
        Group, ///< a community
    };

    Of of = Of::Kind;
    std::uint8_t place = 0; ///< Scale: 0 (low) to 255 (high); Group: its number, the largest group first

    /// `share`: 0 (low) to 1 (high); values outside are clamped.
    [[nodiscard]] static NodeColour onScale(double share) noexcept;
    /// Groups beyond support::groupColourCount share one grey.
    [[nodiscard]] static NodeColour ofGroup(std::size_t group) noexcept;

    friend bool operator==(const NodeColour&, const NodeColour&) = default;
};

[[nodiscard]] QColor colourOf(ontology::NodeKind kind, const NodeColour& colour, const support::Theme& theme);

/// What a measure (degree, betweenness, a community) or a comparison makes of the nodes and lines of a drawing: their
/// size, their colour, and the words by which the legend explains both. Those that are not named look as they do
/// without it. Where nodes lie is not touched.
struct NodeEmphasis
{
    struct Mark
    {
        std::optional<double> size; ///< 0 (smallest) to 1 (largest) instead of by degree; values outside are clamped
        NodeColour colour;

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    std::map<NodeId, Mark> marks;
    std::map<EdgeId, std::uint8_t> lines = {}; ///< groups (NodeColour::place) whose colour lines have
    QString sizeLegend;                        ///< what size means, as "Betweenness"; empty: not in the legend
    QString colourLegend;                      ///< what colour means, as "Communities"; empty: not in the legend
    /// What single groups mean, where that is to be told, each in a row of its own: NodeColour::place and its name.
    std::vector<std::pair<std::uint8_t, QString>> groupLegend = {};

    friend bool operator==(const NodeEmphasis&, const NodeEmphasis&) = default;
};

} // namespace cablegraph::canvas
