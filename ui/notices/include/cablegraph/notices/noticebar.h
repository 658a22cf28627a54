#pragma once

#include <cablegraph/notices/notice.h>

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace cablegraph::notices {

class NoticeFrame;

/// The notices one below the other, the newest on top; without a height while there are none. Old ones give way when
/// there are too many. GUI thread only.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void post(Notice notice);
    /// Takes the notice of this topic away, if it is shown.
    void withdraw(const QString& topic);
    void clear();

    /// What is shown, the newest first.
    [[nodiscard]] std::vector<Notice> notices() const;

Q_SIGNALS:
    void posted(const cablegraph::notices::Notice& notice);

private:
    void remove(NoticeFrame* frame);

    QVBoxLayout* m_layout;
    std::vector<NoticeFrame*> m_frames; ///< the newest first
};

} // namespace cablegraph::notices
