#include "readinglayout.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace cablegraph::reader {
namespace {

constexpr qreal bodySpacing = 1.28;
constexpr qreal titleSpacing = 1.05;

/// Line by line, so that a line with a taller fallback font (Korean in Latin text) keeps the distance of the others.
void spaceLines(const QTextLayout& layout, qreal baseline, qreal step)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({line.x(), baseline + i * step - line.ascent()});
    }
}

bool isSpaced(const QTextLayout& layout, qreal baseline, qreal step)
{
    const int last = layout.lineCount() - 1;
    const QTextLine line = layout.lineAt(last);
    return std::abs(line.y() + line.ascent() - (baseline + last * step)) < 0.05;
}

} // namespace

ReadingFonts::ReadingFonts(const QFont& base)
    : title{base}
    , byline{base}
    , body{base}
{
    const qreal size = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo{base}.pointSizeF();
    body.setPointSizeF(size * 1.1);
    title.setPointSizeF(size * 1.65);
    title.setWeight(QFont::DemiBold);
    byline.setPointSizeF(size);
}

ReadingLayout::ReadingLayout(QTextDocument* textDocument, const ReadingFonts& fonts)
    : QPlainTextDocumentLayout{textDocument}
    , m_title{fonts.title}
    , m_byline{fonts.byline}
    , m_body{fonts.body}
{
}

void ReadingLayout::setFonts(const ReadingFonts& fonts)
{
    m_title = QFontMetricsF{fonts.title};
    m_byline = QFontMetricsF{fonts.byline};
    m_body = QFontMetricsF{fonts.body};
}

ReadingLayout::Metrics ReadingLayout::metricsOf(const QTextBlock& block) const
{
    const int number = block.blockNumber();
    const bool isTitle = number == 0;
    const bool isByline = number == 1 && m_shown && m_shown->hasByline();
    const QFontMetricsF& font = isTitle ? m_title : isByline ? m_byline : m_body;
    const qreal step = std::ceil(font.height() * (isTitle ? titleSpacing : bodySpacing));
    const bool gapless = m_shown && m_shown->isTight(number);
    const qreal gap = gapless ? 0 : isTitle ? m_byline.height() * 0.3 : m_body.height() * (isByline ? 0.9 : 0.6);
    return {step, (step - font.height()) / 2 + font.ascent(), gap};
}

QRectF ReadingLayout::blockBoundingRect(const QTextBlock& block) const
{
    const QRectF natural = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout* layout = block.isValid() ? block.layout() : nullptr;
    if (!layout || layout->lineCount() == 0 || !block.isVisible())
        return natural;
    const Metrics metrics = metricsOf(block);
    if (!isSpaced(*layout, metrics.baseline, metrics.step))
        spaceLines(*layout, metrics.baseline, metrics.step);
    const qreal bottom = block.next().isValid() ? metrics.gap : document()->documentMargin();
    return {0, 0, natural.width(), layout->lineCount() * metrics.step + bottom};
}

} // namespace cablegraph::reader
