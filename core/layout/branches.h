#pragma once

#include "freespace.h"
#include "network.h"

#include <stop_token>
#include <vector>

namespace cablegraph::layout {

/// Tidies the drawing of a network that is a tree or nearly one: small branches whose links cross others are turned
/// about the node they hang on, or moved along their link, to where they cross fewer; the smallest then come as near to
/// that node as there is room, but links stay long enough for words on them. What moves keeps the margin to all other
/// boxes. About a hub of thousands of links nothing is done. Deterministic. Throws Stopped.
void tidyBranches(const Network& network, double edgeLength, double margin, std::vector<Box>& boxes,
                  const std::stop_token& stop);

} // namespace cablegraph::layout
