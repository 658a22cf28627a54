#pragma once

#include "database.h"

#include <cablegraph/graph/node.h>

#include <vector>

namespace cablegraph::library {

/// Lets the names, kinds, roles and classes that the user gave hold for the nodes, the last word for each. `nodes`
/// ascend by id.
void overrideByJudgements(const Database& database, std::vector<graph::Node>& nodes);

} // namespace cablegraph::library
