#pragma once

#include <QPalette>

namespace cablegraph::preferences {

/// The program's own colours for windows, for those who do not want the desktop's.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace cablegraph::preferences
