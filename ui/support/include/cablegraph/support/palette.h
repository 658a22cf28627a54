#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/ontology/kinds.h>

#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <array>
#include <cstddef>

class QIcon;
class QPainter;
class QPalette;

/// How kinds, relations and standings look, wherever they are drawn: canvas, pictures, lists and legends.
namespace cablegraph::support {

/// One outline per kind, so that colour is never the only cue. All are star-shaped about the centre of their square.
enum class NodeShape
{
    RoundedSquare, ///< state
    Circle,        ///< official
    Arch,          ///< person: a bust
    Hexagon,       ///< organization
    Diamond,       ///< meeting
    Triangle,      ///< threat
    Pin,           ///< place: a map pin
};

/// One pattern per EdgeStanding, told apart without colour.
enum class LinePattern
{
    Solid,   ///< asserted
    Dashed,  ///< alleged
    Crossed, ///< denied: dots with a cross on the middle of the line
    DashDot, ///< planned
    Wave,    ///< contested
};

/// The groups of nodes that have a colour of their own.
inline constexpr std::size_t groupColourCount = 12;

/// The colours of a light or a dark window. Node colours follow Okabe and Ito's set for colour-blind readers ("Color
/// Universal Design", 2008), relation hues the red-blue diverging scheme of ColorBrewer; both adjusted so that text has
/// at least 4.5:1 and shapes at least 3:1 contrast (WCAG 2.1 AA) on `background`.
struct Theme
{
    bool dark = false;
    QColor background;  ///< of the canvas
    QColor text;        ///< node labels
    QColor mutedText;   ///< notes, headings, secondary labels
    QColor accent;      ///< selection and focus
    QColor line;        ///< hairlines and frames
    QColor card;        ///< legend and other surfaces above the canvas
    QColor glyph;       ///< the sign inside a node
    QColor structure;   ///< represents, located_in, part_of
    QColor meeting;     ///< attends, hosts, chairs, held_in, discusses, follows
    QColor threat;      ///< poses, targets, counters, enables
    QColor conflict;    ///< the end of the scale at -10
    QColor neutral;     ///< 0
    QColor cooperation; ///< +10
    std::array<QColor, ontology::allNodeKinds.size()> kinds;
    std::array<QColor, 3> measure; ///< low, middle and high values; ever further from the background
    std::array<QColor, groupColourCount> groups;

    friend bool operator==(const Theme&, const Theme&) = default;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// Dark when the palette's window is darker than its text.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

[[nodiscard]] QColor kindColour(ontology::NodeKind kind, const Theme& theme);
[[nodiscard]] NodeShape kindShape(ontology::NodeKind kind) noexcept;

/// Of a value between 0 (low) and 1 (high).
[[nodiscard]] QColor measureColour(double share, const Theme& theme);
/// Of one group of several: the first ones differ most. Those without a colour of their own are grey.
[[nodiscard]] QColor groupColour(std::size_t group, const Theme& theme);

/// The hue of the conflict-cooperation scale at -10 to +10; values outside are clamped.
[[nodiscard]] QColor scoreColour(double score, const Theme& theme);
/// PLOVER categories by their score, the others by their family.
[[nodiscard]] QColor relationColour(ontology::Relation relation, const Theme& theme);
[[nodiscard]] LinePattern linePattern(graph::EdgeStanding standing) noexcept;

/// The outline about the square `bounds`; every shape has about the same area, so pointed ones reach up to an eighth of
/// the side beyond it.
[[nodiscard]] QPainterPath shapePath(NodeShape shape, const QRectF& bounds);
/// From the centre to the outline in the direction `angle` (radians, 0 to the right, clockwise as y grows downwards),
/// for a square of side 1.
[[nodiscard]] double shapeRadius(NodeShape shape, double angle) noexcept;

/// The shape of a kind in its colour with its sign inside; below 12 units the sign is left out.
void paintKindShape(QPainter& painter, const QRectF& bounds, ontology::NodeKind kind, const Theme& theme);
/// Only the sign, as large as it is inside a shape with these bounds.
void paintKindSign(QPainter& painter, const QRectF& bounds, ontology::NodeKind kind, const QColor& colour);
/// For lists and menus, sharp at every size and pixel ratio.
[[nodiscard]] QIcon kindIcon(ontology::NodeKind kind, const QPalette& palette);

} // namespace cablegraph::support
