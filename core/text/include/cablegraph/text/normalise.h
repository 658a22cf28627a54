#pragma once

#include <string>
#include <string_view>

namespace cablegraph::text {

/// The form under which two spellings of a name are compared: Unicode compatibility decomposition, combining marks
/// dropped, case folded, typographic quotes made plain, runs of white space made one blank, ends trimmed.
/// "Recep Tayyip ERDOĞAN" and "Recep Tayyip Erdogan" have the same key. Invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string foldedKey(std::string_view name);

/// Unicode compatibility composition (NFKC): letters and signs of full width, as East Asian keyboards give them, become
/// the usual ones, ligatures are taken apart. Case and accents stay. Invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string usualForm(std::string_view text);

/// `text` with every run of white space (line breaks included) made one blank and the ends trimmed: for showing a
/// sentence on one line.
[[nodiscard]] std::string singleLine(std::string_view text);

} // namespace cablegraph::text
