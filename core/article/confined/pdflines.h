#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// What a page of a PDF says, as plain values: typesetting in, lines out.
namespace cablegraph::article::pdf {

/// A word where it stands, in points from the page's upper left corner.
struct Word
{
    std::string text; ///< UTF-8
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;         ///< of the font
    bool spaceAfter = false; ///< otherwise the next word of the line goes on right here
};

struct Page
{
    double width = 0;
    double height = 0;
    std::vector<Word> words; ///< column by column, in reading order
};

/// A line of one column.
struct Line
{
    std::string text;
    std::size_t page = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; ///< of most of its letters
};

/// The lines of all pages without what is printed on each: running headers and footers, page numbers.
[[nodiscard]] std::vector<Line> findLines(const std::vector<Page>& pages);

} // namespace cablegraph::article::pdf
