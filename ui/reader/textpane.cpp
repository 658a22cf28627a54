#include "textpane.h"

#include <cablegraph/support/palette.h>
#include <cablegraph/support/tip.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <memory>

namespace cablegraph::reader {
namespace {

constexpr int columnInCharacters = 72;
constexpr int narrowestMargin = 14;
constexpr int farthestAnimated = 400; ///< lines; a longer way is jumped, to watch it would tell nothing

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

QColor currentColour(const support::Theme& theme)
{
    return theme.dark ? QColor{0x5F, 0x4C, 0x0E} : QColor{0xFF, 0xE4, 0x8F};
}

QColor currentBarColour(const support::Theme& theme)
{
    return theme.dark ? QColor{0xF0, 0xB2, 0x3C} : QColor{0xD1, 0x8B, 0x00};
}

/// Of the character that begins at a position.
std::size_t utf8Length(const QString& text, int position)
{
    const int units = text.at(position).isHighSurrogate() && position + 1 < text.size() ? 2 : 1;
    return static_cast<std::size_t>(text.mid(position, units).toUtf8().size());
}

void setFontOfBlock(const QTextBlock& block, const QFont& font, const QBrush& brush)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(brush);
    QTextCursor cursor{block};
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace

TextPane::TextPane(QWidget* parent)
    : QPlainTextEdit{parent}
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    show(ReaderDocument{});
    m_scrolling = new QVariantAnimation{this};
    m_scrolling->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_scrolling, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& line) { verticalScrollBar()->setValue(line.toInt()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPane::updateFormats);
}

void TextPane::show(const ReaderDocument& document)
{
    if (m_scrolling)
        m_scrolling->stop();
    m_mentions = {};
    m_passages = {};
    m_seen.clear();
    m_current.reset();
    setExtraSelections({});
    m_shown = document;
    // A fresh document instead of a changed one: clearing half a million blocks costs more than dropping them.
    auto* fresh = new QTextDocument{this};
    fresh->setUndoRedoEnabled(false);
    const ReadingFonts fonts{font()};
    m_layout = new ReadingLayout{fresh, fonts};
    m_layout->setShown(&m_shown);
    fresh->setDocumentLayout(m_layout);
    fresh->setDefaultFont(fonts.body);
    fresh->setDocumentMargin(narrowestMargin);
    fresh->setPlainText(m_shown.text());
    setDocument(fresh);
    delete m_document;
    m_document = fresh;
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUpFonts();
    verticalScrollBar()->setValue(0);
}

void TextPane::setUpFonts()
{
    const ReadingFonts fonts{font()};
    m_layout->setFonts(fonts);
    m_document->setDefaultFont(fonts.body);
    setFontOfBlock(m_document->firstBlock(), fonts.title, palette().text());
    if (m_shown.hasByline())
        setFontOfBlock(m_document->findBlockByNumber(1), fonts.byline, support::themeOf(palette()).mutedText);
    setUpColumn();
}

void TextPane::setUpColumn()
{
    const int column =
        static_cast<int>(QFontMetricsF{m_document->defaultFont()}.averageCharWidth() * columnInCharacters) +
        2 * narrowestMargin;
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int side = std::max(0, (width() - bar - column) / 2);
    if (viewportMargins() != QMargins{side, 0, side, 0})
        setViewportMargins(side, 0, side, 0);
}

void TextPane::setMentions(SourceMarks mentions)
{
    m_mentions = std::move(mentions);
    updateFormats();
}

void TextPane::setPassages(SourceMarks passages)
{
    m_passages = std::move(passages);
    const auto current = std::ranges::find(m_passages.all(), Emphasis::Current, &SourceMark::emphasis);
    m_current = current != m_passages.all().end() ? m_shown.rangeOf(current->span) : std::nullopt;
    updateFormats();
    viewport()->update();
}

TextRange TextPane::visibleRange() const
{
    QTextBlock block = firstVisibleBlock();
    const TextRange none{block.position(), block.position()};
    TextRange range = none;
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= viewport()->height(); block = block.next()) {
        top += blockBoundingRect(block).height();
        range.end = block.position() + block.length();
    }
    return range;
}

void TextPane::updateFormats()
{
    const TextRange visible = visibleRange();
    m_seen = marksWithin(visible, m_shown, m_mentions, m_passages);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Segment& segment : segmentsOf(m_seen, visible))
        selections.append(formatOf(segment));
    setExtraSelections(selections);
}

QTextEdit::ExtraSelection TextPane::formatOf(const Segment& segment) const
{
    const support::Theme& theme = support::themeOf(palette());
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor{m_document};
    selection.cursor.setPosition(segment.range.begin);
    selection.cursor.setPosition(segment.range.end, QTextCursor::KeepAnchor);
    const QColor kind = segment.kind ? support::kindColour(*segment.kind, theme) : theme.accent;
    if (segment.kind) {
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        selection.format.setUnderlineColor(withAlpha(kind, segment.selected || segment.current ? 255 : 150));
    }
    if (segment.current)
        selection.format.setBackground(currentColour(theme));
    else if (segment.selected)
        selection.format.setBackground(withAlpha(segment.kind ? kind : currentColour(theme), segment.kind ? 80 : 120));
    else
        selection.format.setBackground(withAlpha(kind, theme.dark ? 34 : 22));
    return selection;
}

