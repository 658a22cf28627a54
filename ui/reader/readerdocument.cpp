#include <cablegraph/reader/readerdocument.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>

namespace cablegraph::reader {
namespace {

constexpr int shortestWrappedLine = 45;
constexpr int longestWrappedLine = 120;

bool isLineEnd(QChar c)
{
    if (c.unicode() > u'\r' && c.unicode() < QChar::LineSeparator)
        return false; // nearly every character
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

/// QTextDocument keeps these for the borders of frames and for images.
bool isStructural(QChar c)
{
    return c == QChar{0xFDD0} || c == QChar{0xFDD1} || c == QChar::ObjectReplacementCharacter || c.isNull();
}

/// A line of the article without the blanks at its ends.
struct Line
{
    int begin;
    int end;
    bool afterBlank; ///< an empty line or more lies before it

    [[nodiscard]] int length() const noexcept { return end - begin; }
};

std::vector<Line> linesOf(const QString& text)
{
    std::vector<Line> lines;
    int ends = 2;
    const int size = static_cast<int>(text.size());
    for (int at = 0; at < size;) {
        const auto stop = std::find_if(text.cbegin() + at, text.cend(), isLineEnd);
        const auto end = static_cast<int>(stop - text.cbegin());
        Line line{at, end, ends > 1};
        while (line.begin < line.end && (text.at(line.begin).isSpace() || text.at(line.begin) == QChar::ByteOrderMark))
            ++line.begin;
        while (line.end > line.begin && text.at(line.end - 1).isSpace())
            --line.end;
        if (line.length() > 0) {
            lines.push_back(line);
            ends = 0;
        }
        at = end < size && text.at(end) == u'\r' && end + 1 < size && text.at(end + 1) == u'\n' ? end + 2 : end + 1;
        ++ends;
    }
    return lines;
}

} // namespace

/// Fills a ReaderDocument from front to back.
class ReaderDocument::Builder
{
public:
    Builder(ReaderDocument& document, const QString& source)
        : m_document{document}
        , m_source{source}
    {
        m_document.m_text.reserve(source.size() + 256);
    }

    /// Words that the article does not hold.
    void addOwnBlock(const QString& words)
    {
        beginBlock(false);
        m_document.m_text += words;
    }

    /// One block from one line, or several when it is too long for one.
    void addLine(const Line& line, bool tight)
    {
        beginBlock(tight);
        int begin = line.begin;
        while (line.end - begin > longestBlock) {
            const int end = breakBefore(begin, begin + longestBlock);
            addPiece(begin, end);
            begin = end;
            while (begin < line.end && m_source.at(begin).isSpace())
                ++begin;
            beginBlock(true);
        }
        addPiece(begin, line.end);
    }

    /// Goes on in the block at hand; the line end becomes a blank.
    void joinLine(const Line& line)
    {
        m_document.m_text += u' ';
        addPiece(line.begin, line.end);
    }

private:
    void beginBlock(bool tight)
    {
        if (m_begun) {
            m_document.m_text += u'\n';
            m_document.m_tight.push_back(tight);
        }
        m_begun = true;
    }

    void addPiece(int begin, int end)
    {
        QString& text = m_document.m_text;
        const auto shown = static_cast<int>(text.size());
        m_document.m_pieces.push_back({shown, begin, end - begin});
        text += QStringView{m_source}.mid(begin, end - begin);
    }

    [[nodiscard]] int breakBefore(int begin, int limit) const
    {
        for (int at = limit; at > begin + longestBlock / 2; --at) {
            if (m_source.at(at).isSpace())
                return at;
        }
        return m_source.at(limit).isLowSurrogate() ? limit - 1 : limit;
    }

    ReaderDocument& m_document;
    const QString& m_source;
    bool m_begun = false;
};

namespace {

/// One past the paragraph that begins at `first`: the lines up to the next blank one.
std::size_t endOfParagraph(const std::vector<Line>& lines, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < lines.size() && !lines[end].afterBlank)
        ++end;
    return end;
}

/// Whether the lines were broken by a typewriter-like program at some column: then they flow better joined.
bool isHardWrapped(const std::vector<Line>& lines, std::size_t first, std::size_t end)
{
    const auto wrapped = [](const Line& line) {
        return line.length() >= shortestWrappedLine && line.length() <= longestWrappedLine;
    };
    return end - first > 1 && lines[end - 1].length() <= longestWrappedLine &&
           std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(first),
                       lines.begin() + static_cast<std::ptrdiff_t>(end - 1), wrapped);
}

} // namespace

ReaderDocument::ReaderDocument()
    : m_offsets{{}}
{
}

ReaderDocument::ReaderDocument(std::shared_ptr<const graph::Source> source, const QString& byline)
    : m_source{std::move(source)}
    , m_offsets{m_source->text}
    , m_hasByline{!byline.isEmpty()}
{
    QString words = support::toQString(m_source->text);
    std::replace_if(words.begin(), words.end(), isStructural, QChar{QChar::ReplacementCharacter});
    const std::vector<Line> lines = linesOf(words);
    Builder builder{*this, words};
    std::size_t next = 0;
    const QString title = support::toQString(m_source->title);
    if (!lines.empty() && QStringView{words}.mid(lines[0].begin, lines[0].length()).toString().simplified() == title)
        builder.addLine(lines[next++], false);
    else
        builder.addOwnBlock(title);
    if (m_hasByline)
        builder.addOwnBlock(byline);
    // Where no blank line divides paragraphs, each line is one.
    const bool divided = std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(std::min(next + 1, lines.size())),
                                     lines.end(), [](const Line& line) { return line.afterBlank; });
    while (next < lines.size()) {
        const std::size_t end = divided ? endOfParagraph(lines, next) : next + 1;
        const bool joined = isHardWrapped(lines, next, end);
        builder.addLine(lines[next], false);
        for (std::size_t line = next + 1; line < end; ++line)
            joined ? builder.joinLine(lines[line]) : builder.addLine(lines[line], true);
        next = end;
    }
}

bool ReaderDocument::isTight(int block) const
{
    return block >= 0 && static_cast<std::size_t>(block) < m_tight.size() && m_tight[static_cast<std::size_t>(block)];
}

std::optional<TextRange> ReaderDocument::rangeOf(const text::ByteSpan& span) const
{
    const auto begin = static_cast<int>(m_offsets.utf16FromByte(span.begin));
    const auto end = static_cast<int>(m_offsets.utf16FromByte(span.end));
    const auto past = [](int position, const Piece& piece) { return position < piece.source + piece.length; };
    const auto first = std::upper_bound(m_pieces.begin(), m_pieces.end(), begin, past);
    const auto after = std::lower_bound(m_pieces.begin(), m_pieces.end(), end,
                                        [](const Piece& piece, int position) { return piece.source < position; });
    if (span.isEmpty() || first >= after)
        return {};
    const Piece& last = *std::prev(after);
    const TextRange range{first->shown + std::max(0, begin - first->source),
                          last.shown + std::min(last.length, end - last.source)};
    return range.isEmpty() ? std::nullopt : std::optional{range};
}

std::size_t ReaderDocument::byteAt(int position) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                                        [](int at, const Piece& piece) { return at < piece.shown; });
    if (after == m_pieces.begin())
        return 0;
    const Piece& piece = *std::prev(after);
    return m_offsets.byteFromUtf16(
        static_cast<std::size_t>(piece.source + std::min(position - piece.shown, piece.length)));
}

} // namespace cablegraph::reader
