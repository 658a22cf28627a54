#pragma once

#include "database.h"

#include <cablegraph/base/progress.h>

#include <stop_token>

namespace cablegraph::library {

/// Derives nodes and edges anew where they were derived by other rules than this program's. To be called inside a write
/// transaction. Throws Stopped.
void deriveAnew(const Database& database, const Progress& progress = {}, const std::stop_token& stop = {});
/// Whether deriveAnew() has something to do.
[[nodiscard]] bool isDerivedByOtherRules(const Database& database);

} // namespace cablegraph::library
