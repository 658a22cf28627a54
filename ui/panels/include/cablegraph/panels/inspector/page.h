#pragma once

#include <cablegraph/panels/inspector/content.h>
#include <cablegraph/panels/pages/page.h>

class QPalette;

namespace cablegraph::panels {

/// `canJudge`: with links by which the user confirms and rejects sentences.
[[nodiscard]] Page pageOf(const InspectorContent& content, const QPalette& palette, bool canJudge = false);

} // namespace cablegraph::panels
