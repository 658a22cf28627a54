#include "noticeframe.h"

#include <cablegraph/notices/noticebar.h>

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cablegraph::notices {
namespace {

// More would push the graph out of the window.
constexpr std::size_t mostShown = 4;

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget{parent}
    , m_layout{new QVBoxLayout{this}}
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeBar::post(Notice notice)
{
    if (!notice.topic.isEmpty())
        withdraw(notice.topic);
    auto* frame = new NoticeFrame{notice, this};
    connect(frame, &NoticeFrame::done, this, [this, frame] { remove(frame); });
    m_layout->insertWidget(0, frame);
    m_frames.insert(m_frames.begin(), frame);
    while (m_frames.size() > mostShown)
        remove(m_frames.back());
    show();
    Q_EMIT posted(notice);
}

void NoticeBar::withdraw(const QString& topic)
{
    const auto found =
        std::ranges::find_if(m_frames, [&](const NoticeFrame* frame) { return frame->notice().topic == topic; });
    if (found != m_frames.end())
        remove(*found);
}

void NoticeBar::clear()
{
    while (!m_frames.empty())
        remove(m_frames.back());
}

std::vector<Notice> NoticeBar::notices() const
{
    std::vector<Notice> shown;
    std::ranges::transform(m_frames, std::back_inserter(shown), &NoticeFrame::notice);
    return shown;
}

void NoticeBar::remove(NoticeFrame* frame)
{
    std::erase(m_frames, frame);
    frame->hide();
    frame->deleteLater();
    setVisible(!m_frames.empty());
}

} // namespace cablegraph::notices
