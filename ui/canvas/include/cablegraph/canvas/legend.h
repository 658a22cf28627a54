#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/support/palette.h>

#include <QFont>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

class QPainter;

namespace cablegraph::canvas {

/// What a legend has to explain: only what is on the drawing.
struct LegendContent
{
    std::vector<ontology::NodeKind> kinds;
    std::vector<graph::EdgeStanding> standings;
    bool scale = false;     ///< some relation lies on the conflict-cooperation scale
    bool structure = false; ///< some relation is of this family
    bool meeting = false;
    bool threat = false;
    QString size;           ///< what the size of nodes means; empty: their importance
    QString colour;         ///< what their colour means; empty: their kind
    std::size_t groups = 0; ///< so many samples of groups go with `colour`; 0: the scale of a measure
    std::vector<std::pair<std::uint8_t, QString>> namedGroups = {}; ///< instead of these samples, a row each

    [[nodiscard]] bool isEmpty() const noexcept { return kinds.empty(); }
    friend bool operator==(const LegendContent&, const LegendContent&) = default;
};

[[nodiscard]] LegendContent legendFor(const DrawList& list, const NodeEmphasis& emphasis = {});
[[nodiscard]] QSizeF legendSize(const LegendContent& content, const QFont& font);
/// A card of legendSize() with its top left corner at the origin of the painter.
void paintLegend(QPainter& painter, const LegendContent& content, const QFont& font, const support::Theme& theme);

} // namespace cablegraph::canvas
