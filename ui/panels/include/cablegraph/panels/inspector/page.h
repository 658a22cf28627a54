#pragma once

#include <cablegraph/panels/inspector/content.h>
#include <cablegraph/panels/pages/page.h>

class QPalette;

namespace cablegraph::panels {

[[nodiscard]] Page pageOf(const InspectorContent& content, const QPalette& palette);

} // namespace cablegraph::panels
