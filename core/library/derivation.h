#pragma once

#include "database.h"

namespace cablegraph::library {

/// Derives nodes and edges anew where they were derived by other rules than this program's. To be called inside a write
/// transaction.
void deriveAnew(const Database& database);
/// Whether deriveAnew() has something to do.
[[nodiscard]] bool isDerivedByOtherRules(const Database& database);

} // namespace cablegraph::library
