#include "paragraphs.h"

#include "lines.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <optional>

namespace cablegraph::article {
namespace {

/// Whether a line can be a headline. Those of official statements are long, but do not end like a sentence.
bool looksLikeTitle(std::string_view line, std::size_t length)
{
    constexpr std::size_t longestSentence = 120; // characters
    constexpr std::size_t longestTitle = 250;
    const bool endsSentence =
        line.ends_with("”") || std::string_view{".!?:;\""}.find(line.back()) != std::string_view::npos;
    return length <= longestSentence || (length <= longestTitle && !endsSentence);
}

/// How the lines of a text were broken.
struct Wrapping
{
    bool isWrapped = false; ///< at a fixed width, by a program; otherwise each line end was meant
    std::size_t width = 0;  ///< nine lines in ten are no longer than this
};

/// Wrapped English goes on in lower case after most line ends; lines that were ended on purpose hardly ever do.
Wrapping findWrapping(std::string_view text)
{
    std::array<std::size_t, 256> lines{}; // by length, the last for all that are longer
    std::size_t total = 0;
    std::size_t continued = 0;
    std::size_t lowerCase = 0;
    LineCursor cursor{text};
    while (const std::optional<Line> line = cursor.next()) {
        ++lines[std::min(line->length, lines.size() - 1)];
        ++total;
        continued += !line->afterBlank;
        lowerCase += !line->afterBlank && line->startsLower;
    }
    Wrapping wrapping;
    wrapping.isWrapped = lowerCase * 10 >= continued * 3 && lowerCase > 0;
    for (std::size_t below = 0; wrapping.width < lines.size() && below * 10 < total * 9; ++wrapping.width)
        below += lines[wrapping.width];
    return wrapping;
}

/// Whether the end of `line` was set by its author and not by wrapping.
bool endsOnPurpose(const Line& line, const Line& next, const Wrapping& wrapping)
{
    if (!wrapping.isWrapped || next.isListItem)
        return true;
    if (next.indent >= line.indent + 2)
        return true;
    const bool isShort = line.length * 3 < wrapping.width * 2 && line.length + 1 + next.firstWord <= wrapping.width;
    return isShort && !next.startsLower;
}

} // namespace

std::vector<text::ByteSpan> findParagraphs(std::string_view text)
{
    const Wrapping wrapping = findWrapping(text);
    std::vector<text::ByteSpan> paragraphs;
    std::optional<Line> previous;
    LineCursor cursor{text};
    while (const std::optional<Line> line = cursor.next()) {
        if (!previous || line->afterBlank || endsOnPurpose(*previous, *line, wrapping))
            paragraphs.push_back(line->span);
        else
            paragraphs.back().end = line->span.end;
        previous = line;
    }
    return paragraphs;
}

std::string findTitle(std::string_view text)
{
    LineCursor cursor{text};
    const std::optional<Line> first = cursor.next();
    if (!first || !looksLikeTitle(slice(text, first->span), first->length))
        return {};
    const std::optional<Line> second = cursor.next();
    if (second && !second->afterBlank && !endsOnPurpose(*first, *second, findWrapping(text)))
        return {};
    std::string_view line = slice(text, first->span);
    line.remove_prefix(std::min(line.find_first_not_of("# "), line.size()));
    return text::singleLine(line);
}

} // namespace cablegraph::article
