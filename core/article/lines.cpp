#include "lines.h"

#include "utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace cablegraph::article {
namespace {

bool isBullet(UChar32 character)
{
    constexpr std::u32string_view bullets = U"-*•‣◦▪–—";
    return bullets.find(static_cast<char32_t>(character)) != std::u32string_view::npos;
}

/// Everything about the line [begin, end) but what lies before it; length 0 when it is blank.
Line measure(std::string_view text, text::ByteSpan whole)
{
    Line line;
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto end = static_cast<std::int64_t>(whole.end);
    std::size_t seen = 0; // characters since the first that is not blank
    bool firstIsBullet = false;
    for (auto at = static_cast<std::int64_t>(whole.begin); at < end;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(data, at, end, character);
        const bool blank = isBlank(static_cast<char32_t>(character));
        if (blank && seen == 0) {
            ++line.indent;
            continue;
        }
        if (seen == 0) {
            line.span.begin = begin;
            line.startsLower = u_islower(character);
            firstIsBullet = isBullet(character);
        }
        if (blank && line.firstWord == 0)
            line.firstWord = seen;
        ++seen;
        if (!blank) {
            line.span.end = static_cast<std::size_t>(at);
            line.length = seen;
        }
    }
    if (line.firstWord == 0)
        line.firstWord = line.length;
    line.isListItem = firstIsBullet && line.firstWord == 1 && line.length > 1;
    return line;
}

} // namespace

std::size_t LineCursor::endOfLine() const noexcept
{
    return std::min(m_text.find_first_of("\r\n", m_position), m_text.size());
}

void LineCursor::skipLineEnd() noexcept
{
    if (m_text.substr(m_position).starts_with("\r\n"))
        m_position += 2;
    else if (m_position < m_text.size())
        m_position += 1;
}

std::optional<Line> LineCursor::next()
{
    bool afterBlank = m_position == 0;
    while (m_position < m_text.size()) {
        const std::size_t end = endOfLine();
        Line line = measure(m_text, {m_position, end});
        m_position = end;
        skipLineEnd();
        if (line.length > 0) {
            line.afterBlank = afterBlank;
            return line;
        }
        afterBlank = true;
    }
    return {};
}

} // namespace cablegraph::article
