#include "markdown.h"

#include "articletext.h"
#include "ascii.h"
#include "loosedate.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cablegraph::article {
namespace {

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

/// "## Heading" has level 2; 0 for other lines.
int headingLevel(std::string_view line)
{
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    return level >= 1 && level <= 6 && level < line.size() && line[level] == ' ' ? static_cast<int>(level) : 0;
}

bool isRule(std::string_view line)
{
    std::string marks{line};
    std::erase_if(marks, ascii::isSpace);
    return marks.size() >= 3 && marks.find_first_not_of(marks.front()) == std::string::npos &&
           std::string_view{"-*_="}.find(marks.front()) != std::string_view::npos;
}

/// Lines of the front matter ("---", "key: value", "---"), both fences included; 0 when there is none.
std::size_t frontMatterLines(const std::vector<std::string_view>& lines)
{
    constexpr std::size_t longest = 60;
    if (lines.empty() || ascii::trimmed(lines.front()) != "---")
        return 0;
    bool hasKey = false;
    for (std::size_t i = 1; i < std::min(lines.size(), longest); ++i) {
        if (ascii::trimmed(lines[i]) == "---")
            return hasKey ? i + 1 : 0;
        const std::size_t colon = lines[i].find(':');
        hasKey = hasKey || (colon != std::string_view::npos && colon > 0 && ascii::isLetter(lines[i].front()));
    }
    return 0;
}

/// "[words](http://...)" somewhere in the line.
bool hasLink(std::string_view line)
{
    for (std::size_t at = 0; (at = line.find("](", at)) != std::string_view::npos; ++at) {
        const std::string_view target = line.substr(at + 2);
        const bool isTarget = ascii::startsWith(target, "http") || target.starts_with('/') || target.starts_with('#');
        if (isTarget && line.rfind('[', at) != std::string_view::npos && target.find(')') != std::string_view::npos)
            return true;
    }
    return false;
}

bool hasStrong(std::string_view line)
{
    const std::size_t begin = line.find("**");
    return begin != std::string_view::npos && begin + 2 < line.size() && !ascii::isSpace(line[begin + 2]) &&
           line.find("**", begin + 3) != std::string_view::npos;
}

/// One line's inline marks taken off.
class Inline
{
public:
    explicit Inline(std::string_view line)
        : m_line{line}
    {
    }

    std::string plain()
    {
        while (m_at < m_line.size())
            if (!(escape() || image() || link() || tag() || emphasis()))
                m_plain += m_line[m_at++];
        return std::move(m_plain);
    }

private:
    /// Marks that belong together stand near each other; without a bound a line of nothing but openings takes for ever.
    [[nodiscard]] std::size_t findNear(std::string_view wanted, std::size_t from) const
    {
        constexpr std::size_t near = 4000;
        return m_line.substr(0, from + near).find(wanted, from);
    }

    [[nodiscard]] bool startsWith(std::string_view start) const { return m_line.substr(m_at).starts_with(start); }

    bool escape()
    {
        if (!startsWith("\\") || m_at + 1 >= m_line.size() || ascii::isLetter(m_line[m_at + 1]))
            return false;
        m_plain += m_line[m_at + 1];
        m_at += 2;
        return true;
    }

    bool image()
    {
        if (!startsWith("!["))
            return false;
        const std::size_t middle = findNear("](", m_at);
        const std::size_t end = middle == std::string_view::npos ? middle : findNear(")", middle);
        if (end == std::string_view::npos)
            return false;
        m_at = end + 1;
        return true;
    }

    bool link()
    {
        if (!startsWith("["))
            return false;
        const std::size_t close = findNear("]", m_at);
        if (close == std::string_view::npos || close + 1 >= m_line.size())
            return false;
        const char opening = m_line[close + 1];
        if (opening != '(' && opening != '[')
            return false;
        const std::size_t end = findNear(opening == '(' ? ")" : "]", close + 2);
        if (end == std::string_view::npos)
            return false;
        m_plain += Inline{m_line.substr(m_at + 1, close - m_at - 1)}.plain();
        m_at = end + 1;
        return true;
    }

    /// "<br>", "<https://...>", "<!-- ... -->": tags go, addresses stay.
    bool tag()
    {
        if (!startsWith("<") || m_at + 1 >= m_line.size())
            return false;
        const char next = m_line[m_at + 1];
        const std::size_t end = findNear(">", m_at);
        if (end == std::string_view::npos || !(ascii::isLetter(next) || next == '/' || next == '!'))
            return false;
        const std::string_view inside = m_line.substr(m_at + 1, end - m_at - 1);
        if (inside.find("://") != std::string_view::npos && inside.find(' ') == std::string_view::npos)
            m_plain += inside;
        m_at = end + 1;
        return true;
    }

    /// Runs of * and _ at a word's edge, and `code` marks.
    bool emphasis()
    {
        const char mark = m_line[m_at];
        if (mark != '*' && mark != '_' && mark != '`' && mark != '~')
            return false;
        const std::size_t end = std::min(m_line.find_first_not_of(mark, m_at), m_line.size());
        const bool afterBlank = m_at == 0 || !isWord(m_line[m_at - 1]);
        const bool beforeBlank = end == m_line.size() || !isWord(m_line[end]);
        const bool isLone = afterBlank && beforeBlank && (m_at == 0 || ascii::isSpace(m_line[m_at - 1])) &&
                            (end == m_line.size() || ascii::isSpace(m_line[end]));
        const bool isTilde = mark == '~' && end - m_at < 2;
        if (isLone || isTilde || (mark == '_' && !afterBlank && !beforeBlank))
            return false;
        m_at = end;
        return true;
    }

