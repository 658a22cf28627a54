#pragma once

#include <string>
#include <string_view>

namespace cablegraph::article {

/// ISO 639-1 code of the language that a text is written in, by its script and its function words, as in Grefenstette,
/// "Comparing two language identification schemes" (JADT 1995). Looks at the first 20,000 bytes. Empty for texts too
/// short or mixed to tell: English is never called another language for the foreign names in it.
[[nodiscard]] std::string guessLanguage(std::string_view utf8);

} // namespace cablegraph::article
