#pragma once

#include <cablegraph/article/article.h>

#include <string>
#include <string_view>

namespace cablegraph::article {

/// Reads a PDF by Poppler: text in reading order, put together by pdf::layOut(). Throws Error: Damaged, Unsupported (a
/// password), Empty (pictures of pages only), TooLarge (more than 2,000 pages or 4 MiB of text).
[[nodiscard]] Article readPdf(std::string_view bytes, const std::string& origin);

} // namespace cablegraph::article
