#pragma once

#include <cablegraph/canvas/painting.h>

#include <QPolygonF>

#include <array>
#include <optional>
#include <vector>

namespace cablegraph::canvas {

inline constexpr double plainBelow = 0.28;   ///< zoom at which lines are but lines, without patterns and heads
inline constexpr std::size_t carpet = 20000; ///< so many lines over each other are not told apart at a first look

struct ArrowHead
{
    QPointF tip;
    QPointF way; ///< in which it points, of length 1
    double length = 0;

    /// Its four corners, the tip first.
    [[nodiscard]] QPolygonF outline() const;
    /// Half of the width of its base.
    [[nodiscard]] double reach() const noexcept { return length * 0.42; }
};

/// An edge as a pen sees it, view coordinates: the same for every way of painting.
struct EdgeStroke
{
    Curve line; ///< ends inside the head: its blunt end would show beside the tip
    support::LinePattern pattern = support::LinePattern::Solid;
    QColor colour;
    double width = 1;
    std::optional<ArrowHead> head;
};

/// How the edges of a scene look.
class EdgeLooks
{
public:
    explicit EdgeLooks(const Scene& scene);

    /// Too far away to tell patterns and heads: edges are plain lines, and straight unless they are bundled.
    [[nodiscard]] bool arePlain() const noexcept { return m_plain; }
    [[nodiscard]] EdgeStroke stroke(std::size_t edge) const;
    [[nodiscard]] const QColor& colour(std::size_t edge) const;
    [[nodiscard]] double width(std::size_t edge) const;
    /// The edges that touch the view, in the order in which they are painted: dimmed ones first, strong ones last.
    [[nodiscard]] const std::vector<std::size_t>& order() const noexcept { return m_order; }

private:
    static constexpr std::size_t weights = 3;
    /// By relation, then by group, those beyond the known groups in one grey.
    static constexpr std::size_t colours = ontology::relationCount + support::groupColourCount + 1;

    void putInOrder();
    void chooseColours();
    void setColour(std::size_t place, const QColor& colour, double crowd);

    const Scene& m_scene;
    bool m_plain;
    double m_lineScale;
    std::vector<std::size_t> m_order;
    std::array<std::array<QColor, colours>, weights> m_colours;
};

[[nodiscard]] Curve inView(const Curve& curve, const Viewport& viewport);

/// `colour` faded towards the background by `amount` (0 to 1): solid, so that crossing lines do not add up.
[[nodiscard]] QColor faded(const QColor& colour, const QColor& background, double amount);

/// Lengths of strokes and gaps in turn; empty for lines without gaps.
[[nodiscard]] std::vector<double> dashesOf(support::LinePattern pattern, double width);
/// A sine along the curve, calm at both ends: the part of it between `from` and `to` (0 to 1).
[[nodiscard]] QPolygonF waveAlong(const Curve& curve, double width, double from = 0, double to = 1);
/// The two bars of the cross on a denied edge.
[[nodiscard]] std::array<QLineF, 2> crossOn(const Curve& curve, double width);
[[nodiscard]] double crossWidth(double width) noexcept;

} // namespace cablegraph::canvas
