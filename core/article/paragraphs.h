#pragma once

#include <cablegraph/text/span.h>

#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::article {

/// The paragraphs of a plain text, without the white space around them; the headline is one of its own.
///
/// Blank lines part paragraphs. In between it depends on how the text was saved: where lines often go on in lower case
/// the text was wrapped at a fixed width and its lines belong together, save where a line ends well before that width
/// and the next begins anew, is indented or is a list item. Otherwise every line is a paragraph. Two passes, linear.
[[nodiscard]] std::vector<text::ByteSpan> findParagraphs(std::string_view text);

/// The first line where it can be a headline, without Markdown's marks; else empty.
[[nodiscard]] std::string findTitle(std::string_view text);

} // namespace cablegraph::article
