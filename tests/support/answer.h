#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QString>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <utility>

namespace cablegraph::testing {

/// Answers the next question that the window asks, as a person at the keyboard does.
class Answer
{
public:
    explicit Answer(std::function<void(QWidget&)> give)
        : m_give{std::move(give)}
    {
        m_timer.setInterval(20);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (dialog == nullptr || !dialog->isVisible())
                return;
            m_timer.stop();
            m_wasAsked = true;
            m_give(*dialog);
        });
        m_timer.start();
    }

    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }

private:
    std::function<void(QWidget&)> m_give;
    QTimer m_timer;
    bool m_wasAsked = false;
};

/// Types over what stands there and confirms.
inline std::function<void(QWidget&)> typing(const QString& words)
{
    return [words](QWidget& dialog) {
        auto* line = dialog.findChild<QLineEdit*>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    };
}

} // namespace cablegraph::testing
