#pragma once

#include <cablegraph/notices/notice.h>

#include <QFrame>

class QHBoxLayout;
class QPlainTextEdit;

namespace cablegraph::notices {

/// One notice: icon, text, its buttons, and a list of details that opens below.
class NoticeFrame : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeFrame(Notice notice, QWidget* parent = nullptr);

    [[nodiscard]] const Notice& notice() const noexcept { return m_notice; }

Q_SIGNALS:
    /// The user closed it or took one of its ways on.
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addText(QHBoxLayout& row);
    void addButtons(QHBoxLayout& row);
    void addCloseButton(QHBoxLayout& row);

    Notice m_notice;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace cablegraph::notices
