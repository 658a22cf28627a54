#pragma once

#include "ziparchive.h"

#include <cablegraph/article/article.h>

#include <string>

namespace cablegraph::article {

/// Word's DOCX (ECMA-376): the main text with headings and tables, without deleted text, field codes, notes, headers
/// and footers. Throws Error Empty, Damaged and what the archive throws.
[[nodiscard]] Article readDocx(const Archive& archive, const std::string& origin);

/// OpenDocument text (ODF 1.2), by the same measure.
[[nodiscard]] Article readOdt(const Archive& archive, const std::string& origin);

} // namespace cablegraph::article
