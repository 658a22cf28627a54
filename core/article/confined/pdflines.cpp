#include "pdflines.h"

#include "articletext.h"
#include "ascii.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace cablegraph::article::pdf {
namespace {

bool isOnLine(const Line& line, const Word& word)
{
    const double overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
    const double height = std::min(line.bottom - line.top, word.bottom - word.top);
    // Words of one line follow each other; a wide gap is that between columns.
    const double gap = word.left - line.right;
    const double size = std::max(line.size, word.size);
    return overlap > 0.5 * height && gap > -0.5 * size && gap < 2.5 * size;
}

/// Gathers words to lines.
class LineBuilder
{
public:
    explicit LineBuilder(std::size_t page)
        : m_page{page}
    {
    }

    void add(const Word& word)
    {
        if (!m_line.text.empty() && !isOnLine(m_line, word))
            finish();
        if (m_line.text.empty()) {
            m_line = {{}, m_page, word.left, word.top, word.right, word.bottom, word.size};
            m_letters.clear();
        } else if (m_spaceAfter || word.left - m_line.right > 0.15 * word.size) {
            m_line.text += ' ';
        }
        m_line.text += word.text;
        m_line.right = std::max(m_line.right, word.right);
        m_line.top = std::min(m_line.top, word.top);
        m_line.bottom = std::max(m_line.bottom, word.bottom);
        m_letters[word.size] += word.text.size();
        m_spaceAfter = word.spaceAfter;
    }

    std::vector<Line> take()
    {
        finish();
        return std::move(m_lines);
    }

private:
    void finish()
    {
        m_line.text = cleanLine(m_line.text);
        if (!m_line.text.empty()) {
            m_line.size =
                std::ranges::max_element(m_letters, {}, [](const auto& entry) { return entry.second; })->first;
            m_lines.push_back(std::move(m_line));
        }
        m_line = {};
    }

    std::size_t m_page;
    Line m_line;
    std::map<double, std::size_t> m_letters; ///< of the line, by font size
    bool m_spaceAfter = false;
    std::vector<Line> m_lines;
};

/// Where running headers and footers are printed.
bool isInMargin(const Line& line, const Page& page)
{
    constexpr double margin = 0.12;
    return line.bottom < page.height * margin || line.top > page.height * (1 - margin);
}

/// The same for lines that differ in their numbers alone: "Page 3 of 7".
std::string pattern(const Line& line)
{
    std::string result;
    for (const char c : ascii::lower(line.text)) {
        if (!ascii::isDigit(c))
            result += c;
        else if (!result.ends_with('#'))
            result += '#';
    }
    return result;
}

/// "3", "- 3 -", "Page 3", "3 / 7", "3 of 7", "iv".
bool isPageNumber(const Line& line)
{
    if (line.text.size() > 16)
        return false;
    std::string rest;
    for (const char c : pattern(line))
        if (!ascii::isSpace(c) && std::string_view{"-/|.[]()"}.find(c) == std::string_view::npos)
            rest += c;
    constexpr std::array<std::string_view, 7> patterns{"#", "page#", "p#", "##", "#of#", "page#of#", "–#–"};
    const bool isRoman = !rest.empty() && rest.size() <= 5 && rest.find_first_not_of("ivx") == std::string::npos;
    return isRoman || std::ranges::find(patterns, rest) != patterns.end();
}

/// Patterns that stand in the margin of several pages at the same height.
std::set<std::pair<std::string, int>> findRepeated(const std::vector<Line>& lines, const std::vector<Page>& pages)
{
    constexpr double sameHeight = 6; // points
    std::map<std::pair<std::string, int>, std::set<std::size_t>> seen;
    for (const Line& line : lines)
        if (isInMargin(line, pages[line.page]))
            seen[{pattern(line), static_cast<int>(line.top / sameHeight)}].insert(line.page);
    std::set<std::pair<std::string, int>> repeated;
    for (const auto& [place, onPages] : seen) {
        // Left and right pages may have headers of their own.
        if (onPages.size() >= 2 && onPages.size() * 3 >= pages.size())
            repeated.insert(place);
    }
    return repeated;
}

} // namespace

std::vector<Line> findLines(const std::vector<Page>& pages)
{
    constexpr double sameHeight = 6;
    std::vector<Line> lines;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        LineBuilder builder{page};
        for (const Word& word : pages[page].words)
            builder.add(word);
        std::ranges::move(builder.take(), std::back_inserter(lines));
    }
    const auto repeated = findRepeated(lines, pages);
    std::erase_if(lines, [&](const Line& line) {
        if (!isInMargin(line, pages[line.page]))
            return false;
        return isPageNumber(line) || repeated.contains({pattern(line), static_cast<int>(line.top / sameHeight)});
    });
    return lines;
}

} // namespace cablegraph::article::pdf
