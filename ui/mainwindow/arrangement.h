#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/layout/layout.h>
#include <cablegraph/library/library.h>

#include <QFont>

#include <stop_token>
#include <vector>

namespace cablegraph::mainwindow {

/// The ways to arrange a whole graph that a user can choose from.
enum class Arrangement
{
    ByForce,
    RingsByKind,
    ColumnsByKind,
    ByTime,
    OnTheMap,
};

/// What is arranged, as values, so that it can be done on any thread.
struct ArrangementInput
{
    graph::KnowledgeGraph graph;
    layout::Placements pinned;
    std::vector<library::ArticleSummary> articles; ///< for the dates of what is told in them
    QFont font;                                    ///< of the labels
};

/// By time, a meeting stands at its date, everything else at the day of the first article that names it. On the map,
/// states lie where their capitals do. Throws Error when the places of the states cannot be read, and Stopped.
[[nodiscard]] layout::Placements placementsOf(Arrangement arrangement, const ArrangementInput& input,
                                              const Progress& progress, const std::stop_token& stop);

/// For the canvas as a new window has it, between the panels: a little higher than wide.
[[nodiscard]] layout::LayoutOptions canvasOptions();

} // namespace cablegraph::mainwindow
