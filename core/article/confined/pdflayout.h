#pragma once

#include "pdflines.h"

#include <cablegraph/article/article.h>

#include <string>
#include <vector>

namespace cablegraph::article::pdf {

/// Puts the lines of a typeset text together to paragraphs: words hyphenated at line ends are made whole, paragraphs go
/// on over columns and pages. The headline is what is set largest on the first page, unless all is set alike. Text,
/// paragraphs and title (empty when there is none) are filled in.
[[nodiscard]] Article layOut(const std::vector<Page>& pages);

} // namespace cablegraph::article::pdf
