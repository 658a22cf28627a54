#pragma once

#include <cablegraph/article/article.h>

#include <string>

namespace cablegraph::article {

/// Reads plain text in any usual encoding: fills in title, text and paragraphs. The last of the readers: it is asked
/// when no other knows the content. Throws Error Empty or NotText, naming `origin`.
[[nodiscard]] Article readText(std::string bytes, const std::string& origin);

} // namespace cablegraph::article
