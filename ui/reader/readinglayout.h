#pragma once

#include <cablegraph/reader/readerdocument.h>

#include <QFontMetricsF>
#include <QPlainTextDocumentLayout>

namespace cablegraph::reader {

/// The fonts of the reader, from the widget's own.
struct ReadingFonts
{
    explicit ReadingFonts(const QFont& base);

    QFont title;
    QFont byline;
    QFont body;
};

/// The layout of a plain text view with the line spacing and the gaps between paragraphs of a printed page.
///
/// QPlainTextDocumentLayout lays out a block when it is first asked for its rectangle, which keeps a text of many
/// megabytes quick; here its lines are then moved apart and a gap is added below.
class ReadingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    ReadingLayout(QTextDocument* textDocument, const ReadingFonts& fonts);

    /// `shown` is what the document holds; it must outlive the layout or be replaced.
    void setShown(const ReaderDocument* shown) { m_shown = shown; }
    void setFonts(const ReadingFonts& fonts);

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    struct Metrics
    {
        qreal step;     ///< from baseline to baseline
        qreal baseline; ///< of the first line, from the top
        qreal gap;      ///< below the block
    };

    [[nodiscard]] Metrics metricsOf(const QTextBlock& block) const;

    const ReaderDocument* m_shown = nullptr;
    QFontMetricsF m_title;
    QFontMetricsF m_byline;
    QFontMetricsF m_body;
};

} // namespace cablegraph::reader
