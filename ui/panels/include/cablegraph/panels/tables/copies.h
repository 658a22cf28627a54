#pragma once

#include <cablegraph/panels/tables/model.h>

#include <QString>

#include <vector>

namespace cablegraph::panels {

/// Rows and columns of a table to take along, in this order. Columns are positions in the model.
struct TableExcerpt
{
    std::vector<int> rows;
    std::vector<int> columns;
};

/// RFC 4180 with a header line. Words that a spreadsheet would take for a formula get an apostrophe before them.
[[nodiscard]] QString csvOf(const TableModel& model, const TableExcerpt& excerpt);
/// A table of GitHub Flavored Markdown, numbers to the right.
[[nodiscard]] QString markdownOf(const TableModel& model, const TableExcerpt& excerpt);

} // namespace cablegraph::panels
