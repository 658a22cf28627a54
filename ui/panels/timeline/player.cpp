#include "player.h"

namespace cablegraph::panels {
namespace {

constexpr int smooth = 100; ///< milliseconds: a graph of thousands can follow
constexpr int stepping = 1000;

} // namespace

TimelinePlayer::TimelinePlayer(QObject* parent)
    : QObject{parent}
{
    m_timer.setInterval(smooth);
    connect(&m_timer, &QTimer::timeout, this, &TimelinePlayer::advance);
}

void TimelinePlayer::setSteps(bool inSteps)
{
    m_timer.setInterval(inSteps ? stepping : smooth);
}

void TimelinePlayer::play(const DayRange& range)
{
    if (!m_isUnderWay || range != m_range) {
        m_range = range;
        m_day = range.firstDay;
        m_isUnderWay = true;
    }
    m_clock.start();
    m_timer.start();
    Q_EMIT played(m_day);
}

void TimelinePlayer::pause()
{
    m_timer.stop();
}

void TimelinePlayer::forget()
{
    m_timer.stop();
    m_isUnderWay = false;
}

void TimelinePlayer::advance()
{
    m_day += m_speed * static_cast<double>(m_clock.restart()) / 1000.0;
    if (m_day < m_range.lastDay) {
        Q_EMIT played(m_day);
        return;
    }
    forget();
    Q_EMIT finished();
}

} // namespace cablegraph::panels
