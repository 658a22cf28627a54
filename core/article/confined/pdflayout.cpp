#include "pdflayout.h"

#include "articletext.h"
#include "ascii.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace cablegraph::article::pdf {
namespace {

constexpr std::string_view softHyphen = "\xC2\xAD";

bool endsSentence(std::string_view text)
{
    constexpr std::array<std::string_view, 7> closings{"”", "’", "\"", "'", ")", "]", "»"};
    for (bool isClosed = true; isClosed;) {
        isClosed = false;
        for (const std::string_view closing : closings) {
            if (text.ends_with(closing)) {
                text.remove_suffix(closing.size());
                isClosed = true;
            }
        }
    }
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(':');
}

bool startsLower(std::string_view text)
{
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

/// Of most letters: the text's own, whatever headlines and notes have.
double bodySize(const std::vector<Line>& lines)
{
    std::map<double, std::size_t> letters;
    for (const Line& line : lines)
        letters[line.size] += line.text.size();
    return letters.empty()
               ? 0
               : std::ranges::max_element(letters, {}, [](const auto& entry) { return entry.second; })->first;
}

std::string_view lastWord(std::string_view text)
{
    const std::size_t blank = text.rfind(' ');
    return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

std::string_view firstWord(std::string_view text)
{
    std::string_view word = text.substr(0, text.find(' '));
    while (!word.empty() && !ascii::isLetter(word.back()) && static_cast<unsigned char>(word.back()) < 0x80)
        word.remove_suffix(1);
    return word;
}

/// Words of the document as they stand inside of lines, to tell a hyphen of the word's own from one of typesetting.
std::set<std::string, std::less<>> wordsInside(const std::vector<Line>& lines)
{
    std::set<std::string, std::less<>> words;
    for (const Line& line : lines) {
        std::string word;
        for (const char c : line.text + ' ') {
            if (ascii::isLetter(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80)
                word += ascii::lower(c);
            else
                words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// Where the lines of one column begin and end.
struct Column
{
    double left = 0;
    double right = 0;
};

class Paragraphs
{
public:
    explicit Paragraphs(std::vector<Line> lines)
        : m_lines{std::move(lines)}
        , m_bodySize{bodySize(m_lines)}
        , m_words{wordsInside(m_lines)}
    {
        findColumns();
        m_showsParagraphs = showsParagraphs();
    }

    Article build()
    {
        const std::pair<std::size_t, std::size_t> title = findTitle();
        std::string paragraph;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const bool isNew = i > 0 && (i == title.first || i == title.second || startsParagraph(i)) &&
                               !(i > title.first && i < title.second);
            if (isNew)
                m_text.addParagraph(std::exchange(paragraph, {}));
            append(paragraph, m_lines[i].text);
            if (i + 1 == title.second)
                m_title = paragraph;
        }
        m_text.addParagraph(paragraph);
        Article article = m_text.take();
        article.title = cleanLine(m_title);
        return article;
    }

private:
    /// Neighbouring lines that begin near each other share a column; its edges are those of its widest line.
    void findColumns()
    {
        constexpr double near = 30; // points: an indent is less
        m_columns.resize(m_lines.size());
        for (std::size_t begin = 0; begin < m_lines.size();) {
            Column column{m_lines[begin].left, m_lines[begin].right};
            std::size_t end = begin + 1;
            for (; end < m_lines.size() && isBelow(end) && std::abs(m_lines[end].left - column.left) < near; ++end) {
                column.left = std::min(column.left, m_lines[end].left);
                column.right = std::max(column.right, m_lines[end].right);
            }
            std::fill(m_columns.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_columns.begin() + static_cast<std::ptrdiff_t>(end), column);
            begin = end;
        }
    }

    /// Whether a line stands under the one before it, on the same page.
    [[nodiscard]] bool isBelow(std::size_t i) const
    {
        return m_lines[i].page == m_lines[i - 1].page && m_lines[i].top > m_lines[i - 1].top &&
               m_lines[i].left < m_lines[i - 1].right;
    }

    [[nodiscard]] bool startsParagraph(std::size_t i) const
    {
        const Line& line = m_lines[i];
        const Line& previous = m_lines[i - 1];
        if (std::abs(line.size - previous.size) > 0.12 * std::max(line.size, previous.size))
            return true;
        if (!isBelow(i)) // the next column or page: the sentence says whether the paragraph goes on
            return endsSentence(previous.text) && !startsLower(line.text);
        if (isApart(i))
            return true;
        if (isIndented(i))
            return true;
        if (m_showsParagraphs)
            return false;
        const Column& column = m_columns[i];
        const bool isShort = previous.right < column.right - 0.18 * (column.right - column.left);
        return isShort && endsSentence(previous.text) && !startsLower(line.text);
    }

    /// Whether a line begins farther right than the one above it, as the first of a paragraph does.
    [[nodiscard]] bool isIndented(std::size_t i) const
    {
        const double size = m_lines[i].size;
        const double indent = m_lines[i].left - m_columns[i].left;
        const double previousIndent = m_lines[i - 1].left - m_columns[i].left;
        return indent > 0.7 * size && previousIndent < 0.5 * size && indent < 6 * size;
    }

    /// Whether there is more room above a line than between the lines of a paragraph.
    [[nodiscard]] bool isApart(std::size_t i) const
    {
        return m_lines[i].bottom - m_lines[i - 1].bottom > 1.3 * usualPitch(m_lines[i].size);
    }

    /// Paragraphs that are indented or set apart need no guessing by the length of their last lines.
    [[nodiscard]] bool showsParagraphs() const
    {
        constexpr std::size_t enough = 3;
        std::size_t shown = 0;
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            shown += isBelow(i) && m_lines[i].size == m_bodySize && m_lines[i - 1].size == m_bodySize &&
                     (isIndented(i) || isApart(i));
        return shown >= enough;
    }

    /// From line to line of this font size, the most frequent one.
    [[nodiscard]] double usualPitch(double size) const
    {
        if (const auto known = m_pitches.find(size); known != m_pitches.end())
            return known->second;
        std::map<int, std::size_t> pitches; // in quarter points
        for (std::size_t i = 1; i < m_lines.size(); ++i)
            if (isBelow(i) && m_lines[i].size == size && m_lines[i - 1].size == size)
                ++pitches[static_cast<int>((m_lines[i].bottom - m_lines[i - 1].bottom) * 4 + 0.5)];
        const double usual =
            pitches.empty()
                ? 1.4 * size
                : std::ranges::max_element(pitches, {}, [](const auto& entry) { return entry.second; })->first / 4.0;
        return m_pitches[size] = usual;
    }

    /// Adds a line, closing up a word that was parted at the line's end.
    void append(std::string& paragraph, std::string_view line) const
    {
        if (paragraph.ends_with(softHyphen)) {
            paragraph.resize(paragraph.size() - softHyphen.size());
        } else if (paragraph.ends_with('-') && startsLower(line) && paragraph.size() > 1 &&
                   paragraph[paragraph.size() - 2] != ' ') {
            if (!hasOwnHyphen(lastWord(paragraph), firstWord(line)))
                paragraph.pop_back();
        } else if (!paragraph.empty() && !paragraph.ends_with('-')) {
            paragraph += ' ';
        }
        paragraph += line;
    }

    /// "Anglo-" + "american": written with the hyphen elsewhere, and never without it.
    [[nodiscard]] bool hasOwnHyphen(std::string_view first, std::string_view second) const
    {
        while (!first.empty() && !ascii::isLetter(first.front()) && static_cast<unsigned char>(first.front()) < 0x80)
            first.remove_prefix(1);
        const std::string hyphenated = ascii::lower(std::string{first} + std::string{second});
        std::string joined = hyphenated;
        joined.erase(first.size() - 1, 1);
        return m_words.contains(hyphenated) && !m_words.contains(joined);
    }

    /// The run of lines [first, second) that is set largest on the first page; {0, 0} when nothing stands out.
    [[nodiscard]] std::pair<std::size_t, std::size_t> findTitle() const
    {
        constexpr std::size_t longest = 300;
        std::size_t best = m_lines.size();
        for (std::size_t i = 0; i < m_lines.size() && m_lines[i].page == 0; ++i)
            if (m_lines[i].text.size() > 3 && (best == m_lines.size() || m_lines[i].size > m_lines[best].size))
                best = i;
        if (best == m_lines.size() || m_lines[best].size < 1.15 * m_bodySize)
            return {0, 0};
        std::size_t end = best + 1;
        std::size_t length = m_lines[best].text.size();
        while (end < m_lines.size() && m_lines[end].page == 0 && isBelow(end) &&
               std::abs(m_lines[end].size - m_lines[best].size) < 0.05 * m_lines[best].size &&
               m_lines[end].bottom - m_lines[end - 1].bottom < 2 * m_lines[best].size)
            length += m_lines[end++].text.size();
        return length <= longest ? std::pair{best, end} : std::pair<std::size_t, std::size_t>{0, 0};
    }

    std::vector<Line> m_lines;
    double m_bodySize;
    std::set<std::string, std::less<>> m_words;
    std::vector<Column> m_columns; ///< of each line
    mutable std::map<double, double> m_pitches;
    bool m_showsParagraphs = false;
    ArticleText m_text;
    std::string m_title;
};

} // namespace

Article layOut(const std::vector<Page>& pages)
{
    return Paragraphs{findLines(pages)}.build();
}

} // namespace cablegraph::article::pdf