void TextPane::reveal(const TextRange& range)
{
    m_scrolling->stop();
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    QTextCursor caret{m_document};
    caret.setPosition(range.begin);
    setTextCursor(caret);
    bar->setValue(before);
    const QRect words = rectOf(range);
    const QRect view = viewport()->rect();
    const bool fits = words.height() < view.height();
    if (view.contains(words) || (!fits && view.contains(words.topLeft())))
        return;
    centerCursor();
    const int middle = bar->value();
    bar->setValue(before);
    scrollTo(middle);
}

void TextPane::revealTop()
{
    m_scrolling->stop();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void TextPane::scrollTo(int line)
{
    const int from = verticalScrollBar()->value();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible() || std::abs(line - from) > farthestAnimated) {
        verticalScrollBar()->setValue(line);
        return;
    }
    m_scrolling->setStartValue(from);
    m_scrolling->setEndValue(line);
    m_scrolling->setDuration(duration);
    m_scrolling->start();
}

QRect TextPane::rectOf(const TextRange& range) const
{
    QTextCursor cursor{m_document};
    cursor.setPosition(range.begin);
    const QRect first = cursorRect(cursor);
    cursor.setPosition(std::max(range.begin, range.end));
    const QRect last = cursorRect(cursor);
    if (last.top() == first.top())
        return QRect{first.topLeft(), last.bottomRight()};
    return {0, first.top(), viewport()->width() - 1, last.bottom() - first.top()};
}

std::optional<Mark> TextPane::markUnder(const QPoint& point) const
{
    // cursorForPosition() answers with the nearest character, also for a point beside the text.
    const QTextBlock block = cursorForPosition(point).block();
    const QPointF local = point - blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const QTextLayout* layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (!line.naturalTextRect().contains(local))
            continue;
        return mentionAt(m_seen, block.position() + line.xToCursor(local.x(), QTextLine::CursorOnCharacter));
    }
    return {};
}

std::optional<text::ByteSpan> TextPane::markedWords() const
{
    const QString& shown = m_shown.text();
    int begin = textCursor().selectionStart();
    int end = textCursor().selectionEnd();
    while (begin < end && shown.at(begin).isSpace())
        ++begin;
    while (begin < end && shown.at(end - 1).isSpace())
        --end;
    if (begin == end)
        return {};
    // The end of the last character rather than the beginning of the next, which may stand far off.
    const int last = end > begin + 1 && shown.at(end - 1).isLowSurrogate() ? end - 2 : end - 1;
    const text::ByteSpan words{m_shown.byteAt(begin), m_shown.byteAt(last) + utf8Length(shown, last)};
    return words.isEmpty() ? std::nullopt : std::optional{words};
}

bool TextPane::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto mark = markUnder(help->pos());
    if (!mark || !m_describe) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QToolTip::showText(help->globalPos(), support::tip(m_describe(*mark->node)), viewport());
    return true;
}

void TextPane::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_current || !m_current->overlaps(visibleRange()))
        return;
    // A bar beside the passage, so that colour is not its only sign.
    const QRect words = rectOf(*m_current);
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentBarColour(support::themeOf(palette())));
    painter.drawRoundedRect(QRectF{3, words.top() - 1.0, 4, words.height() + 2.0}, 2, 2);
}

void TextPane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    setUpColumn();
    updateFormats();
}

void TextPane::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    const bool looksChange = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                             event->type() == QEvent::StyleChange;
    if (looksChange && m_document) {
        setUpFonts();
        updateFormats();
    }
}

void TextPane::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (const auto mark = mentionAt(m_seen, textCursor().position())) {
            Q_EMIT nodeClicked(*mark->node, event->modifiers().testFlag(Qt::ControlModifier));
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextPane::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    m_scrolling->stop();
    QPlainTextEdit::mousePressEvent(event);
}

void TextPane::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(markUnder(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void TextPane::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const bool dragged = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    if (const auto mark = markUnder(event->pos()))
        Q_EMIT nodeClicked(*mark->node, event->modifiers().testFlag(Qt::ControlModifier));
}

void TextPane::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu{createStandardContextMenu(event->pos())};
    if (const auto mark = markUnder(event->pos())) {
        auto* select = new QAction{tr("&Select This Node"), menu.get()};
        connect(select, &QAction::triggered, this, [this, node = *mark->node] { Q_EMIT nodeClicked(node, false); });
        menu->insertAction(menu->actions().value(0), select);
    }
    Q_EMIT menuOffered(menu.get());
    menu->exec(event->globalPos());
}

} // namespace cablegraph::reader
