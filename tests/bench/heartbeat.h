#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace cablegraph::bench {

[[nodiscard]] inline double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Processor time of all threads of this process, which other programs do not lengthen.
[[nodiscard]] inline double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// How long the window does not answer: the longest time between two beats of a timer of its thread, which is a little
/// more than the beat when nothing holds it up.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = silence();
            m_since.start();
        });
        m_since.start();
        m_timer.start(beat);
    }

    [[nodiscard]] double silence() const { return std::max(m_longest, milliseconds(m_since)); }

private:
    static constexpr int beat = 2; // milliseconds

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace cablegraph::bench