    static bool isWord(char c)
    {
        return ascii::isLetter(c) || ascii::isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    std::string m_plain;
};

std::string_view unquoted(std::string_view value)
{
    value = ascii::trimmed(value);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        return value.substr(1, value.size() - 2);
    return value;
}

/// Paragraphs out of lines.
class MarkdownText
{
public:
    void add(std::string_view line)
    {
        const std::string_view trimmed = ascii::trimmed(line);
        if (trimmed.starts_with("```") || trimmed.starts_with("~~~")) {
            flush();
            m_inFence = !m_inFence;
        } else if (m_inFence) {
            m_text.addParagraph(line);
        } else if (trimmed.empty() || isDefinition(trimmed)) {
            flush();
        } else if (isRule(trimmed)) {
            m_lastIsTitle = trimmed.front() == '=' && !m_paragraph.empty();
            flush();
        } else if (const int level = headingLevel(trimmed); level > 0) {
            flush();
            m_lastIsTitle = level == 1;
            m_paragraph = trimmed.substr(static_cast<std::size_t>(level));
            while (m_paragraph.ends_with('#') || m_paragraph.ends_with(' '))
                m_paragraph.pop_back();
            flush();
        } else {
            addProse(trimmed);
        }
    }

    Article take()
    {
        flush();
        return m_text.take();
    }
    [[nodiscard]] const std::string& title() const { return m_title; }
    void addTitle(std::string_view title) { m_text.addParagraph(title); }

private:
    static bool isDefinition(std::string_view line)
    {
        return line.starts_with('[') && line.find("]:") != std::string_view::npos && line.find("]:") < line.find(' ');
    }

    static std::size_t bulletLength(std::string_view line)
    {
        if (line.size() > 2 && std::string_view{"-*+"}.find(line[0]) != std::string_view::npos && line[1] == ' ')
            return 2;
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        const bool isNumbered = digits > 0 && digits <= 3 && line.size() > digits + 2 &&
                                (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
        return isNumbered ? digits + 2 : 0;
    }

    void addProse(std::string_view line)
    {
        while (line.starts_with('>'))
            line = ascii::trimmed(line.substr(1));
        if (line.starts_with('|')) { // a table's row: its cells, not its rules
            if (line.find_first_not_of("|-: ") == std::string_view::npos)
                return;
            flush();
            std::string cells{ascii::trimmed(line.substr(1, line.size() - 1 - line.ends_with('|')))};
            std::ranges::replace(cells, '|', ';');
            m_text.addParagraph(Inline{cells}.plain());
            return;
        }
        if (const std::size_t bullet = bulletLength(line); bullet > 0) {
            flush();
            line.remove_prefix(bullet);
        }
        if (!m_paragraph.empty())
            m_paragraph += ' ';
        m_paragraph += line;
    }

    void flush()
    {
        const std::string plain = cleanLine(Inline{m_paragraph}.plain());
        m_paragraph.clear();
        if (std::exchange(m_lastIsTitle, false) && m_title.empty() && !plain.empty()) {
            m_title = plain;
            m_text.addParagraph(plain);
            return;
        }
        m_text.addParagraph(plain);
    }

    ArticleText m_text;
    std::string m_paragraph;
    std::string m_title;
    bool m_inFence = false;
    bool m_lastIsTitle = false; ///< the paragraph at hand is the headline
};

struct FrontMatter
{
    std::string title;
    std::optional<text::PartialDate> published;
};

FrontMatter readFrontMatter(const std::vector<std::string_view>& lines, std::size_t count)
{
    FrontMatter facts;
    for (std::size_t i = 1; i + 1 < count; ++i) {
        const std::size_t colon = lines[i].find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string key = ascii::lower(ascii::trimmed(lines[i].substr(0, colon)));
        const std::string_view value = unquoted(lines[i].substr(colon + 1));
        if (key == "title")
            facts.title = cleanLine(value);
        else if ((key == "date" || key == "published" || key == "pubdate") && !facts.published)
            facts.published = parseLooseDate(value);
    }
    return facts;
}

} // namespace

bool looksLikeMarkdown(std::string_view utf8)
{
    const std::vector<std::string_view> lines = linesOf(utf8);
    if (frontMatterLines(lines) > 0)
        return true;
    const auto count = [&](auto&& test) { return std::ranges::count_if(lines, test); };
    return count(hasLink) > 0 ||
           (count([](std::string_view line) { return headingLevel(line) > 0; }) > 0 && count(hasStrong) > 0);
}

Article readMarkdown(std::string_view utf8, const std::string& origin)
{
    const std::vector<std::string_view> lines = linesOf(utf8);
    const std::size_t front = frontMatterLines(lines);
    const FrontMatter facts = readFrontMatter(lines, front);
    MarkdownText text;
    const auto isText = [](std::string_view line) { return !ascii::trimmed(line).empty(); };
    const auto firstLine = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(front), lines.end(), isText);
    // Where the text does not open with its headline, the front matter has it.
    const bool hasHeading = firstLine != lines.end() && headingLevel(ascii::trimmed(*firstLine)) == 1;
    if (!hasHeading && !facts.title.empty())
        text.addTitle(facts.title);
    for (std::size_t i = front; i < lines.size(); ++i)
        text.add(lines[i]);
    Article article = text.take();
    if (article.paragraphs.empty())
        throw Error{ErrorKind::Empty, origin, "nothing but marks"};
    article.title = !facts.title.empty() ? facts.title : text.title();
    article.published = facts.published;
    return article;
}

} // namespace cablegraph::article
