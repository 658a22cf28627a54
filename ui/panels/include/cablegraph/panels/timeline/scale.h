#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace cablegraph::panels {

/// Which days lie where on a line of pixels. Days are text::DayNumber with fractions; a day is as wide as its pixels.
class TimeScale
{
public:
    static constexpr double widestDay = 96;      ///< pixels
    static constexpr double narrowestDay = 0.01; ///< pixels: a century in a hand's breadth

    TimeScale() = default;
    TimeScale(double firstDay, double pixelsPerDay);
    /// The days from the first to the end of the last, with some room at both ends.
    [[nodiscard]] static TimeScale showing(int firstDay, int lastDay, double width);

    [[nodiscard]] double x(double day) const noexcept { return (day - m_firstDay) * m_pixelsPerDay; }
    [[nodiscard]] double day(double x) const noexcept { return m_firstDay + x / m_pixelsPerDay; }
    [[nodiscard]] double pixelsPerDay() const noexcept { return m_pixelsPerDay; }

    /// Larger by `factor`; the day at `x` stays there.
    [[nodiscard]] TimeScale zoomedAbout(double x, double factor) const;
    [[nodiscard]] TimeScale movedBy(double pixels) const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    double m_firstDay = 0; ///< at x = 0
    double m_pixelsPerDay = 1;
};

/// A line across the lanes and what stands at it.
struct Tick
{
    int day = 0;
    QString label;
    bool isYear = false; ///< begins a year

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// The finest of days, weeks, months, quarters, years and multiples of years whose labels have room. The first label in
/// sight tells its year, and so do those that begin one.
[[nodiscard]] std::vector<Tick> ticksOf(const TimeScale& scale, double width, const QLocale& locale = {});

} // namespace cablegraph::panels
