#pragma once

#include <cablegraph/text/span.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace cablegraph::article {

/// A line that is not blank.
struct Line
{
    text::ByteSpan span;       ///< without the white space around it
    std::size_t length = 0;    ///< characters of the span
    std::size_t indent = 0;    ///< characters of white space before it
    bool afterBlank = true;    ///< a blank line or the text's beginning lies before it
    bool startsLower = false;  ///< its first character is a lower-case letter
    bool isListItem = false;   ///< begins with a bullet or dash and a blank
    std::size_t firstWord = 0; ///< characters up to the first white space
};

/// Goes through the lines of a valid UTF-8 text that are not blank, whichever line ends it has (LF, CRLF, CR).
class LineCursor
{
public:
    explicit LineCursor(std::string_view text) noexcept
        : m_text{text}
    {
    }

    [[nodiscard]] std::optional<Line> next();

private:
    [[nodiscard]] std::size_t endOfLine() const noexcept;
    void skipLineEnd() noexcept;

    std::string_view m_text;
    std::size_t m_position = 0;
};

} // namespace cablegraph::article
