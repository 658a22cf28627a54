#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace cablegraph::help {

/// One thing that the tour points at.
struct TourStep
{
    QString title;
    QString text;
    QPointer<QWidget> target;           ///< where it is in the window; nothing: the whole window
    std::function<void()> prepare = {}; ///< brings the target to sight
};

/// A walk through the window: dims all but one part of it at a time and says what that part is for. Escape, End Tour
/// and a click outside of the card end it; the keyboard stays on its buttons. Deletes itself in the end.
class Tour : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`, which owns it.
    Tour(QList<TourStep> steps, QWidget& window);

    [[nodiscard]] qsizetype current() const noexcept { return m_current; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFrame* makeCard();
    void go(qsizetype step);
    void place();
    [[nodiscard]] QRect targetRect() const;

    QList<TourStep> m_steps;
    qsizetype m_current = 0;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QFrame* m_card;
};

} // namespace cablegraph::help
