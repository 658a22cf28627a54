#include <cablegraph/panels/timeline/scale.h>
#include <cablegraph/text/days.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace cablegraph::panels {
namespace {

constexpr double labelRoom = 72; ///< pixels from one tick to the next, at least

enum class Unit
{
    Day,
    Month,
    Year,
};

struct Step
{
    Unit unit;
    int count;
    double days; ///< about
};

constexpr std::array steps{Step{Unit::Day, 1, 1},         Step{Unit::Day, 7, 7},        Step{Unit::Month, 1, 30},
                           Step{Unit::Month, 3, 91},      Step{Unit::Year, 1, 365},     Step{Unit::Year, 2, 730},
                           Step{Unit::Year, 5, 1826},     Step{Unit::Year, 10, 3652},   Step{Unit::Year, 20, 7305},
                           Step{Unit::Year, 50, 18262},   Step{Unit::Year, 100, 36524}, Step{Unit::Year, 500, 182621},
                           Step{Unit::Year, 1000, 365242}};

/// The last tick of the step at or before a day. Weeks begin on Monday.
int tickBefore(int day, const Step& step)
{
    if (step.unit == Unit::Day && step.count == 1)
        return day;
    const text::PartialDate date = text::dateOfDay(day);
    if (step.unit == Unit::Day)
        return day - (text::weekday(date) + 6) % 7;
    if (step.unit == Unit::Month)
        return text::firstDay({date.year, (*date.month - 1) / step.count * step.count + 1, 1});
    const int past = ((date.year % step.count) + step.count) % step.count;
    return text::firstDay({date.year - past, 1, 1});
}

int tickAfter(int day, const Step& step)
{
    if (step.unit == Unit::Day)
        return day + step.count;
    const text::PartialDate date = text::dateOfDay(day);
    if (step.unit == Unit::Year)
        return text::firstDay({date.year + step.count, 1, 1});
    const int month = *date.month - 1 + step.count;
    return text::firstDay({date.year + month / 12, month % 12 + 1, 1});
}

QString labelOf(const text::PartialDate& date, const Step& step, const QLocale& locale)
{
    if (step.unit == Unit::Year)
        return QString::number(date.year);
    const QString month = locale.standaloneMonthName(*date.month, QLocale::ShortFormat);
    if (step.unit == Unit::Month)
        return *date.month == 1 ? QStringLiteral("%1 %2").arg(month).arg(date.year) : month;
    return *date.month == 1 && *date.day <= step.count
               ? QStringLiteral("%1 %2 %3").arg(*date.day).arg(month).arg(date.year)
               : QStringLiteral("%1 %2").arg(*date.day).arg(month);
}

} // namespace

TimeScale::TimeScale(double firstDay, double pixelsPerDay)
    : m_firstDay{firstDay}
    , m_pixelsPerDay{std::clamp(pixelsPerDay, narrowestDay, widestDay)}
{
}

TimeScale TimeScale::showing(int firstDay, int lastDay, double width)
{
    const double days = std::max(1.0, lastDay + 1.0 - firstDay);
    const double room = std::max(width, 1.0);
    const TimeScale scale{0, room * 0.94 / days};
    // In the middle where the days are fewer than the widest day allows.
    return {firstDay - (room / scale.pixelsPerDay() - days) / 2, scale.pixelsPerDay()};
}

TimeScale TimeScale::zoomedAbout(double x, double factor) const
{
    const TimeScale zoomed{m_firstDay, m_pixelsPerDay * factor};
    return {day(x) - x / zoomed.m_pixelsPerDay, zoomed.m_pixelsPerDay};
}

TimeScale TimeScale::movedBy(double pixels) const
{
    return {m_firstDay - pixels / m_pixelsPerDay, m_pixelsPerDay};
}

std::vector<Tick> ticksOf(const TimeScale& scale, double width, const QLocale& locale)
{
    const auto step = std::ranges::find_if(
        steps, [&scale](const Step& each) { return each.days * scale.pixelsPerDay() >= labelRoom; });
    const Step& chosen = step != steps.end() ? *step : steps.back();
    std::vector<Tick> ticks;
    const int last = static_cast<int>(std::floor(scale.day(width)));
    for (int day = tickBefore(static_cast<int>(std::floor(scale.day(0))), chosen); day <= last;
         day = tickAfter(day, chosen)) {
        const text::PartialDate date = text::dateOfDay(day);
        ticks.push_back({day, labelOf(date, chosen, locale), *date.month == 1 && *date.day == 1});
    }
    return ticks;
}

} // namespace cablegraph::panels
