#pragma once

#include "database.h"

#include <cablegraph/library/identity.h>

#include <vector>

namespace cablegraph::library {

/// The findings of a node, that of the article published first at the top. To be called inside one read transaction.
[[nodiscard]] std::vector<IdentityReason> loadIdentityReasons(const Database& database, NodeId node);

} // namespace cablegraph::library
