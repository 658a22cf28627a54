#pragma once

#include <QString>

namespace cablegraph::support {

/// For a tool tip that holds words of an article or of the user: in lines that fit the screen, where plain text would
/// have one as long as the sentence, and with nothing of it taken for markup. Empty for an empty text.
[[nodiscard]] QString tip(const QString& text);

} // namespace cablegraph::support
