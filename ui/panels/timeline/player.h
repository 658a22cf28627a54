#pragma once

#include <cablegraph/panels/timeline/view.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cablegraph::panels {

/// Moves a day through a range of days, at so many days a second.
class TimelinePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TimelinePlayer(QObject* parent = nullptr);

    void setSpeed(double daysPerSecond) { m_speed = daysPerSecond; }
    /// Where the desktop asks for no motion, the day goes on once a second instead of little by little.
    void setSteps(bool inSteps);

    /// Goes on where it was paused, or begins anew where the range is another or was played through.
    void play(const DayRange& range);
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    void forget();

Q_SIGNALS:
    void played(double day);
    void finished();

private:
    void advance();

    QTimer m_timer;
    QElapsedTimer m_clock;
    DayRange m_range;
    double m_speed = 30;
    double m_day = 0;
    bool m_isUnderWay = false;
};

} // namespace cablegraph::panels
