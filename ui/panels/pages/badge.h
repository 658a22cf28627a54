#pragma once

#include <cablegraph/graph/edge.h>

#include <QColor>

namespace cablegraph::panels {

/// A word on a tinted ground, and the bar beside a sentence. The text has at least 4.5:1 contrast on its ground.
struct BadgeColours
{
    QColor background;
    QColor text;
    QColor bar;
};

[[nodiscard]] BadgeColours badgeColours(graph::EdgeStanding standing, bool dark);
/// The standing of an edge whose only evidence has this stance.
[[nodiscard]] graph::EdgeStanding standingOf(ontology::Stance stance) noexcept;

} // namespace cablegraph::panels
