#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/viewport.h>

#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <limits>
#include <vector>

namespace cablegraph::canvas {

/// A label that found a place on the drawing. All in view coordinates.
struct PlacedLabel
{
    enum class Of
    {
        Node,
        Edge,
    };

    Of of = Of::Node;
    std::size_t index = 0; ///< of the node or edge in the draw list
    QPointF centre;        ///< of the text
    QSizeF size;           ///< of the text
    double textScale = 1;  ///< against the label's size at 100 % zoom
    double angle = 0;      ///< degrees, clockwise; always readable from below or from the right
    QString text;          ///< of an edge, elided to its line; of a node, if only the beginning of its name found a
                           ///< place: else nodes paint the lines of their LabelText

    /// The text's rectangle, turned.
    [[nodiscard]] QPolygonF outline() const;
    /// The rectangle about it that lies flat.
    [[nodiscard]] QRectF bounds() const;
};

enum class EdgeLabels
{
    None,
    Emphasized, ///< only those of edges that stand out
    All,        ///< as many as find a place
};

struct LabelOptions
{
    EdgeLabels edgeLabels = EdgeLabels::All;
    QRectF kept;                  ///< no words here: something else lies upon the drawing, view
    double edgeLabelsFrom = 0.75; ///< the zoom below which only edges that stand out are labelled
    std::size_t mostNodes = std::numeric_limits<std::size_t>::max(); ///< so many are asked, the most important first
};

/// How large text is drawn at a zoom: it grows and shrinks less than the drawing, so that it stays readable.
[[nodiscard]] double textScaleAt(double zoom) noexcept;

/// Chooses the labels that can be drawn within `view` without covering each other or another node: what stands out
/// first, then large nodes, then edges with much evidence. Node labels go below their node, else above or beside it,
/// the first line alone where both find no place; edge labels lie on their own curve. Only dots far away may lie under
/// the name of a hub. Deterministic.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const DrawList& list, const Emphasis& emphasis,
                                                   const Viewport& viewport, const QRectF& view, const QFont& font,
                                                   const LabelOptions& options = {});

} // namespace cablegraph::canvas
