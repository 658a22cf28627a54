#pragma once

#include <cablegraph/article/article.h>

#include <string>
#include <string_view>

namespace cablegraph::article {

/// Whether a text has marks that nobody writes but for Markdown: front matter, links in brackets, or headings with `#`
/// beside emphasis with `**`. Plain text stays plain on less.
[[nodiscard]] bool looksLikeMarkdown(std::string_view utf8);

/// The text without its marks: front matter (title and date are taken from it), emphasis, link targets, images, raw
/// tags, table rules. Throws Error Empty, naming `origin`.
[[nodiscard]] Article readMarkdown(std::string_view utf8, const std::string& origin);

} // namespace cablegraph::article
