#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/labelplacer.h>
#include <cablegraph/canvas/labeltext.h>
#include <cablegraph/canvas/viewport.h>
#include <cablegraph/support/palette.h>

#include <QFont>
#include <QRectF>

class QPainter;

namespace cablegraph::canvas {

/// All that a painting of a graph depends on. The references must outlive the call.
struct Scene
{
    const DrawList& list;
    const Emphasis& emphasis;
    const Viewport& viewport;
    QRectF view; ///< what is to be painted, view coordinates; the rest is left out
    const support::Theme& theme;
    LabelFonts fonts;
    std::size_t crowd =
        0; ///< the edges among which these are seen: the more, the paler from far away; 0: those in view
};

/// Edges, nodes and the labels placed for them, in view coordinates on any painter: the screen, a picture, SVG, PDF or
/// a printer. The background is the caller's.
void paintScene(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels);

/// One line in the pattern of its standing, for the legend and the graph alike. Widths in view units.
void paintPatternedLine(QPainter& painter, const Curve& curve, support::LinePattern pattern, const QColor& colour,
                        double width);

} // namespace cablegraph::canvas
