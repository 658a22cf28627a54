#pragma once

#include "readinglayout.h"

#include <cablegraph/reader/highlights.h>
#include <cablegraph/reader/readerdocument.h>

#include <QPlainTextEdit>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QVariantAnimation;

namespace cablegraph::reader {

/// The text of one article with its marks: a read-only plain text view (so that selecting, copying, find and screen
/// readers work as everywhere) in which only the marks that can be seen are made into formats.
class TextPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextPane(QWidget* parent = nullptr);

    void show(const ReaderDocument& document);
    [[nodiscard]] const ReaderDocument& shown() const noexcept { return m_shown; }
    /// The words that the user marked, without the blanks around them, as bytes of the article; nothing when there are
    /// none.
    [[nodiscard]] std::optional<text::ByteSpan> markedWords() const;
    void setMentions(SourceMarks mentions);
    /// What is selected, and the passage asked for.
    void setPassages(SourceMarks passages);
    /// What a hover over a mention says.
    void setDescriber(std::function<QString(NodeId)> describe) { m_describe = std::move(describe); }

    /// Puts the caret at the words, and them into the middle of the view unless they can be seen already.
    void reveal(const TextRange& range);
    void revealTop();
    /// Where a position is drawn, in coordinates of the viewport.
    [[nodiscard]] QRect rectOf(const TextRange& range) const;

Q_SIGNALS:
    void nodeClicked(cablegraph::NodeId node, bool toggles);
    /// About to be shown: more can be added.
    void menuOffered(QMenu* menu);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setUpFonts();
    void setUpColumn();
    void updateFormats();
    [[nodiscard]] TextRange visibleRange() const;
    [[nodiscard]] QTextEdit::ExtraSelection formatOf(const Segment& segment) const;
    [[nodiscard]] std::optional<Mark> markUnder(const QPoint& point) const;
    void scrollTo(int line);

    ReaderDocument m_shown;
    QTextDocument* m_document = nullptr;
    ReadingLayout* m_layout = nullptr;
    SourceMarks m_mentions;
    SourceMarks m_passages;
    std::vector<Mark> m_seen; ///< the marks in sight
    std::optional<TextRange> m_current;
    std::function<QString(NodeId)> m_describe;
    QPoint m_pressedAt;
    QVariantAnimation* m_scrolling = nullptr;
};

} // namespace cablegraph::reader
