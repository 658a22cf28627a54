#pragma once

#include <cablegraph/session/session.h>
#include <cablegraph/support/filtersummary.h>

namespace cablegraph::panels {

/// What the session's library calls the things that a filter names. The session must outlive what is returned.
[[nodiscard]] support::FilterNames filterNames(const session::Session& session);

} // namespace cablegraph::panels
