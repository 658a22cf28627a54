#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/text/offsets.h>
#include <cablegraph/text/span.h>

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace cablegraph::reader {

/// A half-open range of positions (UTF-16 code units) in the text that the reader shows.
struct TextRange
{
    int begin = 0;
    int end = 0;

    [[nodiscard]] bool isEmpty() const noexcept { return end <= begin; }
    [[nodiscard]] bool contains(int position) const noexcept { return begin <= position && position < end; }
    [[nodiscard]] bool overlaps(const TextRange& other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }
    friend auto operator<=>(const TextRange&, const TextRange&) = default;
};

/// An article's text as the reader shows it, and the way from the article's bytes to positions in it and back.
///
/// What is shown is not the article's text character by character: line ends of every sort become '\n', blank lines and
/// blanks at the ends of lines go, hard-wrapped lines are joined, a line under the title says when and where, and a
/// line longer than `longestBlock` is broken, because a text view lays out a block as a whole and would freeze on one
/// of megabytes. Characters that a QTextDocument takes for structure show as U+FFFD.
class ReaderDocument
{
public:
    static constexpr int longestBlock = 8192;

    ReaderDocument();
    /// `source` must not be null. `byline` is shown under the title; none if empty.
    ReaderDocument(std::shared_ptr<const graph::Source> source, const QString& byline);

    /// Blocks separated by '\n': the title, the byline if there is one, the paragraphs.
    [[nodiscard]] const QString& text() const noexcept { return m_text; }
    [[nodiscard]] bool hasByline() const noexcept { return m_hasByline; }
    /// Whether the next block goes on in the same paragraph, so that no gap divides them.
    [[nodiscard]] bool isTight(int block) const;

    /// Where bytes of the article are shown; nothing when none of them is.
    [[nodiscard]] std::optional<TextRange> rangeOf(const text::ByteSpan& span) const;
    /// The byte shown at a position; of the nearest shown character before it where the position is in words that the
    /// article does not hold.
    [[nodiscard]] std::size_t byteAt(int position) const;

private:
    /// `length` characters of the article, beginning at `source` (UTF-16), shown from `shown` on.
    struct Piece
    {
        int shown;
        int source;
        int length;
    };
    class Builder;

    std::shared_ptr<const graph::Source> m_source;
    text::OffsetMap m_offsets;
    QString m_text;
    std::vector<Piece> m_pieces; ///< ascending in both texts
    std::vector<bool> m_tight;
    bool m_hasByline = false;
};

} // namespace cablegraph::reader
