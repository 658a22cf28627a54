#pragma once

#include "network.h"

#include <cablegraph/layout/placement.h>

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Up to this many nodes, time allows to look at each crossing.
constexpr std::size_t mostUntangled = 120;

/// Arranges a small network: the best of several runs of stress majorization, from which single nodes are then moved to
/// where links cross less, as long as the stress stays within a few hundredths of the least one found. Moves that make
/// things worse are allowed up to a threshold that sinks to nought (threshold accepting, Dueck and Scheuer 1990;
/// Davidson and Harel 1996 draw graphs by annealing).
///
/// `network` is connected and has at most `mostUntangled` nodes; links come out about 1 long. Deterministic. Throws
/// Stopped.
///
/// `from`, if not empty, is a picture to keep: it is untangled unless its stress, once it has settled, is far above the
/// least one found. Links about 1 long.
[[nodiscard]] std::vector<Point> arrangeUntangled(const Network& network, const std::vector<Point>& from,
                                                  const std::stop_token& stop);

} // namespace cablegraph::layout
