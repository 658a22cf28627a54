#include <cablegraph/canvas/nodeemphasis.h>

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double highest = 255;

} // namespace

NodeColour NodeColour::onScale(double share) noexcept
{
    return {Of::Scale, static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * highest))};
}

NodeColour NodeColour::ofGroup(std::size_t group) noexcept
{
    return {Of::Group, static_cast<std::uint8_t>(std::min(group, support::groupColourCount))};
}

QColor colourOf(ontology::NodeKind kind, const NodeColour& colour, const support::Theme& theme)
{
    switch (colour.of) {
    case NodeColour::Of::Scale:
        return support::measureColour(colour.place / highest, theme);
    case NodeColour::Of::Group:
        return support::groupColour(colour.place, theme);
    case NodeColour::Of::Kind:
        break;
    }
    return support::kindColour(kind, theme);
}

} // namespace cablegraph::canvas
